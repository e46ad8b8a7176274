import type { JudgedAnswers, Person } from '../agenda/agenda';
import { withRooms } from '../agenda/attendee';
import { draftKey } from '../agenda/draft';
import { deadline } from '../async/timeout';
import { answersIn } from '../invite/answers-in-body';
import { parseBody } from '../invite/parse-body';
import type { CheckedInvite } from '../outlook/compose-invite';
import type { GateRules } from '../policy/gate-rules';
import { gatheredIn, judgeDraft } from '../rules/judge-draft';
import { type JudgedInvite, type Verdict, verdict } from '../rules/verdict';
import { gateTimeouts } from './complete-event';
import { type InviteHistory, inviteHistory, openingNoteKey, parseOpeningNote } from './opening-note';
import type { Sending } from './send-answer';

/** What the gate found out about an open invite. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly sending: Sending;
}

/**
 * Reads an invite and judges it, and writes nothing (docs/decisions/0003-the-gate-only-reads.md). Two rounds of calls, three at a time:
 * who is invited and the body; then the subject and what the pane keeps, and for somebody about to be stopped the rest (what needs the
 * session's note comes after it). Rejects when the first round fails, save for a body that goes to nobody; what cannot be read in the
 * second exempts nobody and is nobody's room. `user` is at the keyboard, and taken for the organizer where Outlook names none.
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
  const written = attendees.length > 0 ? writtenIn(await body) : null;

  // The organizer and rooms still count as people here: an agenda that has a reason for them too has one for everybody.
  const seen = {
    attendees,
    subject: '',
    organizer: null,
    isAllDay: false,
    isPrivate: false,
    categories: [],
  };
  const impression = verdict(seen, written?.agenda, policy);
  // A room may have an address that is no domain of the organisation: whether anybody is outside is only known with the rooms.
  const isAllowed = impression.kind === 'allow' && impression.because !== 'exempt-external';
  if (isAllowed && !/complete|subject/.test(impression.because))
    return { verdict: impression, sending: { history: 'new' } };

  const session = orElse(invite.session(), {});
  const subject = orElse(invite.subject(), '');
  const judged = async (looked: JudgedInvite, history: InviteHistory) => {
    const kept = (await session)[draftKey];
    return judgement({ ...looked, subject: await subject }, { written, kept, history }, policy);
  };
  if (isAllowed) {
    // "Planning" is no purpose of an invite called "Planning".
    const second = await judged(seen, 'new');
    if (second.verdict.kind === 'allow') return second;
  }

  const { exempt } = policy;
  const opened = session.then((kept) => parseOpeningNote(kept[openingNoteKey]));
  const [rooms, organizer, isAllDay, isPrivate, categories, history] = await Promise.all([
    orElse(invite.rooms(), []),
    opened.then((note) => note?.organizer ?? orElse(invite.organizer(), user)),
    exempt.allDay && orElse(invite.isAllDay(), false),
    exempt.private && orElse(invite.isPrivate(), false),
    exempt.categories.length > 0 ? orElse(invite.categories(), []) : [],
    opened.then((note) => inviteHistory(note, () => orElse(invite.id(), 'unknown'))),
  ]);
  const looked = {
    ...seen,
    attendees: withRooms(attendees, rooms),
    organizer,
    isAllDay,
    isPrivate,
    categories,
  };
  return judged(looked, history);
}

/** What the block says, and what stands in it besides. */
interface Written {
  readonly agenda: JudgedAnswers;
  readonly beside: readonly string[];
}

interface Found {
  /** Null without a block. */
  readonly written: Written | null;
  /** What the pane keeps with the open form. */
  readonly kept: string | undefined;
  readonly history: InviteHistory;
}

function writtenIn(html: string): Written | null {
  const body = parseBody(html);
  if (!body.place) return null;
  const beside: string[] = [];
  return { agenda: answersIn(body.rows, gatheredIn(beside)), beside };
}

/** What is missing is what the draft misses, where there is one: the pane shows the draft. */
function judgement(invite: JudgedInvite, { written, kept, history }: Found, policy: GateRules): Judgement {
  const ofBody = verdict(invite, written?.agenda, policy);
  const draft = judgeDraft(kept, JSON.stringify(written), invite, policy);
  const isAhead = ofBody.kind === 'allow' && ofBody.because === 'complete' && draft?.isAhead === true;
  return {
    verdict: draft && (isAhead || ofBody.kind === 'stop') ? { kind: 'stop', missing: draft.missing } : ofBody,
    sending: { history, isAhead, hasDraft: draft !== null, hasBlock: written !== null },
  };
}
