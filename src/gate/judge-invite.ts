import type { Agenda, Person } from '../agenda/agenda';
import { type Attendee, withRooms } from '../agenda/attendee';
import { draftKey } from '../agenda/draft';
import { outsiders } from '../agenda/outsiders';
import { otherPeople } from '../agenda/who-needs-a-reason';
import { deadline, type OrElse } from '../async/timeout';
import { BodyOutline } from '../invite/body-outline';
import { readAgenda } from '../invite/read-agenda';
import type { CheckedInvite } from '../outlook/compose-invite';
import type { GateRules } from '../policy/gate-rules';
import { judgeDraft } from '../rules/judge-draft';
import {
  type InviteHistory,
  inviteHistory,
  type OpeningNote,
  openingNoteKey,
  parseOpeningNote,
} from '../rules/opening-note';
import { type Because, type JudgedInvite, type Verdict, verdict } from '../rules/verdict';
import { gateTimeouts } from './complete-event';
import type { Sending } from './send-answer';

/** What the gate found out about an open invite. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly sending: Sending;
}

/** The fields of an invite of which only the attendees were read. The organizer and the rooms still count as people in it. */
const unread: Omit<JudgedInvite, 'attendees'> = {
  subject: '',
  organizer: null,
  isAllDay: false,
  start: null,
  end: null,
  isPrivate: false,
  categories: [],
};

/** Reasons to allow that hold whatever else is read: the organizer and rooms can only be taken off the count, and nobody outside is added. */
const settled: readonly Because[] = ['no-attendees', 'exempt-few-people', 'exempt-internal'];
/**
 * Reasons to allow that hold once the subject was read, too. (Not `exempt-external`: a room's address may lie outside the organisation's domains, so
 * whether anybody is outside is known only when the rooms were read.)
 */
const settledBySubject: readonly Because[] = ['complete', 'exempt-subject'];

/**
 * Reads an invite and judges it; writes nothing (docs/decisions/0003-the-gate-only-reads.md). It takes two rounds of calls, three at a time. First
 * the attendees and the body. Then the subject and the session data, and, when the invite would be stopped, everything else that the policy asks
 * about; what was noted when the form was opened spares a third round. Rejects when the first round fails, except for the body of an invite without
 * attendees. A call that fails in the second round gives its blank value: no exemption, no rooms. `user` is the person at the keyboard, and stands in
 * for the organizer where Outlook names none.
 */
export async function judgeInvite(
  invite: CheckedInvite,
  user: Person,
  policy: GateRules,
): Promise<Judgement> {
  const orElse = deadline(gateTimeouts.secondRound);
  const [invited, body] = [invite.attendees(), invite.bodyHtml()];
  body.catch(() => undefined);
  const attendees = await invited;
  const written = attendees.length > 0 ? agendaIn(await body) : null;

  // An agenda that has a reason for the organizer and the rooms, too, has one for everybody.
  const atFirst = verdict({ ...unread, attendees }, written, policy);
  const allows = (reasons: readonly Because[]) =>
    atFirst.kind === 'allow' && reasons.includes(atFirst.because);
  if (allows(settled))
    return {
      verdict: atFirst,
      sending: {
        history: 'new',
        hasBlock: written !== null,
        hasDraft: false,
        isAhead: false,
        hasSamePeople: true,
        hasOutsiders: false,
      },
    };

  const session = orElse(invite.session(), {});
  const subject = orElse(invite.subject(), '');
  const note = session.then((saved) => parseOpeningNote(saved[openingNoteKey]));
  const judge = async (read: Omit<JudgedInvite, 'subject'>, history: InviteHistory) => {
    const { [draftKey]: draft } = await session;
    const opened = (await note)?.others ?? null;
    return judgement({ ...read, subject: await subject }, { written, draft, history, opened }, policy);
  };
  if (allows(settledBySubject)) {
    // "Planning" is no purpose of an invite called "Planning".
    const judged = await judge({ ...unread, attendees }, 'new');
    if (judged.verdict.kind === 'allow') return judged;
  }

  return judge(...(await readOtherFields(invite, attendees, note, user, policy, orElse)));
}

/** The second round: every field that the policy asks about and that was not noted when the form was opened. */
async function readOtherFields(
  invite: CheckedInvite,
  attendees: readonly Attendee[],
  note: Promise<OpeningNote | null>,
  user: Person,
  { exempt, light }: GateRules,
  orElse: OrElse,
) {
  const [rooms, organizer, isAllDay, isPrivate, categories, history, start, end] = await Promise.all([
    orElse(invite.rooms(), []),
    note.then((noted) => noted?.organizer ?? orElse(invite.organizer(), user)),
    exempt.allDay && orElse(invite.isAllDay(), false),
    exempt.private && orElse(invite.isPrivate(), false),
    exempt.categories.length > 0 ? orElse(invite.categories(), []) : [],
    note.then((noted) => inviteHistory(noted, () => orElse(invite.id(), 'unknown'))),
    light && orElse(invite.start(), null),
    light && orElse(invite.end(), null),
  ]);
  return [
    { attendees: withRooms(attendees, rooms), organizer, isAllDay, isPrivate, categories, start, end },
    history,
  ] as const;
}

function agendaIn(html: string): Agenda | null {
  const body = new BodyOutline(html);
  return body.place && readAgenda(body.rows, new Date()).agenda;
}

interface Found {
  /** What the block says; null without one. */
  readonly written: Agenda | null;
  /** What the pane saved with the open form. */
  readonly draft: string | undefined;
  readonly history: InviteHistory;
  /** How many other people it went to when it was opened; null when nobody noted it. */
  readonly opened: number | null;
}

/** Where there is a draft, what is missing is told of the draft: that is what the pane shows. */
function judgement(
  invite: JudgedInvite,
  { written, draft: saved, history, opened }: Found,
  policy: GateRules,
): Judgement {
  const ofBody = verdict(invite, written, policy);
  const draft = judgeDraft(saved, written, invite, policy);
  const isComplete = ofBody.kind === 'allow' && ofBody.because === 'complete';
  const isAhead = isComplete && draft?.isAhead === true;
  return {
    verdict: draft && (isAhead || ofBody.kind === 'stop') ? { kind: 'stop', missing: draft.missing } : ofBody,
    sending: {
      history,
      isAhead,
      hasDraft: draft !== null,
      hasBlock: written !== null,
      hasSamePeople: opened === null || otherPeople(invite.attendees, invite.organizer).length === opened,
      hasOutsiders: outsiders(invite.attendees, policy.domains).length > 0,
    },
  };
}
