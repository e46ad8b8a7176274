import { minute } from './span';

/** For so many days after a meeting its organizer is asked what came of it: by then the next one has been held, or nobody remembers. */
export const outcomeDays = 14;

const askedFor = outcomeDays * 24 * 60 * minute;

/** Whether its organizer is asked at `now` what came of a meeting that ended at `end` (ms since 1970): from its end on, and for two weeks. */
export function isOutcomeAsked(end: number, now: number): boolean {
  return now >= end && now < end + askedFor;
}

// Who ends a meeting looks at the clock and says a round time: five minutes are as fine as calendars get.
const step = 5;

// Longer after its end nobody is asked about the minute that it is.
const justEnded = 60;

/**
 * Times at which a meeting may have ended, in minutes after the midnight that its day began with, to choose from with one press: the time that it is where it
 * has just ended, else ten minutes before its end; its end; a quarter of an hour after it. In order of time, each once, none at or before its
 * start. `start`, `end` and `now` in the same minutes.
 */
export function likelyEnds(start: number, end: number, now: number): readonly number[] {
  const round = (minutes: number) => Math.round(minutes / step) * step;
  const isJustEnded = now > start && now < end + justEnded;
  const likely = [isJustEnded ? round(now) : round(end) - 10, round(end), round(end) + 15];
  return [...new Set(likely)].filter((one) => one > start).sort((a, b) => a - b);
}
