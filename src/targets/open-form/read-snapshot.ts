import type { Person } from '../../agenda/agenda';
import { withRooms } from '../../agenda/attendee';
import { attempt, attemptOr } from '../../form/attempt';
import type { ComposeInvite } from '../../outlook/compose-invite';
import type { Policy } from '../../policy/policy';
import type { JudgedInvite } from '../../rules/verdict';

/** The invite beside the form, as far as Outlook said. Null is what could not be read. */
export interface Look {
  readonly judged: JudgedInvite;
  /** Whether Outlook said who is invited; without it nobody's answers are left out. */
  readonly isPeopleKnown: boolean;
  readonly start: Date | null;
  /** The attendees who are optional. */
  readonly optional: readonly Person[];
}

/**
 * Reads what the verdict is about: four to nine calls, those for exemptions only where the policy has them. Never rejects: what could
 * not be read is blank, and a room that Outlook did not name is a person, and
 * `user` is the organizer where Outlook does not say, as for the gate.
 */
export async function lookAtInvite(invite: ComposeInvite, policy: Policy, user: Person): Promise<Look> {
  const [attendees, rooms, organizer, subject, start, exemption, optional] = await Promise.all([
    attempt(() => invite.attendees()),
    attemptOr(() => invite.rooms(), []),
    attemptOr<Person | null>(() => invite.organizer(), user),
    attemptOr(() => invite.subject(), ''),
    attemptOr<Date | null>(() => invite.start(), null),
    lookForExemption(invite, policy),
    attemptOr<readonly Person[]>(() => invite.attendeesIn('optional'), []),
  ]);
  const known = typeof attendees === 'object' ? attendees.answer : [];
  return {
    judged: { ...exemption, attendees: withRooms(known, rooms), organizer: somebody(organizer), subject },
    isPeopleKnown: typeof attendees === 'object',
    start,
    optional,
  };
}

async function lookForExemption(
  invite: ComposeInvite,
  { exempt }: Policy,
): Promise<Pick<JudgedInvite, 'isAllDay' | 'isPrivate' | 'categories'>> {
  const [isAllDay, isPrivate, categories] = await Promise.all([
    exempt.allDay ? attemptOr(() => invite.isAllDay(), false) : false,
    exempt.private && attemptOr(() => invite.isPrivate(), false),
    exempt.categories.length > 0 ? attemptOr(() => invite.categories(), []) : [],
  ]);
  return { isAllDay, isPrivate, categories };
}

/** Some clients answer with an organizer who has neither name nor address: that is nobody. */
function somebody(organizer: Person | null): Person | null {
  return organizer && (organizer.name.trim() !== '' || organizer.address !== '') ? organizer : null;
}
