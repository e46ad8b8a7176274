import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { attendeePaneWords } from '../../text/attendee-pane';
import type { Language } from '../../text/language';
import { nowWords } from '../../text/now';
import type { TopicSpan } from '../../time/topic-spans';
import type { TopicView } from './attendee-view';
import { clockRange } from './now/clock-range';
import { Said } from './sections';

const useStyles = makeStyles({
  topics: { listStyleType: 'none', margin: '4px 0', padding: 0 },
  topic: {
    padding: '3px 0 3px 10px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke2}`,
    marginBottom: '4px',
    fontSize: tokens.fontSizeBase300,
  },
  current: { borderLeftColor: tokens.colorBrandStroke1, fontWeight: tokens.fontWeightSemibold },
  quiet: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
});

interface TopicListProps {
  readonly topics: readonly TopicView[];
  /** One for each topic; none where the meeting has no time of day. */
  readonly spans: readonly TopicSpan[];
  /** Which topic the meeting is at, from 0; null for none. */
  readonly current: number | null;
  readonly language: Language;
  readonly answersIn: Language;
  /** BCP 47: how times are written. */
  readonly locale: string;
}

/** The topics with the times at which they are taken up, by the reader's own clock. */
export function TopicList({ topics, spans, current, language, answersIn, locale }: TopicListProps) {
  const styles = useStyles();
  const words = attendeePaneWords(language);
  const times = topics.map((_, at) => clockRange(spans[at] ?? { from: null, until: null }, locale));
  const rows = topics.map((topic, at) => ({ ...topic, time: times[at] ?? '', at }));
  return (
    <>
      <ol className={styles.topics}>
        {rows.map(({ title, minutes, lead, isMine, time, at }) => (
          <li
            key={at}
            className={mergeClasses(styles.topic, at === current && styles.current)}
            aria-current={at === current ? 'step' : undefined}
          >
            <div className={styles.quiet}>
              {[at === current && nowWords(language).current, time, minutes && words.minutes(minutes)]
                .filter(Boolean)
                .join(' · ')}
            </div>
            <div lang={answersIn}>{title}</div>
            {lead === '' ? null : (
              <div className={styles.quiet}>{isMine ? words.youLead : words.ledBy(lead)}</div>
            )}
          </li>
        ))}
      </ol>
      {times.some((time) => time !== '') ? <Said text={words.yourClock} isQuiet /> : null}
    </>
  );
}
