import type { Person } from '../../agenda/agenda';
import { withRooms } from '../../agenda/attendee';
import type { InviteSnapshot } from '../../form/form-target';
import type { ComposeInvite } from '../../outlook/compose-invite';
import type { Policy } from '../../policy/policy';
import type { JudgedInvite } from '../../rules/verdict';
import { attempt, attemptOr } from './attempt';

/**
 * Reads what the verdict is about: six to ten calls, those for exemptions and small meetings only where the policy has them. Never rejects: what could
 * not be read is blank, a room that Outlook did not name is a person, and `user` is the organizer where Outlook does not say, as for the
 * gate.
 */
export async function readSnapshot(
  invite: ComposeInvite,
  policy: Policy,
  user: Person,
): Promise<InviteSnapshot> {
  const [attendees, rooms, organizer, subject, start, end, exemption] = await Promise.all([
    attempt(() => invite.attendees()),
    attemptOr(() => invite.rooms(), []),
    attemptOr<Person | null>(() => invite.organizer(), user),
    attempt(() => invite.subject()),
    attempt(() => invite.start()),
    policy.light && attemptOr<Date | null>(() => invite.end(), null),
    readExemption(invite, policy),
  ]);
  const known = typeof attendees === 'object' ? attendees.answer : [];
  return {
    judged: {
      ...exemption,
      attendees: withRooms(known, rooms),
      organizer: somebody(organizer),
      subject: typeof subject === 'object' ? subject.answer : '',
      start: typeof start === 'object' ? start.answer : null,
      end,
    },
    isPeopleKnown: typeof attendees === 'object',
    isSilent: [attendees, subject, start].every((call) => call === 'timed-out'),
    start: typeof start === 'object' ? start.answer : null,
    optional: known.filter(({ isOptional }) => isOptional),
  };
}

async function readExemption(
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
