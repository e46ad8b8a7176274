import { mergeClasses } from '@fluentui/react-components';
import { type DragEvent, memo } from 'react';
import type { TopicRowProps } from './topic-actions';
import { TopicDetails } from './topic-details';
import { TopicTitle } from './topic-title';
import { useTopicStyles } from './use-topic-styles';

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
