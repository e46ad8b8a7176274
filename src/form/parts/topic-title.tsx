import { Button, mergeClasses } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { type TopicRowProps, topicControl } from './topic-actions';
import { useBoxStyles } from './use-box-styles';
import { useTopicStyles } from './use-topic-styles';

/** The question, and the button that takes it away. */
export function TopicTitle({ topic, place, words, actions }: TopicRowProps) {
  const styles = useTopicStyles();
  const { box } = useBoxStyles();
  const id = topicControl(place, 'title');
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      if (topic.title.trim() !== '') actions.addAfter(place);
    } else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      actions.move(place, event.key === 'ArrowUp' ? place - 1 : place + 1, 'title');
    }
  };
  return (
    <div className={styles.line}>
      <label className={styles.heard} htmlFor={id}>
        {words.topic(place + 1)}
      </label>
      <textarea
        id={id}
        rows={1}
        className={mergeClasses(box, styles.box)}
        placeholder={words.question}
        value={topic.title}
        onChange={(event) => actions.change(place, { title: event.target.value })}
        onKeyDown={onKey}
        onBlur={actions.leave}
      />
      <Button
        className={styles.button}
        appearance="subtle"
        size="small"
        aria-label={words.remove(place + 1)}
        onClick={() => actions.remove(place)}
      >
        ✕
      </Button>
    </div>
  );
}
