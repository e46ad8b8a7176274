import type { Language } from './language';

/** What the form says of a series without an end. Days come as people say them. */
export interface SeriesEndWords {
  readonly advice: (weeks: number) => string;
  /** What it costs, as Outlook itself warns. */
  readonly exceptions: string;
  readonly end: (day: string) => string;
  readonly ended: (day: string) => string;
  readonly refused: string;
  readonly unanswered: string;
  readonly changedSince: string;
}

/** Thirteen weeks. */
const quarter = 13;

const en: SeriesEndWords = {
  advice: (weeks) =>
    `This series has no end. Give it ${weeks === quarter ? 'a quarter' : weeksEn(weeks)}, and ask then whether it is still needed.`,
  exceptions:
    'Meetings in it that were changed on their own, past ones too, go back to the others, as Outlook does it.',
  end: (day) => `End on ${day}`,
  ended: (day) => `The series ends on ${day}. Everyone sees it once you send.`,
  refused: 'Outlook did not take the end. You can set it yourself, where the invite says how it repeats.',
  unanswered:
    'Outlook does not say whether the series has an end now. Look where the invite says how it repeats, before you send.',
  changedSince: 'How the invite repeats was changed meanwhile, so it was left alone.',
};

const sv: SeriesEndWords = {
  advice: (weeks) =>
    `Serien har inget slut. Ge den ${weeks === quarter ? 'ett kvartal' : veckorSv(weeks)} och fråga sedan om den behövs.`,
  exceptions:
    'Möten i serien som har ändrats för sig, även tidigare, blir som de andra igen. Så gör Outlook.',
  end: (day) => `Sluta ${day}`,
  ended: (day) => `Serien slutar ${day}. Alla ser det när du har skickat.`,
  refused: 'Outlook tog inte emot slutet. Du kan ange det själv, där inbjudan säger hur den upprepas.',
  unanswered:
    'Outlook säger inte om serien har ett slut nu. Titta där inbjudan säger hur den upprepas innan du skickar.',
  changedSince: 'Hur inbjudan upprepas har ändrats under tiden, så vi lät det vara.',
};

function weeksEn(weeks: number): string {
  return weeks === 1 ? '1 week' : `${weeks} weeks`;
}

function veckorSv(weeks: number): string {
  return weeks === 1 ? '1 vecka' : `${weeks} veckor`;
}

export function seriesEndWords(language: Language): SeriesEndWords {
  return { en, sv }[language];
}
