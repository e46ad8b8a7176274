import { makeStyles } from '@fluentui/react-components';
import { Button } from '../../ui/button';
import { NameBox } from '../../ui/name-box';
import { type TopicRowProps, topicControl } from './topics-list';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: '4px', margin: '4px 0' },
  lead: { flex: '1 1 auto', minWidth: 0 },
  // A button hides what does not fit into it, and so may become narrower than its word: the list of names gives way instead.
  mover: { minWidth: '28px', paddingLeft: 0, paddingRight: 0, flexShrink: 0 },
  remove: { minWidth: 'auto', whiteSpace: 'nowrap', flexShrink: 0 },
});

/** What else there is to a topic: who leads it, where it stands among the others, and the way out. */
export function TopicMore(props: TopicRowProps) {
  const { topic, place, isLast, people, words, actions } = props;
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <div className={styles.lead}>
        <NameBox
          id={`topic-${place}-lead`}
          label={words.lead(place + 1)}
          hint={words.whoLeads}
          value={topic.lead}
          names={people}
          onType={(lead) => actions.change(place, { lead })}
          onLeave={actions.leave}
        />
      </div>
      {place === 0 && isLast ? null : (
        <>
          <TopicMover {...{ place, words, actions }} way="up" to={place - 1} isEnd={place === 0} />
          <TopicMover {...{ place, words, actions }} way="down" to={place + 1} isEnd={isLast} />
        </>
      )}
      <Button
        size="small"
        appearance="subtle"
        className={styles.remove}
        aria-label={words.remove(place + 1)}
        onClick={() => actions.remove(place)}
      >
        {words.removeShort}
      </Button>
    </div>
  );
}

interface TopicMoverProps extends Pick<TopicRowProps, 'place' | 'words' | 'actions'> {
  readonly way: 'up' | 'down';
  readonly to: number;
  readonly isEnd: boolean;
}

/** Moves a topic one place up or down. At the end it stays in reach, so that the focus is not lost. */
function TopicMover({ way, to, isEnd, place, words, actions }: TopicMoverProps) {
  const styles = useStyles();
  return (
    <Button
      id={topicControl(place, way)}
      className={styles.mover}
      appearance="subtle"
      size="small"
      disabledFocusable={isEnd}
      aria-label={words[way](place + 1)}
      onClick={() => actions.move(place, to, way)}
    >
      {way === 'up' ? '↑' : '↓'}
    </Button>
  );
}
