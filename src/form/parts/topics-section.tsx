import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { memo, type ReactNode } from 'react';
import type { Topic } from '../../agenda/agenda';
import type { Language } from '../../text/language';
import { topicsWords } from '../../text/topics';
import type { FormStore } from '../form-store';
import { TopicRow } from './topic-row';
import { addTopicId, type TopicsAtWork, useTopicActions } from './use-topic-actions';

const useStyles = makeStyles({
  section: { marginBottom: '20px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: '0 0 8px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  list: { margin: 0, padding: 0 },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px', marginBottom: '10px' },
  heard: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
});

interface TopicsSectionProps {
  readonly language: Language;
  readonly topics: readonly Topic[];
  readonly store: FormStore;
  /** What they add up to. */
  readonly sum: ReactNode;
}

/** What the meeting takes up, and in how much time. */
export function TopicsSection({ language, topics, store, sum }: TopicsSectionProps) {
  const styles = useStyles();
  const words = topicsWords(language);
  const work = useTopicActions(store, words);
  return (
    <section className={styles.section} aria-labelledby="topics">
      <h2 id="topics" className={styles.heading}>
        {words.topics}
      </h2>
      <p className={styles.hint}>{words.hint}</p>
      <TopicRows topics={topics} language={language} work={work} />
      <div className={styles.foot}>
        <Button id={addTopicId} size="small" onClick={work.add}>
          {words.add}
        </Button>
        {sum}
      </div>
      <span aria-live="polite" className={styles.heard}>
        {work.said}
      </span>
    </section>
  );
}

const TopicRows = memo(function TopicRows(props: {
  readonly topics: readonly Topic[];
  readonly language: Language;
  readonly work: TopicsAtWork;
}) {
  const { topics, language, work } = props;
  const { dragged, target, actions } = work;
  const styles = useStyles();
  const dropsAt = (place: number) => {
    if (dragged === null || target !== place || dragged === place) return null;
    return place < dragged ? 'above' : 'below';
  };
  if (topics.length === 0) return null;
  return (
    <ol className={styles.list}>
      {[...topics.entries()].map(([place, topic]) => (
        <TopicRow
          // A topic has no name of its own while it is typed: its place is what it is known by.
          key={place}
          topic={topic}
          place={place}
          isLast={place === topics.length - 1}
          dropsHere={dropsAt(place)}
          words={topicsWords(language)}
          actions={actions}
        />
      ))}
    </ol>
  );
});
