import type { Agenda, NextStep, Person, Topic } from '../agenda/agenda';
import { canonicalAgenda, isBlankAgenda } from '../agenda/canonical';
import { parseDraft } from '../agenda/draft';
import type { Missing } from '../agenda/missing';
import { reasonFinder, samePerson } from '../agenda/person';
import type { GateRules } from '../policy/gate-rules';
import { type JudgedInvite, verdict } from './verdict';

export interface JudgedDraft {
  /** What the invite would miss if the draft were in it: nothing when it is ready. */
  readonly missing: readonly Missing[];
  /** The draft differs from what the block says to those invited. */
  readonly isAhead: boolean;
}

/**
 * Judges the answers saved by the pane, beside what the block in the body says (null without a block). Null for a draft that is none:
 * broken, or without any answer. The pane takes its draft away once everything is in the invite, but may have been closed before it
 * could, or keep a reason for somebody who left.
 */
export function judgeDraft(
  saved: string | undefined,
  written: Agenda | null,
  invite: JudgedInvite,
  policy: GateRules,
): JudgedDraft | null {
  const draft = parseDraft(saved);
  const typed = draft && canonicalAgenda(draft.agenda);
  if (!typed || isBlankAgenda(typed)) return null;
  const judged = verdict(invite, typed, policy);
  const missing = judged.kind === 'stop' ? judged.missing : [];
  const isAhead = missing.length > 0 || written === null || saysMore(typed, written, invite.attendees);
  return { missing, isAhead };
}

/**
 * Whether one agenda says something to these people that the other does not: an answer added, changed, or given to another question or
 * person. An answer taken away says nothing more. Both in canonical form.
 */
function saysMore(typed: Agenda, written: Agenda, people: readonly Person[]): boolean {
  const answers = ['purpose', 'goal', 'reasonForAll', 'preparation', 'notes'] as const;
  return (
    answers.some((answer) => isNew(typed[answer], written[answer])) ||
    !areStepsAmong(typed.nextSteps, written.nextSteps) ||
    !areAmong(typed.topics, written.topics) ||
    hasNewReason(typed, written, people)
  );
}

function isNew(typed: string, written: string): boolean {
  return typed !== '' && typed !== written;
}

/** Whether each step stands among the others, in whatever order. */
function areStepsAmong(steps: readonly NextStep[], others: readonly NextStep[]): boolean {
  return steps.every((step) => others.some((other) => !saysMoreOfNextStep(step, other)));
}

function saysMoreOfNextStep(typed: NextStep, written: NextStep): boolean {
  const isOwnerNew = typed.owner.name !== '' && !samePerson(typed.owner, written.owner);
  return isOwnerNew || isNew(typed.what, written.what) || isNew(typed.due, written.due);
}

/** Whether each topic stands among the others, in the same order. */
function areAmong(topics: readonly Topic[], others: readonly Topic[]): boolean {
  let at = 0;
  return topics.every((topic) => {
    const found = others.findIndex((other, index) => index >= at && !saysMoreOfTopic(topic, other));
    at = found + 1;
    return found >= 0;
  });
}

function saysMoreOfTopic(typed: Topic, written: Topic): boolean {
  const isLongerOrShorter = typed.minutes !== null && typed.minutes !== written.minutes;
  return typed.title !== written.title || isLongerOrShorter || isNew(typed.lead, written.lead);
}

function hasNewReason(typed: Agenda, written: Agenda, people: readonly Person[]): boolean {
  const [typedFor, writtenFor] = [reasonFinder(typed.reasons), reasonFinder(written.reasons)];
  return people.some((person) => {
    const [now, before] = [typedFor(person), writtenFor(person)];
    return isNew(now?.why ?? '', before?.why ?? '') || isNew(now?.prepare ?? '', before?.prepare ?? '');
  });
}
