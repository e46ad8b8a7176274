import type { Agenda, Outcome, Person, Topic } from '../agenda/agenda';
import { isUnfinished } from '../agenda/placeholder';
import { withStep } from './next-steps';
import { personKey } from './problems';

/** One answer, as the organizer typed it. */
export type Edit =
  | { readonly answer: 'purpose' | 'goal' | 'reasonForAll' | 'preparation' | 'notes'; readonly text: string }
  | { readonly answer: 'reason' | 'prepare'; readonly person: Person; readonly text: string }
  | { readonly answer: 'sameReason'; readonly people: readonly Person[]; readonly text: string }
  /** `at`: which of the next steps, from 0; the first where it is left out. */
  | { readonly answer: 'nextStep' | 'nextStepDue'; readonly text: string; readonly at?: number }
  | { readonly answer: 'nextStepOwner'; readonly owner: Person; readonly at?: number }
  | { readonly answer: 'outcome'; readonly outcome: Outcome }
  | { readonly answer: 'topics'; readonly topics: readonly Topic[] };

/** Whether two entries are the very same entry of the invite (as `samePerson`, without the leeway and its cost). */
export function isSameEntry(a: Person, b: Person): boolean {
  return a.name === b.name && a.address === b.address;
}

/** The answers on the form after an edit. */
export function edited(form: Agenda, edit: Edit): Agenda {
  switch (edit.answer) {
    case 'reason':
    case 'prepare': {
      const given = edit.answer === 'reason' ? { why: edit.text } : { prepare: edit.text };
      return {
        ...form,
        reasons: form.reasons.map((reason) =>
          isSameEntry(reason.person, edit.person) ? { ...reason, ...given } : reason,
        ),
      };
    }
    case 'sameReason': {
      const people = new Set(edit.people.map(personKey));
      return {
        ...form,
        reasons: form.reasons.map((reason) =>
          people.has(personKey(reason.person)) ? { ...reason, why: edit.text } : reason,
        ),
      };
    }
    case 'nextStep':
      return withStep(form, edit.at, { what: edit.text });
    case 'nextStepDue':
      return withStep(form, edit.at, { due: edit.text });
    case 'nextStepOwner':
      return withStep(form, edit.at, { owner: edit.owner });
    case 'outcome':
      return { ...form, outcome: edit.outcome };
    case 'topics':
      return { ...form, topics: edit.topics };
    default:
      return { ...form, [edit.answer]: edit.text };
  }
}

/** Whether a reason says something by itself: a lead that waits for its end says nothing that could be copied. */
export function isGiven(why: string): boolean {
  return why.trim() !== '' && !isUnfinished(why);
}

/**
 * The first given reason of the first `people` copied to those of them who have none; null when none is given yet, or everybody has one.
 */
export function withSharedReason(form: Agenda, people: number): Agenda | null {
  const asked = form.reasons.slice(0, people);
  const first = asked.find(({ why }) => isGiven(why))?.why;
  if (first === undefined || asked.every(({ why }) => isGiven(why))) return null;
  const shared = asked.map((reason) => (isGiven(reason.why) ? reason : { ...reason, why: first }));
  return { ...form, reasons: [...shared, ...form.reasons.slice(people)] };
}

/** `form` with its open answers filled from `other`: where both say something, `form` stands. */
export function filledFrom(form: Agenda, other: Agenda): Agenda {
  const given = (mine: string, theirs: string) => (mine.trim() === '' ? theirs : mine);
  const reasons = [...form.reasons.filter(({ why, prepare }) => why || prepare), ...other.reasons];
  return {
    purpose: given(form.purpose, other.purpose),
    goal: given(form.goal, other.goal),
    topics: form.topics.length > 0 ? form.topics : other.topics,
    // Whoever looks a reason up takes the first that says something.
    reasons,
    reasonForAll: given(form.reasonForAll, other.reasonForAll),
    preparation: given(form.preparation, other.preparation),
    nextSteps: form.nextSteps.every(({ what }) => what.trim() === '') ? other.nextSteps : form.nextSteps,
    notes: given(form.notes, other.notes),
    outcome: form.outcome ?? other.outcome,
  };
}
