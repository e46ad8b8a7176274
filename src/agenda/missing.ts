import { type JudgedAnswers, type NextStep, noStep, type Person } from './agenda';
import { isCalendarDate } from './calendar-date';
import { canonicalAddress } from './canonical';
import { reasonFinder } from './person';
import { isNobody, isPlaceholder } from './placeholder';

export type NextStepPart = 'what' | 'owner' | 'due';

/** A next step that is not whole. */
export interface UnfinishedStep {
  /** Its place among the next steps of the agenda, from 0. */
  readonly at: number;
  /** What it lacks; never empty. */
  readonly parts: readonly NextStepPart[];
}

/** One question an agenda leaves open. `people` and `steps` are never empty. */
export type Missing =
  | { readonly answer: 'purpose' | 'goal' }
  | { readonly answer: 'reason'; readonly people: readonly Person[] }
  | { readonly answer: 'nextStep'; readonly steps: readonly UnfinishedStep[] };

/** What is asked of an agenda, and of whom it is about. */
export interface Asked {
  /** The people who need a reason (`whoNeedsAReason`). */
  readonly people: readonly Person[];
  /** The subject of the invite: to repeat it is no answer. */
  readonly subject: string;
  /** As in the policy: which answers are needed. */
  readonly required: {
    readonly purpose: boolean;
    readonly reasons: boolean;
    readonly goal: boolean;
    readonly nextStep: boolean;
  };
  /** Whether `reasonForAll` stands for a reason each: so many people are invited. */
  readonly oneReasonEnough: boolean;
  /** Words that say nothing in this organisation, beside those that say nothing anywhere. */
  readonly emptyWords?: readonly string[];
}

/** The questions still open, in the order in which they are asked: purpose, goal, a reason each, next step. Empty when complete. */
export function missingAnswers(agenda: JudgedAnswers, asked: Asked): readonly Missing[] {
  const { required, subject, emptyWords } = asked;
  const missing: Missing[] = [];
  if (required.purpose && isPlaceholder(agenda.purpose, 'purpose', subject, emptyWords))
    missing.push({ answer: 'purpose' });
  if (required.goal && isPlaceholder(agenda.goal, 'goal', subject, emptyWords))
    missing.push({ answer: 'goal' });
  const people = required.reasons ? peopleWithoutReason(agenda, asked) : [];
  if (people.length > 0) missing.push({ answer: 'reason', people });
  const steps = required.nextStep ? unfinishedSteps(agenda.nextSteps, asked) : [];
  if (steps.length > 0) missing.push({ answer: 'nextStep', steps });
  return missing;
}

function peopleWithoutReason(agenda: JudgedAnswers, asked: Asked): readonly Person[] {
  const { subject, emptyWords } = asked;
  if (asked.oneReasonEnough && !isPlaceholder(agenda.reasonForAll, 'reason', subject, emptyWords)) return [];
  const find = reasonFinder(agenda.reasons);
  // Many have one reason, or none.
  const judged = new Map([['', true]]);
  const saysNothing = (why: string): boolean => {
    const known = judged.get(why) ?? isPlaceholder(why, 'reason', subject, emptyWords);
    judged.set(why, known);
    return known;
  };
  return asked.people.filter((person) => saysNothing(find(person)?.why ?? ''));
}

/** One step at least is needed, and each that is given is to be whole. */
function unfinishedSteps(steps: readonly NextStep[], asked: Asked): readonly UnfinishedStep[] {
  const judged = steps.length > 0 ? steps : [noStep];
  return judged
    .map((step, at) => ({ at, parts: openParts(step, asked) }))
    .filter(({ parts }) => parts.length > 0);
}

function openParts({ what, owner, due }: NextStep, { subject, emptyWords }: Asked): readonly NextStepPart[] {
  const parts: NextStepPart[] = [];
  if (isPlaceholder(what, 'nextStep', subject, emptyWords)) parts.push('what');
  if (isNobody(owner.name) && canonicalAddress(owner.address) === '') parts.push('owner');
  if (!isCalendarDate(due)) parts.push('due');
  return parts;
}
