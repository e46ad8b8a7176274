import type { Agenda, Person } from '../agenda/agenda';
import type { Attendee } from '../agenda/attendee';
import { canonicalAddress } from '../agenda/canonical';
import { agendaInBody } from '../invite/agenda-in-body';
import type { CheckedInvite } from '../outlook/checked-invite';
import type { GateRules } from '../policy/gate-rules';
import { type JudgedInvite, verdict } from './verdict';

/** The answer to a call, or `fallback` when it fails or takes too long: the second round may fail without stopping anybody. */
export type OrElse = <T>(answer: Promise<T>, fallback: T) => Promise<T>;

/** What every check needs: three calls, at once. Without it there is no check, so a failure is the check's. */
export interface FirstRound {
  readonly judged: JudgedInvite;
  /** The agenda in the body, or null without an agenda block. */
  readonly agenda: Agenda | null;
}

export async function firstRound(invite: CheckedInvite): Promise<FirstRound> {
  const [attendees, body] = await Promise.all([invite.attendees(), invite.bodyHtml()]);
  return {
    judged: { subject: '', attendees, organizer: null, isAllDay: false, isPrivate: false, categories: [] },
    agenda: attendees.length === 0 ? null : (agendaInBody(body)?.agenda ?? null),
  };
}

/**
 * Whether the invite may leave on what the first round saw and, for a complete agenda, its subject ("Planning" is no purpose of an
 * invite called "Planning"). The organizer and rooms still count as people here: an agenda that has a
 * reason for them too has one for everybody.
 */
export async function isClearlyAllowed(
  { judged, agenda }: FirstRound,
  policy: GateRules,
  subject: () => Promise<string>,
): Promise<boolean> {
  const impression = verdict(judged, agenda, policy);
  if (impression.kind === 'stop') return false;
  if (impression.because !== 'complete' && impression.because !== 'exempt-subject') return true;
  return verdict({ ...judged, subject: await subject() }, agenda, policy).kind === 'allow';
}

/**
 * The whole invite, read when somebody is about to be stopped and named: at most three calls unless the policy exempts by sensitivity,
 * all-day or category. What cannot be read exempts nobody and is nobody's room.
 */
export async function secondRound(
  invite: CheckedInvite,
  { judged }: FirstRound,
  wanted: { policy: GateRules; orElse: OrElse; subject: () => Promise<string>; organizer: Promise<Person> },
): Promise<JudgedInvite> {
  const { exempt } = wanted.policy;
  const [rooms, subject, organizer, isAllDay, sensitivity, categories] = await Promise.all([
    wanted.orElse(invite.rooms(), []),
    wanted.subject(),
    wanted.organizer,
    exempt.allDay ? wanted.orElse(invite.isAllDay(), false) : false,
    exempt.private ? wanted.orElse(invite.sensitivity(), 'normal') : 'normal',
    exempt.categories.length > 0 ? wanted.orElse(invite.categories(), []) : [],
  ]);
  return {
    subject,
    attendees: withRooms(judged.attendees, rooms),
    organizer,
    isAllDay,
    isPrivate: sensitivity !== 'normal',
    categories,
  };
}

/** The attendees, with those among them that are booked as rooms (addresses in lower case) told apart. */
export function withRooms(attendees: readonly Attendee[], rooms: readonly string[]): readonly Attendee[] {
  const booked = new Set(rooms);
  return attendees.map((attendee) =>
    booked.has(canonicalAddress(attendee.address)) ? { ...attendee, kind: 'room' } : attendee,
  );
}
