import type { Topic } from '../agenda/agenda';
import type { Language } from '../text/language';

/** When a meeting starts, as a clock on the wall tells it. */
export interface MeetingStart {
  /** Minutes after midnight, 0 to 1439. */
  readonly minute: number;
  /** Whose clock it is, as its reader calls it ("Central European Time"); '' where nobody knows. */
  readonly zone: string;
  /** The year of the meeting by that clock; a day of another year is written with its year. Left out where nobody knows. */
  readonly year?: number;
}

/** A time of the day, "09:05", by the minutes after midnight of the first day; past midnight the clock begins again. */
export function clockTime(minute: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)}`;
}

/** A time of the day as a language writes it: "09.05" in Danish and Finnish, as `Intl` has it there. What reads an invite takes either in any language. */
export function clockTimeIn(language: Language, time: string): string {
  return language === 'da' || language === 'fi' ? time.replace(':', '.') : time;
}

/**
 * When each topic starts and ends, "10:00" and "10:20", one after the other from the start. Null when the start is not known or a topic has
 * no minutes: from there on nobody could say; and null without a zone, for a clock time alone means another hour to every reader. `topics`
 * in canonical form. Past midnight the clock begins again.
 */
export function clockTimes(
  topics: readonly Topic[],
  start: MeetingStart | null | undefined,
): readonly (readonly [starts: string, ends: string])[] | null {
  if (!start || start.zone === '' || topics.length === 0) return null;
  const times: (readonly [string, string])[] = [];
  let from = start.minute;
  for (const { minutes } of topics) {
    if (minutes === null) return null;
    times.push([clockTime(from), clockTime(from + minutes)]);
    from += minutes;
  }
  return times;
}

/** The clock times that are read (`AgendaBlock.clockTimes`) in a block that shows those of these topics. */
export function clockTimesWanted(topics: readonly Topic[], start: MeetingStart | null | undefined): string {
  return (clockTimes(topics, start) ?? []).map(([starts]) => starts).join(' ');
}
