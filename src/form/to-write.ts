import { type Agenda, type NextStep, nobody, noStep, type Person } from '../agenda/agenda';
import { type CanonicalAgenda, canonicalAgenda } from '../agenda/canonical';
import { isSameEntry } from './edit';

/** An attendee without a display name goes by the address: the agenda block shows names. */
function named(person: Person): Person {
  return person.name.trim() === '' ? { ...person, name: person.address } : person;
}

/**
 * What goes into the invite of the answers on the form: those for people who are on it (the first `people` reasons, see
 * `alignReasons`; all of them when `people` is null because Outlook did not say who is), without what the form filled in by itself.
 */
export function agendaToWrite(form: Agenda, people: number | null, prefill: Prefill): CanonicalAgenda {
  const asked = people === null ? form.reasons : form.reasons.slice(0, people);
  const agenda = withoutPrefill(form, prefill);
  return canonicalAgenda({
    ...agenda,
    reasons: asked.map((reason) => ({ ...reason, person: named(reason.person) })),
    nextSteps: agenda.nextSteps.map((step) => ({ ...step, owner: named(step.owner) })),
  });
}

/** What the form fills in by itself: nobody has to type the likely owner and date of a next step. */
export interface Prefill {
  readonly owner: Person;
  /** yyyy-mm-dd, or '' when the start of the meeting is not known. */
  readonly due: string;
}

export const noPrefill: Prefill = { owner: nobody, due: '' };

const week = 7;

/** The next step is the organizer's, a week after the meeting. The date is the calendar's where the organizer sits. */
export function prefillFor(organizer: Person | null, start: Date | null): Prefill {
  return { owner: organizer ?? nobody, due: start ? isoDate(daysAfter(start, week)) : '' };
}

function daysAfter(date: Date, days: number): Date {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days);
}

/** yyyy-mm-dd in the calendar of whoever sits here; '' for no date. */
export function isoDate(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** A next step for somebody to say what, with owner and date filled in. */
export function stepToFillIn({ owner, due }: Prefill): NextStep {
  return { what: '', owner, due };
}

/**
 * One next step at least, and owner and date filled in where one says nothing yet. One that was cleared beside a next step stays cleared.
 */
export function withPrefill(agenda: Agenda, prefill: Prefill): Agenda {
  const steps = agenda.nextSteps.length > 0 ? agenda.nextSteps : [noStep];
  return { ...agenda, nextSteps: steps.map((step) => filledIn(step, prefill)) };
}

function filledIn(step: NextStep, { owner, due }: Prefill): NextStep {
  if (step.what !== '') return step;
  const hasOwner = step.owner.name !== '' || step.owner.address !== '';
  return { ...step, owner: hasOwner ? step.owner : owner, due: step.due || due };
}

/** The reverse: owner and date as filled in say nothing while there is no next step, so they are no answers, and such a step is none. */
export function withoutPrefill(agenda: Agenda, prefill: Prefill): Agenda {
  const nextSteps = agenda.nextSteps.map((step) => asGiven(step, prefill)).filter(saysSomething);
  return { ...agenda, nextSteps };
}

function asGiven(step: NextStep, prefill: Prefill): NextStep {
  const { what, owner, due } = step;
  if (what.trim() !== '') return step;
  return {
    what,
    owner: isSameEntry(owner, prefill.owner) ? nobody : owner,
    due: due === prefill.due ? '' : due,
  };
}

function saysSomething({ what, owner, due }: NextStep): boolean {
  return [what, owner.name, owner.address, due].some((text) => text.trim() !== '');
}

/** The places of the next steps on the form that say something; the first where none does, for one is asked for. */
export function givenSteps({ nextSteps }: Pick<Agenda, 'nextSteps'>, prefill: Prefill): readonly number[] {
  const given = nextSteps.flatMap((step, at) => {
    return saysSomething(asGiven(step, prefill)) ? [at] : [];
  });
  return given.length > 0 ? given : [0];
}
