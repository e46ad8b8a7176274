import type { Topic } from '../agenda/agenda';
import { canonicalLine } from '../agenda/canonical';
import type { Row } from './cells';
import { leadWords } from './labels';

/** A topic as a row of the block shows it. */
export interface TopicRow extends Topic {
  /** The clock time at which it starts, "10:00"; '' where none is shown. */
  readonly starts: string;
}

// Hands and programs retype dashes and the colon of a clock time.
const dash = '[-–—‐‑‒−]';
const clock = '(\\d{1,2})[:.](\\d\\d)';
const clockAlone = new RegExp(`^${clock}$`);
const clocks = new RegExp(`^${clock} ?${dash} ?${clock}`);
const minutes = '(\\d{1,4}) ?min(?:s|utes?|uter|ut)?\\.?';
const length = new RegExp(`^(?:${clock} ?${dash} ?${clock} ?)?(?:\\(?${minutes}\\)?|${dash})$`, 'i');
const leadInLine = new RegExp(`^(.*) · (?:${leadWords.join('|')}):? (.+)$`, 'iu');

/** The minutes that a cell tells: null for a dash, undefined for another text. */
export function minutesIn(text: string): number | null | undefined {
  const found = length.exec(text);
  if (found) return found[5] === undefined ? null : Number(found[5]);
  const range = clocks.exec(text);
  if (!range || range[0].length < text.length) return undefined;
  const [, hour, minute, toHour, toMinute] = range.map(Number);
  return ((toHour ?? 0) - (hour ?? 0)) * 60 + (toMinute ?? 0) - (minute ?? 0);
}

/** The clock time that a cell begins with or is, as "10:00"; '' for none. */
export function clockIn(text: string): string {
  const [, hour, minute] = clockAlone.exec(text) ?? clocks.exec(text) ?? [];
  return hour === undefined ? '' : `${hour.padStart(2, '0')}:${minute}`;
}

/** Whether a text is a clock time and nothing else: a stretch of time tells minutes, and a title may stand behind either. */
export function isClockTime(text: string): boolean {
  return clockAlone.test(text);
}

/** A title, and who leads it where that stands behind. */
export function titleIn(text: string): { readonly title: string; readonly lead: string } {
  const line = canonicalLine(text);
  const [, title = line, lead = ''] = leadInLine.exec(line) ?? [];
  return { title, lead };
}

/**
 * The topic in a row under the topics, in both shapes of the block: start, title with lead, minutes; or, in the first edition, start and
 * minutes before the title. Null for a row that tells no topic.
 */
export function topicInRow(row: Row): TopicRow | null {
  const [first = '', ...others] = row.map(({ text }) => text);
  const last = others.at(-1) ?? '';
  const starts = clockIn(first);
  const [before, after] = [minutesIn(first), minutesIn(last)];
  if (others.length > 1 && (starts !== '' || first === '') && (after !== undefined || last === '')) {
    return { ...titleIn(others.slice(0, -1).join(' ')), minutes: after ?? null, starts };
  }
  if (others.length === 1 && clockAlone.test(first)) return { ...titleIn(last), minutes: null, starts };
  if (before !== undefined)
    return { title: canonicalLine(others.join(' ')), minutes: before, lead: '', starts };
  if (after !== undefined || last === '') {
    return { ...titleIn([first, ...others.slice(0, -1)].join(' ')), minutes: after ?? null, starts: '' };
  }
  return null;
}
