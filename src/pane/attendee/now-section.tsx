import { makeStyles, tokens } from '@fluentui/react-components';
import type { Topic } from '../../agenda/agenda';
import type { Language } from '../../text/language';
import { type NowWords, nowWords } from '../../text/now';
import { isOnOrSoon, type Where } from '../../time/where-in-the-agenda';
import { Button } from '../../ui/button';
import type { MeetingLead } from './use-meeting';

const useStyles = makeStyles({
  now: {
    marginBottom: '16px',
    padding: '10px 12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  topic: { margin: '2px 0 4px', fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0, fontSize: tokens.fontSizeBase300 },
  quiet: { margin: '6px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '10px' },
  heard: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

interface NowSectionProps {
  readonly where: Where;
  readonly topics: readonly Topic[];
  readonly language: Language;
  /** What the topics are written in. */
  readonly answersIn: Language;
  /** For whoever leads; null for the others. */
  readonly lead: MeetingLead | null;
}

/**
 * Where in its agenda the meeting is. Time goes by in silence: only a new topic is announced, politely, so that a screen reader is not
 * interrupted every minute.
 */
export function NowSection({ where, topics, language, answersIn, lead }: NowSectionProps) {
  const styles = useStyles();
  const words = nowWords(language);
  const lines = nowLines(where, words);
  const topic = where.kind === 'during' && where.topic !== null ? topics[where.topic] : undefined;
  const next = where.kind === 'during' && where.topic !== null ? topics[where.topic + 1] : undefined;
  const isThrough = where.kind === 'during' && where.topic === null && topics.length > 0;
  return (
    <>
      <p role="status" className={styles.heard}>
        {topic ? words.announced(topic.title) : ''}
      </p>
      {lines.length === 0 && !lead?.hasMoved ? null : (
        <section className={styles.now}>
          <h2 className={styles.heading}>{words.heading}</h2>
          {topic ? (
            <p className={styles.topic} lang={answersIn}>
              {topic.title}
            </p>
          ) : null}
          {isThrough ? <p className={styles.line}>{words.noTopic}</p> : null}
          {lines.map((line) => (
            <p key={line} className={styles.line}>
              {line}
            </p>
          ))}
          {next ? <p className={styles.quiet}>{words.next(next.title)}</p> : null}
          {lead && topics.length > 0 ? (
            <Lead where={where} topics={topics} words={words} lead={lead} />
          ) : null}
        </section>
      )}
    </>
  );
}

interface LeadRowProps extends Pick<NowSectionProps, 'where' | 'topics'> {
  readonly words: NowWords;
  readonly lead: MeetingLead;
}

function Lead({ where, topics, words, lead }: LeadRowProps) {
  const styles = useStyles();
  const current = where.kind === 'during' ? where.topic : null;
  const isLast = current === topics.length - 1;
  const canStart = !lead.hasMoved && (where.kind === 'before' || current === 0);
  return (
    <>
      <div className={styles.buttons}>
        {canStart ? (
          <Button size="small" onClick={() => lead.takeUp(0)}>
            {words.startNow}
          </Button>
        ) : null}
        {current === null ? null : (
          <Button size="small" appearance="primary" onClick={() => lead.takeUp(current + 1)}>
            {isLast ? words.finish : words.nextTopic}
          </Button>
        )}
        {lead.canGoBack ? (
          <Button size="small" onClick={lead.goBack}>
            {words.back}
          </Button>
        ) : null}
      </div>
      <p className={styles.quiet}>{words.onlyHere}</p>
    </>
  );
}

/** What the pane says about time, one line each; none while the meeting is far off or over. */
export function nowLines(where: Where, words: NowWords): readonly string[] {
  if (where.kind === 'after' || !isOnOrSoon(where)) return [];
  if (where.kind === 'before') return [words.startsIn(where.minutes)];
  const { topicLeft, meetingLeft, tooMuch } = where;
  const isOver = meetingLeft < 0;
  return [
    topicLeft === null || (isOver && topicLeft >= 0)
      ? ''
      : leftOf(topicLeft, words.topicLeft, words.topicOver),
    leftOf(meetingLeft, words.meetingLeft, words.meetingOver),
    tooMuch > 0 && !isOver ? words.tooMuch(tooMuch) : '',
  ].filter((line) => line !== '');
}

function leftOf(minutes: number, left: (n: number) => string, over: (n: number) => string): string {
  return minutes < 0 ? over(-minutes) : left(minutes);
}
