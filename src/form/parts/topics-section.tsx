import { makeStyles, tokens } from '@fluentui/react-components';
import { memo, type ReactNode } from 'react';
import type { Agenda, Topic } from '../../agenda/agenda';
import type { TemplateContent } from '../../agenda/template';
import type { Language } from '../../text/language';
import { topicsWords } from '../../text/topics';
import { type Bringing, bringingOf } from '../brought-topics';
import { TopicRow } from './topic-row';
import type { TopicRowProps } from './topics-list';
import type { TopicsAtWork } from './use-topic-actions';

const useStyles = makeStyles({
  section: { marginBottom: '10px' },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: '8px',
    minHeight: '24px',
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: '24px',
    fontWeight: tokens.fontWeightSemibold,
  },
  sum: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  list: { margin: 0, padding: 0 },
});

interface TopicsSectionProps {
  readonly language: Language;
  readonly topics: readonly Topic[];
  /** What those who lead one prepare. */
  readonly reasons: Agenda['reasons'];
  /** What the chosen template put in: it says which topics somebody brings. */
  readonly put: TemplateContent | null;
  /** What everybody who may lead one is called. */
  readonly people: readonly string[];
  readonly work: TopicsAtWork;
  /** What they add up to. */
  readonly sum: ReactNode;
}

/** What the meeting takes up, and in how much time: a line for each topic. */
export function TopicsSection({ sum, ...rows }: TopicsSectionProps) {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-labelledby="topics">
      <div className={styles.head}>
        <h2 id="topics" className={styles.heading}>
          {topicsWords(rows.language).topics}
        </h2>
        <span className={styles.sum}>{sum}</span>
      </div>
      <TopicRows {...rows} />
    </section>
  );
}

const TopicRows = memo(function TopicRows(props: Omit<TopicsSectionProps, 'sum'>) {
  const { topics, reasons, put, people, language, work } = props;
  const { dragged, target, opened, actions } = work;
  const styles = useStyles();
  const dropsAt = (place: number) => {
    if (dragged === null || target !== place || dragged === place) return null;
    return place < dragged ? 'above' : 'below';
  };
  return (
    <ol className={styles.list}>
      {[...topics.entries()].map(([place, topic]) => (
        <TopicRow
          // A topic has no name of its own while it is typed: its place is what it is known by.
          key={place}
          topic={topic}
          place={place}
          {...flat(bringingOf(topic, reasons, put))}
          isLast={place === topics.length - 1}
          isOpen={opened === place}
          people={people}
          dropsHere={dropsAt(place)}
          words={topicsWords(language)}
          actions={actions}
        />
      ))}
    </ol>
  );
});

/** Field by field, so that a row about which nothing changed is not drawn again. */
function flat(bringing: Bringing | null): Pick<TopicRowProps, 'isBrought' | 'bringer' | 'brings'> {
  return { isBrought: bringing !== null, bringer: bringing?.person ?? null, brings: bringing?.brings ?? '' };
}
