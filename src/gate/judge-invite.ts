import type { Agenda, Person } from '../agenda/agenda';
import { draftKey } from '../agenda/draft';
import { answersInBody } from '../invite/answers-in-body';
import type { CheckedInvite } from '../outlook/checked-invite';
import type { GateRules } from '../policy/gate-rules';
import { type OrElse, patience } from './deadline';
import { gateTimes } from './gate-times';
import { type InviteHistory, inviteHistory, needsId } from './invite-history';
import { gatheredIn, judgeDraft } from './judge-draft';
import { openedKey, parseOpened } from './opened';
import type { Sending } from './send-answer';
import { type JudgedInvite, type Verdict, verdict } from './verdict';
import { withRooms } from './with-rooms';

/** What the gate found out about an open invite. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly sending: Sending;
}

const unread = { subject: '', organizer: null, isAllDay: false, isPrivate: false, categories: [] };

/**
 * Reads an invite and judges it, and writes nothing (docs/decisions/0003-the-gate-only-reads.md). Two rounds of calls: who is invited
 * and the body; then, only for somebody about to be stopped, the rest. Rejects when the first round fails, save for a body that goes to
 * nobody; a second round that fails in part is judged without that part. `user` is at the keyboard, and taken for the organizer where
 * Outlook names none.
 */
export async function judgeInvite(
  invite: CheckedInvite,
  user: Person,
  policy: GateRules,
): Promise<Judgement> {
  const orElse = patience(gateTimes.secondRound);
  const { attendees, written } = await firstRound(invite);
  const seen: JudgedInvite = { ...unread, attendees };

  // The organizer and rooms still count as people here: an agenda that has a reason for them too has one for everybody.
  const impression = verdict(seen, written?.agenda ?? null, policy);
  let subject: string | undefined;
  let session: Promise<Session> | undefined;
  if (impression.kind === 'allow') {
    // "Planning" is no purpose of an invite called "Planning".
    const isAboutSubject = /complete|subject/.test(impression.because);
    if (isAboutSubject) session = orElse(invite.session(), {});
    subject = isAboutSubject ? await orElse(invite.subject(), '') : '';
    const kept = (await session)?.[draftKey];
    const judgement = judged({ ...seen, subject }, { written, kept, history: 'new' }, policy);
    if (judgement.verdict.kind === 'allow') return judgement;
  }

  const known = { seen, subject, session: session ?? orElse(invite.session(), {}), user, policy, orElse };
  const { looked, history, kept } = await secondRound(invite, known);
  return judged(looked, { written, kept, history }, policy);
}

/** An entry that goes to nobody is allowed whatever becomes of its body. */
async function firstRound(invite: CheckedInvite) {
  const [invited, body] = [invite.attendees(), invite.bodyHtml()];
  body.catch(() => undefined);
  const attendees = await invited;
  if (attendees.length === 0) return { attendees, written: null };
  const beside: string[] = [];
  const agenda = answersInBody(await body, gatheredIn(beside));
  return { attendees, written: agenda && { agenda, beside } };
}

interface Found {
  readonly written: { readonly agenda: Agenda; readonly beside: readonly string[] } | null;
  /** What the pane keeps with the open form. */
  readonly kept: string | undefined;
  readonly history: InviteHistory;
}

/** What is missing is what the draft misses, where there is one: the pane shows the draft. */
function judged(invite: JudgedInvite, { written, kept, history }: Found, policy: GateRules): Judgement {
  const ofBody = verdict(invite, written?.agenda ?? null, policy);
  const draft = judgeDraft(kept, JSON.stringify(written), invite, policy);
  const isAhead = ofBody.kind === 'allow' && ofBody.because === 'complete' && draft?.isAhead === true;
  return {
    verdict: draft && (isAhead || ofBody.kind === 'stop') ? { kind: 'stop', missing: draft.missing } : ofBody,
    sending: { history, isAhead, hasDraft: draft !== null, hasBlock: written !== null },
  };
}

type Session = Readonly<Record<string, string>>;

interface Known {
  readonly seen: JudgedInvite;
  /** Undefined when it has not been read yet. */
  readonly subject: string | undefined;
  readonly session: Promise<Session>;
  readonly user: Person;
  readonly policy: GateRules;
  readonly orElse: OrElse;
}

/**
 * Three calls at a time: what needs the session's note comes after it, beside the rooms and the subject. What cannot be read exempts
 * nobody and is nobody's room.
 */
async function secondRound(
  invite: CheckedInvite,
  { seen, subject, session, user, policy: { exempt }, orElse }: Known,
) {
  const opened = session.then((kept) => parseOpened(kept[openedKey]));
  const [rooms, called, organizer, isAllDay, sensitivity, categories, id] = await Promise.all([
    orElse(invite.rooms(), []),
    subject ?? orElse(invite.subject(), ''),
    opened.then((note) => note?.organizer ?? orElse(invite.organizer(), user)),
    exempt.allDay && orElse(invite.isAllDay(), false),
    exempt.private ? orElse(invite.sensitivity(), 'normal') : 'normal',
    exempt.categories.length > 0 ? orElse(invite.categories(), []) : [],
    opened.then((note) => (needsId(note) ? orElse(invite.id(), 'unknown') : 'unknown')),
  ]);
  const looked: JudgedInvite = {
    subject: called,
    attendees: withRooms(seen.attendees, rooms),
    organizer,
    isAllDay,
    isPrivate: sensitivity !== 'normal',
    categories,
  };
  const kept = (await session)[draftKey];
  return { looked, kept, history: inviteHistory(id, await opened) };
}
