import type { Person } from '../agenda/agenda';
import { draftKey, parseDraft } from '../agenda/draft';
import type { CheckedInvite } from '../outlook/checked-invite';
import type { GateRules } from '../policy/gate-rules';
import { inviteHistory, needsId } from './invite-history';
import { openedKey, parseOpened } from './opened';
import { firstRound, isClearlyAllowed, type OrElse, secondRound } from './reading';
import type { Sending } from './send-answer';
import { type Verdict, verdict } from './verdict';

/** What the gate found out about an invite that is about to leave. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly sending: Sending;
}

/** What the judgement is made with. `user` is at the keyboard, and taken for the organizer where Outlook names none. */
export interface Bench {
  readonly user: Person;
  readonly policy: GateRules;
  readonly orElse: OrElse;
}

const allowed: Judgement = {
  verdict: { kind: 'allow', because: 'complete' },
  sending: { history: 'new', draftIsReady: false },
};

/**
 * Reads the invite and judges it, and writes nothing (docs/decisions/0003-the-gate-only-reads.md). Two rounds of calls: who is invited
 * and the body; then, only for somebody about to be stopped, the rest. Rejects when the first round fails; a second round that fails
 * in part is judged without that part.
 */
export async function judgeSend(invite: CheckedInvite, bench: Bench): Promise<Judgement> {
  const { policy, orElse } = bench;
  const first = await firstRound(invite);
  const subject = once(() => orElse(invite.subject(), ''));
  if (await isClearlyAllowed(first, policy, subject)) return allowed;

  // Three calls at a time: what needs the session's note comes after it, beside the rooms and the subject.
  const session = orElse(invite.session(), {});
  const [judged, history, kept] = await Promise.all([
    secondRound(invite, first, { policy, orElse, subject, organizer: organizer(invite, bench, session) }),
    historyOf(invite, bench, session),
    session,
  ]);
  const draft = parseDraft(kept[draftKey]);
  return {
    verdict: verdict(judged, first.agenda, policy),
    sending: {
      history,
      draftIsReady: draft !== null && verdict(judged, draft.agenda, policy).kind === 'allow',
      hasBlock: first.agenda !== null,
    },
  };
}

type Session = Promise<Readonly<Record<string, string>>>;

async function organizer(invite: CheckedInvite, { user, orElse }: Bench, session: Session): Promise<Person> {
  const noted = parseOpened((await session)[openedKey])?.organizer;
  return noted ?? orElse(invite.organizer(), user);
}

async function historyOf(invite: CheckedInvite, { orElse }: Bench, session: Session) {
  const opened = parseOpened((await session)[openedKey]);
  return inviteHistory(needsId(opened) ? await orElse(invite.id(), 'unknown') : 'unknown', opened);
}

function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | null = null;
  return () => {
    answer ??= ask();
    return answer;
  };
}
