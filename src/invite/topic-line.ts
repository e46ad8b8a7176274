import type { Topic } from '../agenda/agenda';

/** A topic as somebody wrote it on one line, with the clock times that stand before it. */
export interface WrittenTopic extends Topic {
  /** Minutes after midnight, or null where the line tells no time. */
  readonly starts: number | null;
}

const bullet = /^(?:[-–—*+•·●▪■◦‣∙\uf0b7\uf0a7]|\(?\d{1,2}[.)]|\(?[a-h][.)])\s+/iu;
// Word's Symbol and Wingdings bullets arrive as letters, so only where the markup says that it is a list.
const wordBullet = /^(?:[o§Øüvq]|\d{1,2}[.)]?)\s+/u;
const clock = '(?:kl\\.? ?)?([01]?\\d|2[0-3])(?:[:.]([0-5]\\d))? ?([ap]m)?';
const range = new RegExp(`^${clock} ?(?:-|–|—|to|till) ?${clock}(?!\\d|[.:]\\d)[ :|,.–—-]*`, 'iu');
const start = /^(?:kl\.? ?)?([01]?\d|2[0-3])[:.]([0-5]\d)(?![\d.:]) ?([ap]m)?[ :|,–—-]*/iu;
const amount =
  "(?:ca\\.? ?|c:a ?|~ ?|approx\\.? ?)?(\\d{1,3}) ?(?:(min(?:s|ute|utes|uter|ut)?|[’'′])|(h|hrs?|hours?|tim|timme|timmar))(?:\\b|(?<=[’'′]))\\.?";
const inBrackets = new RegExp(`[([]${amount}(?:[,;/ –-]+([^)\\]]*))?[)\\]]`, 'iu');
const bracketsAfterName = new RegExp(`[([]([^\\d)\\]]{2,40}?)[,;/ –-]+${amount}[)\\]]`, 'iu');
const before = new RegExp(`^${amount}[ :.|,–—-]+(?=\\S)`, 'iu');
const behind = new RegExp(`[\\s:|,–—][\\s:|,–—-]*${amount}$`, 'iu');
const alone = new RegExp(`^${amount}$`, 'iu');

/** The text without its bullet or number. `listed`: the markup says that this is an item of a list. */
export function withoutBullet(text: string, listed = false): string {
  const bare = text.replace(bullet, '');
  return (bare === text && listed ? bare.replace(wordBullet, '') : bare).trim();
}

export function hasBullet(text: string): boolean {
  return bullet.test(text);
}

function minutesOf(count: string | undefined, isHours: string | undefined): number | null {
  const minutes = Number(count) * (isHours ? 60 : 1);
  return minutes > 0 && minutes <= 600 ? minutes : null;
}

function clockOf(hour = '', minute = '0', half = ''): number {
  const isAfternoon = half.toLowerCase() === 'pm' && Number(hour) < 12;
  return (Number(hour) + (isAfternoon ? 12 : 0)) * 60 + Number(minute);
}

/** The clock times at the start of a line, and the text behind them. */
function timed(text: string): { starts: number | null; minutes: number | null; rest: string } {
  const found = range.exec(text);
  if (found) {
    const [whole, hour, minute, half, toHour, toMinute, toHalf] = found;
    const isClock = minute !== undefined || toMinute !== undefined || toHalf !== undefined;
    const from = clockOf(hour, minute, half ?? toHalf);
    const length = clockOf(toHour, toMinute, toHalf) - from;
    if (isClock && length > 0 && length <= 600) {
      return { starts: from, minutes: length, rest: text.slice(whole.length) };
    }
  }
  const begins = start.exec(text);
  if (!begins) return { starts: null, minutes: null, rest: text };
  const [whole, hour, minute, half] = begins;
  return { starts: clockOf(hour, minute, half), minutes: null, rest: text.slice(whole.length) };
}

/**
 * The minutes written on a line, who leads where that stands in the same brackets, and the text without
 * both.
 */
function lasting(text: string): { minutes: number | null; lead: string; rest: string } {
  const named = bracketsAfterName.exec(text);
  if (named) {
    const [whole, name = '', count, , hours] = named;
    return { minutes: minutesOf(count, hours), lead: name.trim(), rest: text.replace(whole, ' ') };
  }
  const bracketed = inBrackets.exec(text);
  if (bracketed) {
    const [whole, count, , hours, name = ''] = bracketed;
    return { minutes: minutesOf(count, hours), lead: name.trim(), rest: text.replace(whole, ' ') };
  }
  const loose = before.exec(text) ?? behind.exec(text) ?? alone.exec(text);
  if (!loose) return { minutes: null, lead: '', rest: text };
  const [whole, count, , hours] = loose;
  return { minutes: minutesOf(count, hours), lead: '', rest: text.replace(whole, ' ') };
}

/**
 * A line of an agenda as people write it: "1. Prices (15 min)", "10:00–10:15 Prices", "15 min: Prices",
 * "Prices (15 min, Anna Ek)". The title is '' when the line tells only a time, as a cell of a table does.
 * Minutes above ten hours are no topic's.
 */
export function topicLine(line: string, listed = false): WrittenTopic {
  const clocked = timed(withoutBullet(line, listed));
  const { minutes, lead, rest } = lasting(clocked.rest);
  const title = rest.replace(/\s+/g, ' ').replace(/^[\s:|,–—-]+|[\s:|,;–—-]+$/gu, '');
  return { title, minutes: clocked.minutes ?? minutes, lead, starts: clocked.starts };
}
