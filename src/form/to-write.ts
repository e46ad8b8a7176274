import { type Agenda, nobody, type Person } from '../agenda/agenda';
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
    nextStep: { ...agenda.nextStep, owner: named(agenda.nextStep.owner) },
  });
}

/** What the form fills in by itself: nobody has to type the likely owner and date of the next step. */
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

/** Owner and date filled in where the next step says nothing yet. One that was cleared beside a next step stays cleared. */
export function withPrefill(agenda: Agenda, { owner, due }: Prefill): Agenda {
  const { nextStep } = agenda;
  if (nextStep.what !== '') return agenda;
  const hasOwner = nextStep.owner.name !== '' || nextStep.owner.address !== '';
  return {
    ...agenda,
    nextStep: { ...nextStep, owner: hasOwner ? nextStep.owner : owner, due: nextStep.due || due },
  };
}

/** The reverse: owner and date as filled in say nothing while there is no next step, so they are no answers. */
export function withoutPrefill(agenda: Agenda, prefill: Prefill): Agenda {
  const { what, owner, due } = agenda.nextStep;
  if (what.trim() !== '') return agenda;
  return {
    ...agenda,
    nextStep: {
      what,
      owner: isSameEntry(owner, prefill.owner) ? nobody : owner,
      due: due === prefill.due ? '' : due,
    },
  };
}
