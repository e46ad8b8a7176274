import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type DragEvent, type KeyboardEvent, memo } from 'react';
import { useBoxStyles } from '../../ui/use-box-styles';
import { minutesStepped, minutesTyped, type TopicRowProps, topicControl } from './topics-list';

/** One topic: the question, its minutes, who leads it. */
export const TopicRow = memo(function TopicRow(props: TopicRowProps) {
  const { place, dropsHere, actions } = props;
  const styles = useTopicStyles();
  return (
    <li
      className={mergeClasses(styles.row, dropsHere !== null && styles[dropsHere])}
      onDragOver={(event) => {
        event.preventDefault();
        actions.over(place);
      }}
      onDrop={(event) => {
        event.preventDefault();
        actions.drop(place);
      }}
    >
      <Handle {...props} />
      <div className={styles.boxes}>
        <TopicTitle {...props} />
        <TopicDetails {...props} />
      </div>
    </li>
  );
});

/** For the mouse alone: the buttons do the same for the keyboard and for touch. */
function Handle({ place, words, actions }: TopicRowProps) {
  const styles = useTopicStyles();
  const start = (event: DragEvent<HTMLSpanElement>) => {
    const row = event.currentTarget.parentElement;
    if (row) event.dataTransfer?.setDragImage?.(row, 0, 0);
    // Without data Firefox drags nothing.
    event.dataTransfer?.setData?.('text/plain', words.topic(place + 1));
    actions.drag(place);
  };
  return (
    <span
      aria-hidden="true"
      className={styles.handle}
      title={words.drag(place + 1)}
      draggable
      onDragStart={start}
      onDragEnd={() => actions.drag(null)}
    >
      {place + 1}
      <span className={styles.grip}>⋮⋮</span>
    </span>
  );
}

/** The question, and the button that takes it away. */
function TopicTitle({ topic, place, words, actions }: TopicRowProps) {
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

/** Its minutes, who leads it, and where it stands among the others. */
function TopicDetails({ topic, place, isLast, words, actions }: TopicRowProps) {
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

interface TopicMoverProps extends Pick<TopicRowProps, 'place' | 'words' | 'actions'> {
  readonly way: 'up' | 'down';
  readonly to: number;
  readonly isEnd: boolean;
}

/** Moves a topic one place up or down. At the end it stays in reach, so that the focus is not lost. */
function TopicMover({ way, to, isEnd, place, words, actions }: TopicMoverProps) {
  const styles = useTopicStyles();
  return (
    <Button
      id={topicControl(place, way)}
      className={styles.button}
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

/** How one topic is laid out: two lines that fit into 320 px. */
const useTopicStyles = makeStyles({
  row: { display: 'flex', gap: '4px', marginBottom: '10px', listStyleType: 'none' },
  // Where a dragged topic would go.
  above: { boxShadow: `0 -2px 0 ${tokens.colorCompoundBrandStroke}` },
  below: { boxShadow: `0 2px 0 ${tokens.colorCompoundBrandStroke}` },
  handle: {
    flex: '0 0 auto',
    minWidth: '20px',
    paddingTop: '6px',
    textAlign: 'center',
    cursor: 'grab',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase300,
  },
  boxes: { flex: '1 1 auto', minWidth: 0 },
  line: { display: 'flex', alignItems: 'center', gap: '4px' },
  second: { marginTop: '4px' },
  grip: { display: 'block', fontSize: tokens.fontSizeBase200, letterSpacing: '-2px' },
  box: {
    paddingLeft: '8px',
    paddingRight: '8px',
    '::placeholder': { color: tokens.colorNeutralForeground3, opacity: 1 },
  },
  minutes: {
    width: '52px',
    flex: '0 0 auto',
    textAlign: 'right',
    // The arrow keys go by five; buttons of the browser's own would go by one, and there is no room for them.
    appearance: 'textfield',
    '::-webkit-inner-spin-button': { appearance: 'none', margin: 0 },
    '::-webkit-outer-spin-button': { appearance: 'none', margin: 0 },
  },
  lead: { flex: '1 1 auto', minWidth: 0 },
  min: { flex: '0 0 auto', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  button: { minWidth: '28px', paddingLeft: 0, paddingRight: 0 },
  heard: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
});
