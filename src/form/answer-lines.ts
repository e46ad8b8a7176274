import type { Agenda } from '../agenda/agenda';
import type { OrganizerPaneWords } from '../text/organizer-pane';

/** An answer as a line to read: its label and its text. */
export interface AnswerLine {
  readonly label: string;
  readonly text: string;
}

/** The answers of an agenda, in the order of the form; those not given are left out. `day`: how a day (yyyy-mm-dd) is said. */
export function answerLines(
  agenda: Agenda,
  words: OrganizerPaneWords,
  day: (day: string) => string,
): readonly AnswerLine[] {
  const lines = [
    { label: words.purpose, text: agenda.purpose },
    { label: words.goal, text: agenda.goal },
    { label: words.whyEveryone, text: agenda.reasonForAll },
    ...agenda.reasons.map(({ person, why, prepare }) => ({
      label: words.why(person.name || person.address),
      text: [why, prepare].filter((text) => text !== '').join('\n'),
    })),
    ...agenda.topics.map(({ title, minutes }, index) => ({
      label: `${index + 1}`,
      text: minutes === null ? title : `${title} (${minutes} min)`,
    })),
    { label: words.preparation, text: agenda.preparation },
    ...agenda.nextSteps.flatMap(({ what, owner, due }, at) => [
      { label: words.nextStep(at), text: what },
      { label: words.nextStepOwner(at), text: owner.name || owner.address },
      { label: words.nextStepDue(at), text: day(due) },
    ]),
    { label: words.notes, text: agenda.notes },
  ];
  return lines.filter(({ text }) => text.trim() !== '');
}

/** The lines of one version that the other does not have; all of them when that leaves nothing to see in either. */
export function differingLines(
  mine: readonly AnswerLine[],
  other: readonly AnswerLine[],
): { readonly mine: readonly AnswerLine[]; readonly other: readonly AnswerLine[] } {
  const without = (lines: readonly AnswerLine[], taken: readonly AnswerLine[]) => {
    const seen = new Set(taken.map(({ label, text }) => `${label}\n${text}`));
    return lines.filter(({ label, text }) => !seen.has(`${label}\n${text}`));
  };
  const different = { mine: without(mine, other), other: without(other, mine) };
  return different.mine.length + different.other.length > 0 ? different : { mine, other };
}
