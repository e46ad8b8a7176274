import { type Clock, sleep } from '../../async/clock';
import type { LengthChange, MeetingTime, Recurrence } from '../../form/form-target';
import { isAsLong, minutesOf } from '../../form/time-state';
import type { ComposeInvite } from '../../outlook/compose-invite';
import { endAfter } from '../../time/span';
import { attempt } from './attempt';
import { readRecurrence, readTime } from './read-time';

interface Whole {
  readonly read: MeetingTime;
  readonly recurrence: Recurrence;
  readonly minutes: number;
}

/** Outlook on the Mac takes a time back now and then (OfficeDev/office-js#3915): looked at for about a second, tried twice. */
const looksInMs = [0, 250, 750];
const tries = 2;

/**
 * Ends the meeting so many minutes after its start; the meetings of a series through its pattern, for classic Outlook refuses the other
 * way (OfficeDev/office-js#1327). Reads back what became of it, and tries once more where nothing did. The start stays. A time that is neither as
 * it was nor as wanted stays, too, and is told: somebody else may have chosen it meanwhile, and nobody can tell that from an Outlook that rounds.
 * `from`: the length that it is changed from; somebody else's is left alone. Never rejects.
 */
export async function changeLength(
  invite: ComposeInvite,
  minutes: number,
  clock: Clock,
  from?: number,
): Promise<LengthChange> {
  const before = await whole(invite, clock);
  if (!before || before.read.isAllDay) return { kind: 'unread' };
  if (from !== undefined && !isAsLong(before.minutes, from)) {
    return { kind: 'changed-since', minutes: before.minutes };
  }
  let after: Whole | null = null;
  for (let tried = 0; tried < tries; tried += 1) {
    const answer = await attempt(() => setLength(invite, before, minutes));
    const looks = typeof answer === 'object' ? looksInMs : [0];
    after = await readBack(invite, { ...before, minutes }, looks, clock);
    if (after && isAs(after, { ...before, minutes })) return changed(before, after);
    // What timed out may still be carried out, and each try takes seconds.
    if (answer === 'timed-out') return astrayOr('unanswered', before, after);
    if (after && !isAs(after, before)) break;
  }
  return astrayOr('refused', before, after);
}

function setLength(invite: ComposeInvite, { read, recurrence }: Whole, minutes: number): Promise<void> {
  return recurrence.kind === 'series'
    ? invite.setSeriesMinutes(minutes)
    : invite.setEnd(endAfter(read.start, minutes));
}

function astrayOr(kind: 'refused' | 'unanswered', before: Whole, after: Whole | null): LengthChange {
  if (!after) return { kind: 'unanswered' };
  return isAs(after, before) ? { kind } : { kind: 'astray', minutes: after.minutes };
}

function changed(before: Whole, after: Whole): LengthChange {
  const [from, to] = [before.recurrence.timeZone, after.recurrence.timeZone];
  return {
    kind: 'changed',
    was: before.minutes,
    minutes: after.minutes,
    isSeries: before.recurrence.kind === 'series',
    zone: from !== null && to !== null && from !== to ? { from, to } : null,
  };
}

/** Looks until the time is as wanted; the last that was read otherwise, null when nothing was. */
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
    one.read.start.getTime() === other.read.start.getTime() &&
    one.read.isAllDay === other.read.isAllDay &&
    isAsLong(one.minutes, other.minutes)
  );
}

async function whole(invite: ComposeInvite, clock: Clock): Promise<Whole | null> {
  const [read, recurrence] = await Promise.all([readTime(invite), readRecurrence(invite, clock)]);
  return read && recurrence ? { read, recurrence, minutes: minutesOf(read, recurrence) } : null;
}
