import { type Agenda, emptyAgenda, noStep } from '../agenda/agenda';
import { type CanonicalAgenda, sameAgenda } from '../agenda/canonical';
import { writeDraft } from '../agenda/draft';
import { clockTimesWanted } from '../invite/clock-times';
import type { Policy } from '../policy/policy';
import type { Language } from '../text/language';
import type { FormState } from './form-state';
import { inviteLanguage } from './invite-language';
import { alignReasons, reasonsForOthers } from './people';
import { type Progress, progressOf } from './progress';
import { pendingLength, startFor } from './time-state';
import { agendaToWrite, givenSteps, withoutPrefill } from './to-write';

/** What the form would put into the invite. */
export function toWrite(state: FormState, agenda: Agenda = state.form): CanonicalAgenda {
  const { people, snapshot, prefill } = state;
  // An invite to nobody keeps what was written about people (`reasonsForOthers`).
  const asked = snapshot.isPeopleKnown && people.length > 0 ? people.length : null;
  return agendaToWrite(agenda, asked, prefill);
}

/**
 * Whether two agendas say the same to the people of this invite. What is not about people is compared first: of 500 it costs a hundredth, and where
 * somebody types it is mostly what differs.
 */
export function saysTheSame(state: FormState, a: Agenda, b: Agenda): boolean {
  const beside = (agenda: Agenda) => toWrite(state, { ...agenda, reasons: [] });
  if (!sameAgenda(beside(a), beside(b))) return false;
  const read = (agenda: Agenda) => toWrite(state, alignReasons(agenda, state.people));
  return sameAgenda(read(a), read(b));
}

/** Whether everything typed is in the invite. */
export function isInInvite(state: FormState): boolean {
  return saysTheSame(state, state.form, state.block?.agenda ?? emptyAgenda);
}

/** Whether the block names somebody who was taken off the invite: everyone reads it until it is written anew. */
export function namesOthers({ block, snapshot }: FormState): boolean {
  return block !== null && reasonsForOthers(block.agenda, snapshot).length > 0;
}

/** The state with its progress as of now. */
export function judged(state: FormState, policy: Policy): FormState {
  if (state.phase !== 'open') return state;
  const given = givenSteps(state.form, state.prefill);
  const progress = progressOf(
    {
      invite: state.snapshot.judged,
      typed: { ...state.form, nextSteps: given.map((at) => state.form.nextSteps[at] ?? noStep) },
      written: state.block?.agenda ?? null,
      isWritten: state.body === 'read' && isInInvite(state) && !namesOthers(state),
    },
    policy,
  );
  return { ...state, progress: onTheForm(progress, given) };
}

/** Steps are told by their places on the form, where one may stand that says nothing yet. */
function onTheForm(progress: Progress, given: readonly number[]): Progress {
  if (progress.kind !== 'missing') return progress;
  const missing = progress.missing.map((one) =>
    one.answer === 'nextStep'
      ? { ...one, steps: one.steps.map((step) => ({ ...step, at: given[step.at] ?? step.at })) }
      : one,
  );
  return { ...progress, missing };
}

/** Whether the block shows clock times of before the meeting was moved. `own`: the language of the form. */
export function areTimesOld(
  state: Pick<FormState, 'block' | 'body' | 'time'>,
  policy: Pick<Policy, 'blockLanguage'>,
  own: Language,
): boolean {
  const { block, body, time } = state;
  if (!block || body !== 'read' || !time.read) return false;
  const start = startFor(time, inviteLanguage(state, policy, own));
  return block.clockTimes !== clockTimesWanted(block.agenda.topics, start);
}

/** Whether something is answered or changed on the form that nobody else reads yet. */
export function hasUnwritten(state: FormState): boolean {
  return state.phase === 'open' && (pendingLength(state.time) !== null || !isInInvite(state));
}

/** What is saved beside the invite: what it does not say yet, or null. */
export function draftOf(state: FormState): string | null {
  const { form, people, block, conflict } = state;
  const isInBlock = (why: string) => block?.agenda.reasons.some((reason) => reason.why === why.trim());
  const others = form.reasons.slice(people.length).filter(({ why }) => !isInBlock(why));
  if (!conflict && others.length === 0 && isInInvite(state)) return null;
  return typedDraft(state);
}

/** The answers on the form as a draft, whether the invite says them already or not. */
export function typedDraft({ form, prefill, from }: FormState): string {
  const given = form.reasons.filter(({ why, prepare }) => why !== '' || prepare !== '');
  return writeDraft({ agenda: { ...withoutPrefill(form, prefill), reasons: given }, from });
}
