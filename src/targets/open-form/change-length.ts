import { type Clock, sleep } from '../../async/clock';
import { attempt } from '../../form/attempt';
import type { ComposeInvite, Repeats } from '../../outlook/compose-invite';
import { endAfter, lookAtRepeats, lookAtTime, minutesOf, type SeenTime } from './look-at-time';

/** What came of giving the meeting another length. Lengths in minutes. */
export type LengthChange =
  | {
      readonly kind: 'changed';
      readonly was: number;
      readonly minutes: number;
      readonly isSeries: boolean;
      /** The time zone of the invite, where Outlook changed that too; else null. */
      readonly zone: { readonly from: string; readonly to: string } | null;
    }
  /** Outlook did not take it; the time is as it was. */
  | { readonly kind: 'refused' }
  /** Nobody could say what became of it. */
  | { readonly kind: 'unanswered' }
  /** The time is neither as it was nor as wanted, and could not be put back. */
  | { readonly kind: 'astray'; readonly minutes: number }
  /** Outlook did not say when the meeting is, or the meeting has no time of day; nothing was tried. */
  | { readonly kind: 'unread' };

interface Whole {
  readonly seen: SeenTime;
  readonly repeats: Repeats;
  readonly minutes: number;
}

/** Outlook on the Mac takes a time back now and then (OfficeDev/office-js#3915): looked at for about a second, tried twice. */
const looksInMs = [0, 250, 750];
const tries = 2;

/**
 * Ends the meeting so many minutes after its start; the meetings of a series through its pattern, for classic Outlook refuses the other
 * way (OfficeDev/office-js#1327). Reads back what became of it, tries once more, and puts the former length back when it came out wrong.
 * The start stays. Never rejects.
 */
export async function changeLength(
  invite: ComposeInvite,
  minutes: number,
  clock: Clock,
): Promise<LengthChange> {
  const before = await whole(invite, clock);
  if (!before || before.seen.isAllDay) return { kind: 'unread' };
  let after: Whole | null = null;
  for (let tried = 0; tried < tries; tried += 1) {
    const answer = await attempt(() => setLength(invite, before, minutes));
    const looks = typeof answer === 'object' ? looksInMs : [0];
    after = await readBack(invite, { ...before, minutes }, looks, clock);
    if (after && isAs(after, { ...before, minutes })) return changed(before, after);
    // What timed out may still be carried out, and each try takes seconds.
    if (answer === 'timed-out') return astrayOr('unanswered', before, after);
  }
  if (!after) return { kind: 'unanswered' };
  return isAs(after, before) ? { kind: 'refused' } : putBack(invite, before, clock);
}

function setLength(invite: ComposeInvite, { seen, repeats }: Whole, minutes: number): Promise<void> {
  return repeats.kind === 'series'
    ? invite.setSeriesMinutes(minutes)
    : invite.setEnd(endAfter(seen.start, minutes));
}

async function putBack(invite: ComposeInvite, before: Whole, clock: Clock): Promise<LengthChange> {
  await attempt(() => setLength(invite, before, before.minutes));
  const after = await readBack(invite, before, looksInMs, clock);
  return astrayOr('refused', before, after);
}

function astrayOr(kind: 'refused' | 'unanswered', before: Whole, after: Whole | null): LengthChange {
  if (!after) return { kind: 'unanswered' };
  return isAs(after, before) ? { kind } : { kind: 'astray', minutes: after.minutes };
}

function changed(before: Whole, after: Whole): LengthChange {
  const [from, to] = [before.repeats.timeZone, after.repeats.timeZone];
  return {
    kind: 'changed',
    was: before.minutes,
    minutes: after.minutes,
    isSeries: before.repeats.kind === 'series',
    zone: from !== null && to !== null && from !== to ? { from, to } : null,
  };
}

/** Looks until the time is as wanted; the last that was seen otherwise, null when nothing was. */
async function readBack(
  invite: ComposeInvite,
  wanted: Whole,
  looks: readonly number[],
  clock: Clock,
): Promise<Whole | null> {
  let last: Whole | null = null;
  for (const ms of looks) {
    if (ms > 0) await sleep(ms, { clock });
    last = (await whole(invite, clock)) ?? last;
    if (last && isAs(last, wanted)) return last;
  }
  return last;
}

/** Calendars keep whole minutes. */
function isAs(one: Whole, other: Whole): boolean {
  return (
    one.seen.start.getTime() === other.seen.start.getTime() &&
    one.seen.isAllDay === other.seen.isAllDay &&
    Math.round(one.minutes) === Math.round(other.minutes)
  );
}

async function whole(invite: ComposeInvite, clock: Clock): Promise<Whole | null> {
  const [seen, repeats] = await Promise.all([lookAtTime(invite), lookAtRepeats(invite, clock)]);
  return seen && repeats ? { seen, repeats, minutes: minutesOf(seen, repeats) } : null;
}
