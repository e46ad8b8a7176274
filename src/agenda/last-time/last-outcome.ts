import type { Agenda, Outcome } from '../agenda';
import { fieldOf, parseObject } from '../json-fields';
import { goalOutcomes } from '../outcome';

/** What is known of the last time: whether its goal was reached, and how many of the steps that it left are done by what the organizer has said since. */
export interface LastOutcome {
  /** '' where nobody told. */
  readonly goal: Outcome['goal'];
  readonly steps: number;
  readonly done: number;
  /** Of how many steps the organizer has said what became of them. */
  readonly settled: number;
}

/** Of a meeting that left so many steps open; nobody has said yet what became of them. */
export function lastOutcomeOf({ outcome }: Agenda, steps: number): LastOutcome {
  return { goal: outcome?.goal ?? '', steps, done: 0, settled: 0 };
}

/** After one more of its steps was settled. */
export function withStepSettled(last: LastOutcome, isDone: boolean): LastOutcome {
  return { ...last, settled: last.settled + 1, done: last.done + (isDone ? 1 : 0) };
}

/** What session data holds of it (`writeOpenSteps`), or null. Any string is taken. */
export function parseLastOutcome(text: string | undefined): LastOutcome | null {
  const last = fieldOf(parseObject(text), 'last');
  const count = (name: string) => {
    const number = fieldOf(last, name);
    return typeof number === 'number' && Number.isInteger(number) && number >= 0 ? number : null;
  };
  const [steps, done, settled] = [count('steps'), count('done'), count('settled')];
  if (steps === null || done === null || settled === null || done > settled || settled > steps) return null;
  return { goal: goalOutcomes.find((one) => one === fieldOf(last, 'goal')) ?? '', steps, done, settled };
}
