import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type DragEvent, type KeyboardEvent, memo } from 'react';
import type { Topic } from '../../../agenda/agenda';
import type { TopicsWords } from '../../../text/topics';
import { useBoxStyles } from '../use-box-styles';
import { minutesStepped, minutesTyped } from './topics-list';

const useStyles = makeStyles({
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

/** What can be done with a topic, by its place from 0. The same functions each time, so that other rows are not drawn again. */
export interface TopicActions {
  readonly change: (place: number, change: Partial<Topic>) => void;
  readonly addAfter: (place: number) => void;
  /** `by`: the control that was used, which keeps the focus. */
  readonly move: (place: number, to: number, by: 'title' | 'up' | 'down' | 'drag') => void;
  readonly remove: (place: number) => void;
  readonly leave: () => void;
  readonly drag: (place: number | null) => void;
  readonly over: (place: number) => void;
  readonly drop: (place: number) => void;
}

interface TopicRowProps {
  readonly topic: Topic;
  readonly place: number;
  readonly isLast: boolean;
  /** Where a dragged topic would go, seen from this one. */
  readonly dropsHere: 'above' | 'below' | null;
  readonly words: TopicsWords;
  readonly actions: TopicActions;
}

/** The id of a control of a topic; the title's is `topic-0`. */
export function topicControl(place: number, control: 'title' | 'up' | 'down'): string {
  return control === 'title' ? `topic-${place}` : `topic-${place}-${control}`;
}

/** One topic: the question, its minutes, who leads it. */
export const TopicRow = memo(function TopicRow(props: TopicRowProps) {
  const { place, dropsHere, actions } = props;
  const styles = useStyles();
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
        <Title {...props} />
        <Details {...props} />
      </div>
    </li>
  );
});

/** For the mouse alone: the buttons do the same for the keyboard and for touch. */
function Handle({ place, words, actions }: TopicRowProps) {
  const styles = useStyles();
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

function Title({ topic, place, words, actions }: TopicRowProps) {
  const styles = useStyles();
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

function Details({ topic, place, isLast, words, actions }: TopicRowProps) {
  const styles = useStyles();
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
          <Mover way="up" to={place - 1} isEnd={place === 0} place={place} words={words} actions={actions} />
          <Mover way="down" to={place + 1} isEnd={isLast} place={place} words={words} actions={actions} />
        </>
      )}
    </div>
  );
}

interface MoverProps extends Pick<TopicRowProps, 'place' | 'words' | 'actions'> {
  readonly way: 'up' | 'down';
  readonly to: number;
  readonly isEnd: boolean;
}

function Mover({ way, to, isEnd, place, words, actions }: MoverProps) {
  const styles = useStyles();
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
