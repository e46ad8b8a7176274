import type { Clock } from '../../async/clock';
import { timeoutOr } from '../../async/timeout';
import type { MeetingTime, Recurrence } from '../../form/form-target';
import { minutesOf } from '../../form/time-state';
import type { ComposeInvite } from '../../outlook/compose-invite';
import { attempt, attemptOr } from './attempt';

const day = 1440;

/** Three calls; null when Outlook does not say when the meeting is. Never rejects. */
export async function readTime(invite: ComposeInvite): Promise<MeetingTime | null> {
  const [start, end, isAllDay] = await Promise.all([
    attempt(() => invite.start()),
    attempt(() => invite.end()),
    attemptOr<boolean | null>(() => invite.isAllDay(), null),
  ]);
  if (typeof start === 'string' || typeof end === 'string') return null;
  const hours = { start: start.answer, end: end.answer };
  return {
    ...hours,
    // Where nobody says, whole days are taken for what they look like.
    isAllDay: isAllDay ?? minutesOf(hours) % day === 0,
    local: invite.localTime(start.answer),
    sentMinutes: null,
  };
}

/** Some clients never answer this one (OfficeDev/office-js#3125, #6276): nobody waits longer. */
const recurrenceTimeout = 3_000;

/** How the invite repeats, whenever Outlook says so; null when it does not: then nobody knows how to change its length. Never rejects. */
export function recurrenceOf(invite: ComposeInvite): Promise<Recurrence | null> {
  return attemptOr<Recurrence | null>(() => invite.repeats(), null);
}

/** The same for who has to wait for it: null when Outlook does not say in time. Never rejects. */
export async function readRecurrence(invite: ComposeInvite, clock: Clock): Promise<Recurrence | null> {
  return timeoutOr(recurrenceOf(invite), recurrenceTimeout, null, clock);
}
