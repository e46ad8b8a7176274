import { isNotRound, type ReasonedLength } from './usual-hour';

// Outlook's own setting takes 5 minutes off meetings under an hour and 10 off others (Set-OrganizationConfig, ShortenEventScopeDefault);
// Google's speedy meetings do the same to 30, 60, 90 and 120 minutes.
const offShortMeetings = 5;
const offLongMeetings = 10;
const hour = 60;

// Longer ones were planned, not left at what the calendar proposes.
const longestHabit = 120;

/**
 * What a round length (half hours up to two hours) becomes when nothing else is known: 5 or 10 minutes less, never more than a quarter
 * off. Lengths that Outlook has shortened already (25, 50, 55) are not round. `lengths` are those that may be suggested, longest first.
 */
export function withoutTheHabit(minutes: number, lengths: readonly number[]): ReasonedLength | null {
  if (isNotRound(minutes) || minutes > longestHabit) return null;
  const most = minutes - (minutes < hour ? offShortMeetings : offLongMeetings);
  const shorter = lengths.find((length) => length <= most && isNotRound(length));
  if (shorter === undefined || shorter < minutes * 0.75) return null;
  return { minutes: shorter, reasons: [{ code: 'habit', planned: minutes }] };
}
