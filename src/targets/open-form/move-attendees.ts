import type { Person } from '../../agenda/agenda';
import { canonicalAddress } from '../../agenda/canonical';
import type { Destination } from '../../form/form-target';
import type { ComposeInvite, InviteAttendee } from '../../outlook/compose-invite';
import { attempt, succeeds } from './attempt';

/** Office takes this many recipients a call (Office.Recipients.setAsync); more cannot be put back. */
const mostRecipients = 100;

const keyOf = ({ address }: Person) => canonicalAddress(address);

/**
 * Moves required attendees and reads back that everyone else is still there. Office has no call that takes one attendee away: the
 * whole field is written anew, so nothing is done to a field that holds more people than one call takes, or somebody without an
 * address. False when it did not happen: then the field is as it was, as far as Outlook lets it. Never rejects.
 */
export async function moveAttendees(
  invite: ComposeInvite,
  people: readonly Person[],
  to: Destination,
): Promise<boolean> {
  const organizer = await attempt(() => invite.organizer());
  const found = await attempt(() => invite.attendeesIn('required'));
  if (typeof organizer !== 'object' || typeof found !== 'object') return false;
  // Classic Outlook lists the organizer among the required attendees (OfficeDev/office-js#2679): nobody invites themselves.
  const before = found.answer.filter((one) => keyOf(one) !== keyOf(organizer.answer));
  const moving = new Set(people.map(keyOf));
  const isWritable = before.length <= mostRecipients && before.every((one) => keyOf(one) !== '');
  if (!isWritable || !before.some((one) => moving.has(keyOf(one)))) return false;
  const moved = before.filter((one) => moving.has(keyOf(one)));
  const rest = before.filter((one) => !moving.has(keyOf(one)));
  // First to where they go: whatever fails after this, nobody is left out by accident.
  if (to === 'optional' && !(await succeeds(() => invite.addOptional(moved)))) return false;
  const isDone = (await succeeds(() => invite.setRequired(rest))) && (await isSeen(invite, rest, moved));
  if (!isDone) await attempt(() => invite.setRequired(before));
  return isDone;
}

async function isSeen(
  invite: ComposeInvite,
  rest: readonly InviteAttendee[],
  moved: readonly InviteAttendee[],
): Promise<boolean> {
  const after = await attempt(() => invite.attendeesIn('required'));
  if (typeof after !== 'object') return false;
  const shown = new Set(after.answer.map(keyOf));
  return rest.every((one) => shown.has(keyOf(one))) && !moved.some((one) => shown.has(keyOf(one)));
}
