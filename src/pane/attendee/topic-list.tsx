import { makeResetStyles, tokens } from '@fluentui/react-components';
import { localMinuteIn } from '../../outlook/office-context';
import { attendeePaneWords } from '../../text/attendee-pane';
import type { Language } from '../../text/language';
import { knownLocale } from '../../text/locale';
import type { TopicSpan } from '../../time/topic-spans';
import type { TopicView } from './attendee-view';
import { PaneText } from './sections';

const useList = makeResetStyles({
  listStyleType: 'none',
  margin: '4px 0',
  padding: 0,
  '& > li': {
    padding: '3px 0',
    paddingInlineStart: '10px',
    borderInlineStart: `3px solid ${tokens.colorNeutralStroke2}`,
    marginBottom: '4px',
    fontSize: tokens.fontSizeBase300,
  },
  '& > li[aria-current]': {
    borderInlineStartColor: tokens.colorBrandStroke1,
    fontWeight: tokens.fontWeightSemibold,
  },
  '& > li > div:not([lang])': {
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
  const words = attendeePaneWords(language);
  const times = topics.map((_, at) => clockRange(spans[at] ?? { from: null, until: null }, locale));
  const rows = topics.map((topic, at) => ({ ...topic, time: times[at] ?? '', at }));
  return (
    <>
      <ol className={useList()}>
        {rows.map(({ title, minutes, lead, isMine, time, at }) => (
          <li key={at} aria-current={at === current ? 'step' : undefined}>
            <div>
              {[at === current && words.current, time, minutes && words.minutes(minutes)]
                .filter(Boolean)
                .join(' · ')}
            </div>
            <div lang={answersIn}>{title}</div>
            {lead === '' ? null : <div>{isMine ? words.youLead : words.ledBy(lead)}</div>}
          </li>
        ))}
      </ol>
      {times.some((time) => time !== '') ? <PaneText text={words.yourClock} isQuiet /> : null}
    </>
  );
}

/** A clock on somebody's wall: what it shows at an instant, in minutes after midnight. The reader's is the one that Outlook shows. */
export type WallClock = (instant: Date) => number;

// Times of day are written on a day on which no clock changes.
const anyDay = (minute: number) => Date.UTC(2000, 0, 1, 0, minute);

/**
 * "10:00–10:20" or "10:00 – 10:20 AM", as people of this locale write times, by the reader's clock; the start alone when only that is
 * known, '' when nothing is.
 */
export function clockRange(
  { from, until }: TopicSpan,
  locale: string,
  clock: WallClock = localMinuteIn,
): string {
  if (from === null) return '';
  const format = timeFormat(locale);
  const start = anyDay(clock(new Date(from)));
  const time =
    until === null ? format.format(start) : format.formatRange(start, anyDay(clock(new Date(until))));
  // Hours as the block has them (hourDigits), in ranges of Spanish and Finnish, too. Of minutes there are always two digits.
  return format.resolvedOptions().hour12 ? time : time.replace(/\b\d\b/g, '0$&');
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making one takes longer than formatting a whole agenda with it. */
function timeFormat(locale: string): Intl.DateTimeFormat {
  const known = formats.get(locale);
  if (known) return known;
  const format = new Intl.DateTimeFormat(knownLocale(locale), { timeStyle: 'short', timeZone: 'UTC' });
  formats.set(locale, format);
  return format;
}
