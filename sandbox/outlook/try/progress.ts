import { type Agenda, emptyAgenda } from '../../../src/agenda/agenda';
import { draftKey, parseDraft } from '../../../src/agenda/draft';
import { parseBody } from '../../../src/invite/parse-body';
import type { Form } from '../../host/form';
import type { Invite } from '../../mailbox/invite';

/** How far somebody has come in the guided try. */
export interface Progress {
  /** `new`: nobody has begun it; `left`: somebody has, and left it; `closed`: read to its end, and put away. */
  readonly status: 'new' | 'going' | 'left' | 'done' | 'closed';
  /** From 0: open, be stopped, answer, take the shorter time, send, read. */
  readonly step: number;
  /** When it was begun, in ms: an invite that was sent before is none of it. */
  readonly since: number;
  /** The invite that was sent on the way; '' before. */
  readonly uid: string;
}

export const atTheStart: Progress = { status: 'new', step: 0, since: 0, uid: '' };

/** What is on the screen and in the calendar, as far as the steps are known by it. */
export interface Seen {
  /** Address of whoever is at the keyboard. */
  readonly user: string;
  /** The window in front, and whether a message of the add-in has stopped it; null while the calendar is. */
  readonly form: Form | null;
  readonly isStopped: boolean;
  readonly invites: readonly Invite[];
  /** Whether the invites are as they are now. */
  readonly isFresh: boolean;
}

/** An hour, as every new invite of Outlook lasts. */
const usual = 3_600_000;

/** The answers so far: those that the pane has saved beside the invite, else those that stand in it. */
function answersOf({ session, body }: Form): Agenda {
  return parseDraft(session[draftKey])?.agenda ?? parseBody(body).block?.agenda ?? emptyAgenda;
}

/** Whether each of the four questions has an answer; whether it is a good one, the pane says. */
function isAnswered(form: Form): boolean {
  const { purpose, goal, reasonForAll, reasons, nextSteps } = answersOf(form);
  const isReason = reasonForAll !== '' || reasons.some(({ why }) => why !== '');
  return purpose !== '' && goal !== '' && isReason && nextSteps.some(({ what }) => what !== '');
}

/** Whether the agenda stands in the text of the invite. */
export const isAdded = ({ body }: Form): boolean => parseBody(body).block !== null;

const isNew = (form: Form | null): form is Form => form?.mode === 'compose' && form.id === null;

/** By step: whether what is open shows it done. The last two are known by the calendar. */
const isDone: readonly ((form: Form, seen: Seen) => boolean)[] = [
  () => true,
  (_form, { isStopped }) => isStopped,
  isAnswered,
  ({ start, end }) => end - start < usual,
];

function inTheForm(progress: Progress, form: Form, seen: Seen): Progress {
  const done = isDone[progress.step];
  return done?.(form, seen) ? inTheForm({ ...progress, step: progress.step + 1 }, form, seen) : progress;
}

/** Without a window: the invite has left with its agenda, or it was put away, and the next one is the first step again. */
function inTheCalendar(progress: Progress, { user, invites }: Seen): Progress {
  const sent = invites.find(
    ({ organizer, isSent, changedAt, body }) =>
      organizer.address === user && isSent && changedAt >= progress.since && parseBody(body).block !== null,
  );
  if (sent) return { ...progress, step: 5, uid: sent.uid };
  return progress.step === 0 ? progress : { ...progress, step: 0 };
}

function reading(progress: Progress, { form, invites, user }: Seen): Progress {
  if (form?.mode !== 'read' || form.mail !== null || form.organizer.address === user) return progress;
  const isIt = invites.some(({ id, uid }) => id === form.id && uid === progress.uid);
  return isIt ? { ...progress, status: 'done' } : progress;
}

/** How far it is, by what is really there; the same value where nothing is new. */
export function advanced(progress: Progress, seen: Seen): Progress {
  if (progress.status !== 'going') return progress;
  if (progress.step === 5) return reading(progress, seen);
  if (isNew(seen.form)) return inTheForm(progress, seen.form, seen);
  return seen.form === null && seen.isFresh ? inTheCalendar(progress, seen) : progress;
}
