import type { Topic } from '../agenda/agenda';
import { timesInFigures } from './time-in-words';
import {
  alone,
  before,
  behind,
  bracketsAfterName,
  fillers,
  inBrackets,
  range,
  rangeBehind,
  start,
} from './time-patterns';

/** A topic as somebody wrote it on one line, with the clock times that stand before it. */
export interface WrittenTopic extends Topic {
  /** Minutes after midnight, or null where the line tells no time. */
  readonly starts: number | null;
}

// French has a thin blank inside of a time and before its colon ("14 h 30 :"); in a title it stays.
const thinBlanks = /(?<=[\dh])[\u2009\u202f](?=[\p{L}\d:–—-])|[\u2009\u202f](?=:)/giu;
const bullet = /^(?:[-–—*+•·●▪■◦‣∙\uf0b7\uf0a7]|\(?\d{1,2}[.)]|\(?[a-h][.)])\s+/iu;
// Word's Symbol and Wingdings bullets arrive as letters, so only where the markup says that it is a list; an amount ("10 min") or a time ("14 h 30") is no number of an item.
const wordBullet =
  /^(?:[o§Øüvq]|\d{1,2}[.)]?)\s+(?!(?:h|min\p{L}*|uhr|t|tim\p{L}*|hours?|heures?|horas?|std|stunden?|tunti?a?)(?!\p{L}))/iu;
/** A person or a role in brackets begins with a capital and has few words; there may be two ("Anna/Bo"). */
const oneName = "\\p{Lu}[\\p{L}.’'-]*(?: \\p{L}[\\p{L}.’'-]*){0,3}";
const aName = new RegExp(`^${oneName}(?:(?: ?[/&+] ?| (?:and|och|og|und|ja|et|y|e) )${oneName}){0,3}$`, 'u');
const ledBy =
  /^(?:(?:led|presented) by|by|leds av|av|lead|owner|host|ansvarig|föredragande|ledes a[fv]|a[fv]|ansvarlig|(?:(?:geleitet|vorgestellt) )?von|leitung|moderation|referent(?:in)?|verantwortlich|vetää|vetäjä(?:nä)?|vastuussa|vastuuhenkilö|esittelijä|esittelee|animé par|par|présenté par|mené par|animation|a cargo de|presentado por|responsable|dirige|dirigido por|por):? /iu;

/** The text without its bullet or number. `listed`: the markup says that this is an item of a list. */
export function withoutBullet(text: string, listed = false): string {
  const bare = text.replace(bullet, '');
  return (bare === text && listed ? bare.replace(wordBullet, '') : bare).trim();
}

export function hasBullet(text: string): boolean {
  return bullet.test(text);
}

/** Minutes from what an amount has found: hours, minutes beside them, minutes alone, minutes as "10m". */
function minutesOf(found: readonly (string | undefined)[]): number | null {
  const [hoursWritten, ...others] = found;
  const wholeHours = Number((hoursWritten ?? '0').replace(',', '.').replace('½', '.5')) * 60;
  const sum = others.reduce((total, part) => total + Number(part ?? 0), wholeHours);
  return sum > 0 && sum <= 600 ? sum : null;
}

function clockOf(hour = '', minute = '0', half = ''): number {
  const isAfternoon = /^p/i.test(half) && Number(hour) < 12;
  const isMidnight = /^a/i.test(half) && Number(hour) === 12;
  return (Number(hour) + (isAfternoon ? 12 : isMidnight ? -12 : 0)) * 60 + Number(minute);
}

const day = 1440;

/** Minutes from one clock time to another, over midnight where the first is the later. */
function lengthBetween(from: number, to: number): number {
  return (to - from + day) % day;
}

/** The clock times at the start of a line, and the text behind them. */
function timed(text: string): { starts: number | null; minutes: number | null; rest: string } {
  const found = range.exec(text);
  if (found) {
    const [whole, hour, minute, half, toHour, toMinute, toHalf] = found;
    const isClock =
      minute !== undefined ||
      toMinute !== undefined ||
      toHalf !== undefined ||
      /^kl|uhr|\blas \d/i.test(whole);
    const to = clockOf(toHour, toMinute, toHalf);
    // "11:45–12:15 pm" begins before noon, "2–3 pm" does not.
    const [from = 0] = [clockOf(hour, minute, half ?? toHalf), clockOf(hour, minute, half)].sort(
      (a, b) => lengthBetween(a, to) - lengthBetween(b, to),
    );
    const length = lengthBetween(from, to);
    if (isClock && length > 0 && length <= 600) {
      return { starts: from, minutes: length, rest: text.slice(whole.length) };
    }
  }
  const [stretch, ...ends] = rangeBehind.exec(text) ?? [];
  if (stretch !== undefined && ends[1] !== undefined && ends[4] !== undefined) {
    const [from, to] = [clockOf(ends[0], ends[1], ends[2] ?? ends[5]), clockOf(ends[3], ends[4], ends[5])];
    const length = lengthBetween(from, to);
    if (length > 0 && length <= 600) {
      return { starts: from, minutes: length, rest: text.slice(0, -stretch.length) };
    }
  }
  const begins = start.exec(text);
  if (!begins) return { starts: null, minutes: null, rest: text };
  const [whole, ...clocks] = begins;
  // Each way of writing has found its hour first and its minute behind it; the half of the day comes last.
  const half = clocks.pop();
  const [hour, minute] = clocks.filter((part) => part !== undefined);
  return { starts: clockOf(hour, minute, half), minutes: null, rest: text.slice(whole.length) };
}

/**
 * The minutes written on a line, who leads where that stands in the same brackets, and the text without
 * both. Brackets that hold something else keep it.
 */
function lasting(text: string): { minutes: number | null; lead: string; rest: string } {
  const named = bracketsAfterName.exec(text);
  const bracketed = named ?? inBrackets.exec(text);
  if (bracketed) {
    const [whole, ...found] = bracketed;
    const beside = ((named ? found.shift() : found.pop()) ?? '').trim();
    const name = beside.replace(ledBy, '');
    const isLead = aName.test(name) && !fillers.test(beside);
    const kept = beside === '' || isLead || fillers.test(beside) ? ' ' : ` (${beside}) `;
    return { minutes: minutesOf(found), lead: isLead ? name : '', rest: text.replace(whole, kept) };
  }
  const loose = before.exec(text) ?? behind.exec(text) ?? alone.exec(text);
  if (!loose) return { minutes: null, lead: '', rest: text };
  const [whole, ...found] = loose;
  return { minutes: minutesOf(found), lead: '', rest: text.replace(whole, '') };
}

/**
 * A line of an agenda as people write it: "1. Prices (15 min)", "10:00–10:15 Prices", "15 min: Prices",
 * "Prices (15 min, Anna Ek)". The title is '' when the line tells only a time, as a cell of a table does.
 * Minutes above ten hours are no topic's.
 */
export function topicLine(line: string, listed = false): WrittenTopic {
  const clocked = timed(timesInFigures(withoutBullet(line.replace(thinBlanks, ' '), listed)));
  const { minutes, lead, rest } = lasting(clocked.rest);
  const title = rest.replace(/\s+/g, ' ').replace(/^[\s:|,–—-]+|[\s:|,;–—-]+$/gu, '');
  return { title, minutes: clocked.minutes ?? minutes, lead, starts: clocked.starts };
}
