import type { Outcome } from './agenda';
import { fieldOf, textField } from './json-fields';

/** Whether the goal was reached, as the organizer may say it, the best first. */
export const goalOutcomes = ['reached', 'on-the-way', 'not-reached'] as const;

/** An outcome that nobody has told anything of yet. */
export const noOutcome: Outcome = { goal: '', decisions: [], endedAt: '' };

// "9.50", "kl. 9.50", "klo 9", "9h50", "14 Uhr", "14 Uhr 30", "14 heures 30", "a las 14:30"; "9" alone may be the beginning of any other.
const typedClock =
  /^\s*(kl(?:o|\.)?|kello|um|gegen|à|vers|a las|las|at|)\s*(\d{1,2})\s*(?:(?:[:.h]|uhr|heures?|y)\s*(\d{2}))?\s*(uhr|h|heures?|horas?|)\s*$/i;

/** A clock time as outcomes keep it, "09:05"; '' for what is no time of a day. Taken as people of each language type it, with one digit and blanks, too. */
export function clockTimeOf(text: string): string {
  const [, before = '', hours = '', told, behind = ''] = typedClock.exec(text) ?? [];
  const minutes = told ?? (before + behind === '' ? '' : '00');
  return hours === '' || minutes === '' || Number(hours) > 23 || Number(minutes) > 59
    ? ''
    : `${hours.padStart(2, '0')}:${minutes}`;
}

/** The outcome that untrusted JSON holds; null where it holds none. A field of another type reads as not told. */
export function outcomeField(value: unknown, name: string): Outcome | null {
  const field = fieldOf(value, name);
  if (!(field instanceof Object) || Array.isArray(field)) return null;
  const decisions = fieldOf(field, 'decisions');
  return {
    goal: goalOutcomes.find((one) => one === fieldOf(field, 'goal')) ?? '',
    decisions: Array.isArray(decisions) ? decisions.filter((one) => typeof one === 'string') : [],
    endedAt: textField(field, 'endedAt'),
  };
}

/**
 * How long a meeting took that started so many minutes after midnight and ended at this time of the same clock, past midnight where it must be. Null
 * where nobody said, and where it would be more than half a day: a slip of the finger.
 */
export function minutesUntilEnd(startMinute: number, endedAt: string): number | null {
  const [hours, minutes] = clockTimeOf(endedAt).split(':');
  if (minutes === undefined) return null;
  const taken = (Number(hours) * 60 + Number(minutes) - startMinute + day) % day;
  return taken > 0 && taken <= day / 2 ? taken : null;
}

const day = 1440;
