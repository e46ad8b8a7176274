import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { useFieldStyles } from '../../ui/answer-field';
import { LinkButton } from '../../ui/link-button';
import { NameBox } from '../../ui/name-box';
import { useBoxStyle } from '../../ui/use-box-style';
import { isFilled } from '../brought-topics';
import type { TopicRowProps } from './topics-list';

const useStyles = makeStyles({
  boxes: { display: 'flex', flexDirection: 'column', gap: '4px', marginTop: '4px' },
});

/** Below a topic that somebody brings: whose it is, and what they bring, which is that attendee's own preparation. */
export function TopicBringer(props: TopicRowProps) {
  const { topic, place, isOpen, people, words, actions, bringer, brings } = props;
  const styles = useStyles();
  const field = useFieldStyles();
  const box = useBoxStyle();
  const [isAsked, setAsked] = useState(false);
  if (topic.lead === '' && !isAsked && !isOpen) {
    return <LinkButton onClick={() => setAsked(true)}>{words.whoBrings}</LinkButton>;
  }
  return (
    <div className={styles.boxes}>
      {isOpen ? null : (
        <NameBox
          id={`topic-${place}-lead`}
          label={words.lead(place + 1)}
          hint={words.whose}
          value={topic.lead}
          names={people}
          // Whoever has just asked for the box types into it next.
          isFocused={isAsked}
          onType={(lead) => actions.change(place, { lead })}
          onLeave={actions.leave}
        />
      )}
      {bringer ? (
        <textarea
          rows={1}
          aria-label={words.brings(bringer.name || bringer.address)}
          className={box}
          placeholder={words.bringsHint}
          value={brings}
          onChange={(event) => actions.bring(bringer, event.target.value)}
          onBlur={actions.leave}
        />
      ) : null}
      {isFilled({ lead: topic.lead, person: bringer, brings }) ? null : (
        <span className={mergeClasses(field.problem, field.nudge)}>{words.notFilled}</span>
      )}
    </div>
  );
}
