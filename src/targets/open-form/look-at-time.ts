import type { Clock } from '../../async/clock';
import { timeoutOr } from '../../async/timeout';
import { attempt, attemptOr } from '../../form/attempt';
import type { ComposeInvite, Repeats } from '../../outlook/compose-invite';

/** When the meeting is, as Outlook says. */
export interface SeenTime {
  readonly start: Date;
  readonly end: Date;
  readonly isAllDay: boolean;
}

const inMs = 60_000;
const day = 1440;

/** From start to end, in minutes. The meetings of a series have the length that its pattern says. */
export function minutesOf({ start, end }: SeenTime, repeats: Repeats | null): number {
  return repeats?.kind === 'series' ? repeats.minutes : (end.getTime() - start.getTime()) / inMs;
}

/** The end of a meeting that starts at `start` and takes so many minutes. */
export function endAfter(start: Date, minutes: number): Date {
  return new Date(start.getTime() + minutes * inMs);
}

/** Three calls; null when Outlook does not say when the meeting is. Never rejects. */
export async function lookAtTime(invite: ComposeInvite): Promise<SeenTime | null> {
  const [start, end, isAllDay] = await Promise.all([
    attempt(() => invite.start()),
    attempt(() => invite.end()),
    attemptOr<boolean | null>(() => invite.isAllDay(), null),
  ]);
  if (typeof start === 'string' || typeof end === 'string') return null;
  const seen = { start: start.answer, end: end.answer };
  // Where nobody says, whole days are taken for what they look like.
  const looksAllDay = minutesOf({ ...seen, isAllDay: false }, null) % day === 0;
  return { ...seen, isAllDay: isAllDay ?? looksAllDay };
}

/** Some clients never answer this one (OfficeDev/office-js#3125, #6276): nobody waits longer. */
const repeatsTimeout = 3_000;

/** How the invite repeats; null when Outlook does not say in time: then nobody knows how to change its length. Never rejects. */
export async function lookAtRepeats(invite: ComposeInvite, clock: Clock): Promise<Repeats | null> {
  return timeoutOr<Repeats | null, null>(invite.repeats(), repeatsTimeout, null, clock);
}
