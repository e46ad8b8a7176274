import type { Person } from '../../agenda/agenda';
import { canonicalAddress } from '../../agenda/canonical';
import type { Destination, Moved } from '../../form/form-target';
import type { ComposeInvite, InviteAttendee } from '../../outlook/compose-invite';
import { attempt, succeeds } from './attempt';

/** Office takes this many recipients a call (Office.Recipients.setAsync); more cannot be put back. */
const mostRecipients = 100;

type Attendees = readonly InviteAttendee[];

const keyOf = ({ address }: Person) => canonicalAddress(address);
const untouched: Moved = { isMoved: false, missing: [] };

/**
 * Moves required attendees. Office has no call that takes one attendee away: the whole field is written anew, from a reading right before, so
 * nothing is done to a field that holds more people than one call takes, or somebody without an address. Everybody is looked for afterwards:
 * Outlook has said that it succeeded and left people out (OfficeDev/office-js#3965). Who is missing is added back, one by one, and named where
 * that does not help. Never rejects.
 */
export async function moveAttendees(
  invite: ComposeInvite,
  people: readonly Person[],
  to: Destination,
): Promise<Moved> {
  const organizer = await attempt(() => invite.organizer());
  const found = await attempt(() => invite.attendeesIn('required'));
  if (typeof organizer !== 'object' || typeof found !== 'object') return untouched;
  // Classic Outlook lists the organizer among the required attendees (OfficeDev/office-js#2679): nobody invites themselves.
  const others = (all: Attendees) => all.filter((one) => keyOf(one) !== keyOf(organizer.answer));
  const wanted = among(others(found.answer), people);
  if (!isWritable(others(found.answer)) || wanted.length === 0) return untouched;
  // First to where they go: whatever fails after this, nobody is left out by accident.
  const moving = to === 'optional' ? await madeOptional(invite, wanted) : wanted;
  // Somebody may have been added since.
  const now = await attempt(() => invite.attendeesIn('required'));
  if (moving.length === 0 || typeof now !== 'object' || !isWritable(others(now.answer))) return untouched;
  const before = others(now.answer);
  const rest = except(before, moving);
  const isSet = await succeeds(() => invite.setRequired(rest));
  const after = await settled(invite, rest);
  // Nobody can say what came of it.
  if (after === null) return untouched;
  const isMoved = isSet && among(after, moving).length === 0 && moving.length === wanted.length;
  return { isMoved, missing: except(rest, after) };
}

/** Nobody is lost in a field that is written anew: each has an address, and there are no more than one call takes. */
function isWritable(attendees: Attendees): boolean {
  return attendees.length <= mostRecipients && attendees.every((one) => keyOf(one) !== '');
}

/** Those of them whom the invite shows as optional once they were added there; the others stay where they are. */
async function madeOptional(invite: ComposeInvite, people: Attendees): Promise<Attendees> {
  if (!(await succeeds(() => invite.addOptional(people)))) return [];
  const optional = await attempt(() => invite.attendeesIn('optional'));
  return typeof optional === 'object' ? among(people, optional.answer) : [];
}

/** The required attendees, once those who should still be there and are not were added back one by one; null when they cannot be read. */
async function settled(invite: ComposeInvite, expected: Attendees): Promise<Attendees | null> {
  const after = await attempt(() => invite.attendeesIn('required'));
  if (typeof after !== 'object') return null;
  const missing = except(expected, after.answer);
  if (missing.length === 0) return after.answer;
  for (const one of missing) await attempt(() => invite.addRequired([one]));
  const repaired = await attempt(() => invite.attendeesIn('required'));
  return typeof repaired === 'object' ? repaired.answer : after.answer;
}

function among(attendees: Attendees, people: readonly Person[]): Attendees {
  const keys = new Set(people.map(keyOf));
  return attendees.filter((one) => keys.has(keyOf(one)));
}

function except(attendees: Attendees, people: readonly Person[]): Attendees {
  const keys = new Set(people.map(keyOf));
  return attendees.filter((one) => !keys.has(keyOf(one)));
}
