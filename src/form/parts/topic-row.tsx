import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type DragEvent, type KeyboardEvent, memo } from 'react';
import { Button } from '../../ui/button';
import { useLateComponent } from '../../ui/late-part';
import { loadNameList } from '../../ui/name-box';
import { useBoxStyle } from '../../ui/use-box-style';
import { TopicMore } from './topic-more';
import { minutesStepped, minutesTyped, type TopicRowProps, topicControl } from './topics-list';

/** Few topics are brought: what asks about it comes with the first that is. */
const loadBringer = async () => (await import('./topic-bringer')).TopicBringer;

/** One topic in a line: the question, its minutes, and a button that opens what else there is to it. */
export const TopicRow = memo(function TopicRow(props: TopicRowProps) {
  const { topic, place, isOpen, dropsHere, isBrought, words, actions } = props;
  const styles = useTopicStyles();
  const Bringer = useLateComponent(isBrought ? loadBringer : null);
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
        <div className={styles.line}>
          <TopicTitle {...props} />
          <TopicMinutes {...props} />
          <Button
            className={styles.button}
            appearance="subtle"
            size="small"
            aria-label={words.more(place + 1)}
            aria-expanded={isOpen}
            onFocus={() => void loadNameList()}
            onClick={() => actions.toggle(place)}
          >
            ⋯
          </Button>
        </div>
        {isOpen ? <TopicMore {...props} /> : null}
        {Bringer ? <Bringer {...props} /> : null}
        {!isOpen && !Bringer && topic.lead.trim() !== '' ? (
          <span className={styles.lead}>{words.ledBy(topic.lead)}</span>
        ) : null}
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
    </span>
  );
}

function TopicTitle({ topic, place, words, actions }: TopicRowProps) {
  const styles = useTopicStyles();
  const box = useBoxStyle();
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
    <textarea
      id={topicControl(place, 'title')}
      rows={1}
      aria-label={words.topic(place + 1)}
      className={mergeClasses(box, styles.box)}
      placeholder={words.question}
      value={topic.title}
      onChange={(event) => actions.change(place, { title: event.target.value })}
      onKeyDown={onKey}
      onBlur={actions.leave}
    />
  );
}

function TopicMinutes({ topic, place, words, actions }: TopicRowProps) {
  const styles = useTopicStyles();
  const box = useBoxStyle();
  const onKey = (event: KeyboardEvent) => {
    if (event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    actions.change(place, { minutes: minutesStepped(topic.minutes, event.key === 'ArrowUp' ? 1 : -1) });
  };
  return (
    <input
      type="number"
      min={0}
      max={1440}
      step={1}
      inputMode="numeric"
      aria-label={words.minutes(place + 1)}
      className={mergeClasses(box, styles.box, styles.minutes)}
      placeholder={words.min}
      value={topic.minutes ?? ''}
      onChange={(event) => actions.change(place, { minutes: minutesTyped(event.target.value) })}
      onKeyDown={onKey}
      onBlur={actions.leave}
    />
  );
}

const useTopicStyles = makeStyles({
  row: { display: 'flex', gap: '4px', marginBottom: '4px', listStyleType: 'none' },
  // Where a dragged topic would go.
  above: { boxShadow: `0 -2px 0 ${tokens.colorCompoundBrandStroke}` },
  below: { boxShadow: `0 2px 0 ${tokens.colorCompoundBrandStroke}` },
  handle: {
    flex: '0 0 auto',
    minWidth: '14px',
    paddingTop: '6px',
    textAlign: 'center',
    cursor: 'grab',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  boxes: { flex: '1 1 auto', minWidth: 0 },
  line: { display: 'flex', alignItems: 'start', gap: '4px' },
  box: { paddingLeft: '8px', paddingRight: '8px' },
  minutes: {
    width: '52px',
    height: '32px',
    flex: '0 0 auto',
    textAlign: 'right',
    // The arrow keys go by five; buttons of the browser's own would go by one, and there is no room for them.
    appearance: 'textfield',
    '::-webkit-inner-spin-button': { appearance: 'none', margin: 0 },
    '::-webkit-outer-spin-button': { appearance: 'none', margin: 0 },
  },
  lead: {
    display: 'block',
    paddingLeft: '9px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  button: { minWidth: '28px', height: '32px', paddingLeft: 0, paddingRight: 0 },
});
