import type { MeetingKind } from '../agenda/meeting-kind';
import type { Policy } from '../policy/policy';
import { shortestHolding } from './lengths';
import type { TimeReason } from './time-advice';

/** A length and what speaks for it, strongest first. */
export interface ReasonedLength {
  readonly minutes: number;
  readonly reasons: readonly TimeReason[];
}

const hour = 60;

/**
 * What an hour becomes for this kind of meeting and this many people. Weak evidence, so it speaks of the hour alone: other
 * lengths were chosen by somebody. `lengths` are those that may be suggested, longest first. Null when it says nothing.
 */
export function insteadOfTheHour(
  meeting: { minutes: number; people: number; kind: MeetingKind | null },
  lengths: readonly number[],
  policy: Policy['time']['hour'],
): ReasonedLength | null {
  if (meeting.minutes !== hour) return null;
  const reasons = [
    ...reasonOfKind(meeting.kind, lengths, policy),
    ...reasonOfSize(meeting.people, lengths, policy),
  ].sort((a, b) => a.minutes - b.minutes);
  const [shortest] = reasons;
  return shortest === undefined ? null : { minutes: shortest.minutes, reasons };
}

function reasonOfKind(
  kind: MeetingKind | null,
  lengths: readonly number[],
  { byKind }: Policy['time']['hour'],
) {
  const wanted = kind === null ? null : (byKind[kind] ?? null);
  const minutes = wanted === null ? undefined : shortestHolding(wanted, lengths.filter(isNotRound));
  return kind === null || minutes === undefined ? [] : [{ code: 'kind' as const, kind, minutes }];
}

function reasonOfSize(people: number, lengths: readonly number[], policy: Policy['time']['hour']) {
  const minutes = shortestHolding(policy.manyPeople, lengths.filter(isNotRound));
  return people <= policy.manyAbove || minutes === undefined
    ? []
    : [{ code: 'people' as const, people, minutes }];
}

/** Whether no calendar proposes this length by itself: a suggestion out of habit must not end in another habit. */
function isNotRound(minutes: number): boolean {
  return minutes % 30 !== 0;
}

// Outlook's own setting takes 5 minutes off meetings under an hour and 10 off others (Set-OrganizationConfig, ShortenEventScopeDefault);
// Google's speedy meetings do the same to 30, 60, 90 and 120 minutes.
const offShortMeetings = 5;
const offLongMeetings = 10;

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
