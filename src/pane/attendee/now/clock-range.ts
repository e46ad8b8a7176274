import { localMinuteIn } from '../../../outlook/local-time';
import type { TopicSpan } from '../../../time/topic-spans';

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
  if (until === null) return format.format(start);
  return format.formatRange(start, anyDay(clock(new Date(until))));
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making one takes longer than formatting a whole agenda with it. */
function timeFormat(locale: string): Intl.DateTimeFormat {
  const format = formats.get(locale) ?? newTimeFormat(locale);
  formats.set(locale, format);
  return format;
}

function newTimeFormat(locale: string): Intl.DateTimeFormat {
  const wanted = { timeStyle: 'short', timeZone: 'UTC' } as const;
  try {
    return new Intl.DateTimeFormat(locale, wanted);
  } catch {
    // A display language that is no BCP 47 tag.
    return new Intl.DateTimeFormat('en-US', wanted);
  }
}
