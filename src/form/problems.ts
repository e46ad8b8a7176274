import type { Person } from '../agenda/agenda';
import type { Missing, NextStepPart } from '../agenda/missing';
import type { OrganizerPaneWords } from '../text/organizer-pane';
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
      for (const part of one.parts) Object.assign(fields, nextStepProblem(part, words));
    } else {
      fields[one.answer] = one.answer === 'purpose' ? words.purposeMissing : words.goalMissing;
    }
  }
  return { fields, people };
}

function nextStepProblem(part: NextStepPart, words: OrganizerPaneWords): Record<string, string> {
  switch (part) {
    case 'what':
      return { nextStep: words.nextStepMissing };
    case 'owner':
      return { nextStepOwner: words.ownerMissing };
    case 'due':
      return { nextStepDue: words.dueMissing };
  }
}
