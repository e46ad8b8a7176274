import { mergeClasses } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import type { TopicRowProps } from './topic-actions';
import { TopicMover } from './topic-mover';
import { minutesStepped, minutesTyped } from './topics-list';
import { useBoxStyles } from './use-box-styles';
import { useTopicStyles } from './use-topic-styles';

/** Its minutes, who leads it, and where it stands among the others. */
export function TopicDetails({ topic, place, isLast, words, actions }: TopicRowProps) {
  const styles = useTopicStyles();
  const { box } = useBoxStyles();
  const onKey = (event: KeyboardEvent) => {
    if (event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    actions.change(place, { minutes: minutesStepped(topic.minutes, event.key === 'ArrowUp' ? 1 : -1) });
  };
  return (
    <div className={mergeClasses(styles.line, styles.second)}>
      <input
        type="number"
        min={0}
        max={1440}
        step={1}
        inputMode="numeric"
        aria-label={words.minutes(place + 1)}
        className={mergeClasses(box, styles.box, styles.minutes)}
        value={topic.minutes ?? ''}
        onChange={(event) => actions.change(place, { minutes: minutesTyped(event.target.value) })}
        onKeyDown={onKey}
        onBlur={actions.leave}
      />
      <span aria-hidden="true" className={styles.min}>
        {words.min}
      </span>
      <input
        type="text"
        list="owners"
        autoComplete="off"
        aria-label={words.lead(place + 1)}
        className={mergeClasses(box, styles.box, styles.lead)}
        placeholder={words.whoLeads}
        value={topic.lead}
        onChange={(event) => actions.change(place, { lead: event.target.value })}
        onBlur={actions.leave}
      />
      {place === 0 && isLast ? null : (
        <>
          <TopicMover
            way="up"
            to={place - 1}
            isEnd={place === 0}
            place={place}
            words={words}
            actions={actions}
          />
          <TopicMover
            way="down"
            to={place + 1}
            isEnd={isLast}
            place={place}
            words={words}
            actions={actions}
          />
        </>
      )}
    </div>
  );
}
