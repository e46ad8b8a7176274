import type { Person } from '../agenda/agenda';
import { type Draft, draftKey } from '../agenda/draft';
import { answersInBody } from '../invite/answers-in-body';
import type { CheckedInvite } from '../outlook/checked-invite';
import type { GateRules } from '../policy/gate-rules';
import { type OrElse, patience } from './deadline';
import { gateTimes } from './gate-times';
import { inviteHistory, needsId } from './invite-history';
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
 * and the body; then, only for somebody about to be stopped, the rest. Rejects when the first round fails; a second round that fails
 * in part is judged without that part. `user` is at the keyboard, and taken for the organizer where Outlook names none.
 */
export async function judgeInvite(
  invite: CheckedInvite,
  user: Person,
  policy: GateRules,
): Promise<Judgement> {
  const orElse = patience(gateTimes.secondRound);
  const [attendees, body] = await Promise.all([invite.attendees(), invite.bodyHtml()]);
  const agenda = attendees.length > 0 ? answersInBody(body) : null;
  const seen: JudgedInvite = { ...unread, attendees };

  // The organizer and rooms still count as people here: an agenda that has a reason for them too has one for everybody.
  const impression = verdict(seen, agenda, policy);
  let subject: string | undefined;
  if (impression.kind === 'allow') {
    // "Planning" is no purpose of an invite called "Planning".
    const isAboutSubject = /complete|subject/.test(impression.because);
    subject = isAboutSubject ? await orElse(invite.subject(), '') : '';
    const onSubject = verdict({ ...seen, subject }, agenda, policy);
    if (onSubject.kind === 'allow')
      return { verdict: onSubject, sending: { history: 'new', draftIsReady: false } };
  }

  const { judged, history, draft } = await secondRound(invite, { seen, subject, user, policy, orElse });
  return {
    verdict: verdict(judged, agenda, policy),
    sending: {
      history,
      draftIsReady: isReady(draft, judged, policy),
      hasBlock: agenda !== null,
    },
  };
}

interface Known {
  readonly seen: JudgedInvite;
  /** Undefined when it has not been read yet. */
  readonly subject: string | undefined;
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
  { seen, subject, user, policy: { exempt }, orElse }: Known,
) {
  const session = orElse(invite.session(), {});
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
  const judged: JudgedInvite = {
    subject: called,
    attendees: withRooms(seen.attendees, rooms),
    organizer,
    isAllDay,
    isPrivate: sensitivity !== 'normal',
    categories,
  };
  const draft = (await session)[draftKey];
  return { judged, draft, history: inviteHistory(id, await opened) };
}

/**
 * Whether the answers kept by the pane would let the invite leave. They only choose the words for the sender, so they are taken as the
 * pane wrote them: what is broken is not ready.
 */
function isReady(kept: string | undefined, judged: JudgedInvite, policy: GateRules): boolean {
  try {
    const draft: Draft | null = JSON.parse(kept ?? '');
    return verdict(judged, draft?.agenda ?? null, policy).kind === 'allow';
  } catch {
    return false;
  }
}
