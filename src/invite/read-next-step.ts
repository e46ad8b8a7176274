import { type NextStep, nobody } from '../agenda/agenda';
import { canonicalLine, canonicalPerson, canonicalText } from '../agenda/canonical';
import type { Cell } from './cells';
import { readDue } from './due-date';
import { dueWords } from './labels';

const words = dueWords.join('|');
const assigned = new RegExp(`^(.*?)(?:(?:^|,) ?(?:${words}):? (.+))?$`, 'iu');
// What stands before is greedy: a name may hold a comma, and so may a day.
const ownerAndDue = new RegExp(`^(?:(.*), )?(?:${words}):? (.+)$`, 'iu');
const lastDash = /^(|[\s\S]*\s)—(?:\s([^\n]*))?$/u;
// A hand that has no long dash types another, and then means a name and a day.
const anyDash = /^([\s\S]*\s)[-–]\s([^\n]*)$/u;

/**
 * A next step as one cell of the block tells it: "what — owner, by day". Without a dash behind it, all of it is what happens. `today`: for
 * a day without its year (`readDue`).
 */
export function nextStepIn({ text, parts }: Cell, today?: Date): NextStep {
  return linkedStep(parts, today) ?? stepInText(text, today);
}

/**
 * Whether a line tells who takes a step on, by a link, or by when; `isLoose`, where every line is a step: a name alone, too.
 */
export function isAssigned(line: Cell, today: Date | undefined, isLoose: boolean): boolean {
  if (linkedStep(line.parts, today)) return true;
  const { owner, due } = stepInText(line.text, today);
  return due !== '' || (isLoose && owner.name !== '');
}

/** The owner is the last mail link of the cell, right behind a dash: what happens may mail to somebody, too. */
function linkedStep(parts: Cell['parts'], today: Date | undefined): NextStep | null {
  const at = parts.map(({ address }) => address !== null).lastIndexOf(true);
  const link = parts[at];
  if (!link) return null;
  const textOf = (some: Cell['parts']) => canonicalText(some.map((part) => part.text).join(''));
  const before = /^(|[\s\S]*\s)—$/u.exec(textOf(parts.slice(0, at)));
  const behind = assigned.exec(canonicalLine(textOf(parts.slice(at + 1))));
  if (!before || !behind) return null;
  const [, beside = '', due = ''] = behind;
  const name = `${link.text} ${beside}`;
  return {
    what: canonicalText(before[1] ?? ''),
    owner: canonicalPerson({ name, address: link.address ?? '' }),
    due: readDue(due, today),
  };
}

function stepInText(text: string, today: Date | undefined): NextStep {
  const [, what, tail = ''] = lastDash.exec(text) ?? anyDash.exec(text) ?? [];
  const isLongDash = lastDash.test(text);
  const [, owner = '', due = ''] = ownerAndDue.exec(tail) ?? [];
  const isAssigned = due !== '' && (isLongDash || readDue(due, today) !== due);
  if (what === undefined || !(isAssigned || isLongDash)) return { what: text, owner: nobody, due: '' };
  const name = isAssigned ? owner : tail;
  return {
    what: canonicalText(what),
    owner: canonicalPerson({ name, address: '' }),
    due: readDue(due, today),
  };
}
