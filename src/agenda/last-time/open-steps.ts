import { type Agenda, nobody, type Person } from '../agenda';
import { canonicalLine } from '../canonical';
import type { HeldMeeting } from './past-meeting';

/** Something that an earlier meeting left to be done, and nobody has said what became of it. */
export interface OpenStep {
  readonly what: string;
  readonly owner: Person;
  /** As it was agreed, yyyy-mm-dd; '' where nobody knows any more. */
  readonly due: string;
  /** When the meeting was that agreed on it, as far back as is known. */
  readonly since: Date;
}

/** What a topic carries over from an earlier meeting; null for an ordinary topic (src/text/last-time.ts). */
export type CarriedIn = (title: string) => string | null;

/**
 * What the last of these meetings left open: its next steps, and what it had itself carried over. `held` is one kind of meeting, the latest
 * first; the ones before tell how long a step has been open.
 */
export function openSteps(held: readonly HeldMeeting[], carriedIn: CarriedIn): readonly OpenStep[] {
  const [last, ...before] = held;
  if (!last) return [];
  const steps = stepsOf(last, carriedIn);
  const isNew = (step: OpenStep, at: number) =>
    steps.findIndex(({ what }) => keyOf(what) === keyOf(step.what)) === at;
  return steps.filter(isNew).map((step) => withItsPast(step, before, carriedIn));
}

/** Whether two steps are the same thing to do. */
export function isSameStep(a: OpenStep, b: OpenStep): boolean {
  return keyOf(a.what) === keyOf(b.what);
}

function stepsOf({ agenda, start }: HeldMeeting, carriedIn: CarriedIn): readonly OpenStep[] {
  const carried = agenda.topics.flatMap(({ title, lead }): readonly OpenStep[] => {
    const again = carriedIn(title);
    return again ? [{ what: again, owner: leadOf(lead, agenda), due: '', since: start }] : [];
  });
  const next = agenda.nextSteps
    .filter(({ what }) => canonicalLine(what) !== '')
    .map((step): OpenStep => ({ ...step, since: start }));
  return [...next, ...carried];
}

/** The step as the meeting agreed on it that first did, through every meeting in a row that took it up. */
function withItsPast(step: OpenStep, before: readonly HeldMeeting[], carriedIn: CarriedIn): OpenStep {
  let known = step;
  for (const meeting of before) {
    const earlier = stepsOf(meeting, carriedIn).find((one) => isSameStep(one, step));
    if (!earlier) break;
    known = { ...known, due: earlier.due || known.due, since: earlier.since };
  }
  return known;
}

/** Topics name who leads them; the agenda may know the address. */
function leadOf(lead: string, { reasons, nextSteps }: Agenda): Person {
  if (lead === '') return nobody;
  const people = [...reasons.map(({ person }) => person), ...nextSteps.map(({ owner }) => owner)];
  return people.find(({ name }) => name === lead) ?? { name: lead, address: '' };
}

function keyOf(what: string): string {
  return canonicalLine(what).toLowerCase();
}
