import type { Person } from '../agenda/agenda';
import type { Missing, NextStepPart } from '../agenda/missing';
import { nextStepBoxes } from '../rules/pane-context';
import type { OrganizerPaneWords } from '../text/organizer-pane';
import { stepBox } from './next-steps';
import type { Progress } from './progress';

/** What is missing where: the sentence beside each field, by the field's id. People without a reason are apart, by `personKey`. */
export interface Problems {
  readonly fields: Readonly<Record<string, string>>;
  readonly people: ReadonlySet<string>;
}

/** One string for an entry of the invite. */
export function personKey({ name, address }: Person): string {
  return `${address}\n${name}`;
}

const none: readonly Missing[] = [];

/** The sentences for the fields that the verdict finds missing. */
export function problemsOf(progress: Progress, words: OrganizerPaneWords): Problems {
  const missing = progress.kind === 'missing' ? progress.missing : none;
  const fields: Record<string, string> = {};
  const people = new Set<string>();
  for (const one of missing) {
    if (one.answer === 'reason') {
      for (const person of one.people) people.add(personKey(person));
      fields.reasonForAll = words.whyMissing;
    } else if (one.answer === 'nextStep') {
      for (const { at, parts } of one.steps) {
        for (const part of parts) fields[stepBox(nextStepBoxes[part], at)] = nextStepProblem(part, words);
      }
    } else {
      fields[one.answer] = one.answer === 'purpose' ? words.purposeMissing : words.goalMissing;
    }
  }
  return { fields, people };
}

function nextStepProblem(part: NextStepPart, words: OrganizerPaneWords): string {
  switch (part) {
    case 'what':
      return words.nextStepMissing;
    case 'owner':
      return words.ownerMissing;
    case 'due':
      return words.dueMissing;
  }
}
