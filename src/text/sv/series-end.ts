import { stopped } from '../phrases';
import { quarter, type SeriesEndWords } from '../series-end';

export const seriesEnd: SeriesEndWords = {
  advice: (weeks) =>
    `Serien har inget slut. Ge den ${weeks === quarter ? 'ett kvartal' : inWeeks(weeks)} och fråga sedan om den behövs.`,
  exceptions:
    'Möten i serien som har ändrats för sig, även tidigare, blir som de andra igen. Så gör Outlook.',
  end: (day) => `Sluta ${day}`,
  ended: (day) => `Serien slutar ${stopped(day)} Alla ser det när du har skickat.`,
  refused: 'Outlook tog inte emot slutet. Du kan ange det själv, där inbjudan säger hur den upprepas.',
  unanswered:
    'Outlook säger inte om serien har ett slut nu. Titta där inbjudan säger hur den upprepas innan du skickar.',
  changedSince: 'Hur inbjudan upprepas har ändrats under tiden, så vi lät det vara.',
};

function inWeeks(weeks: number): string {
  return weeks === 1 ? '1 vecka' : `${weeks} veckor`;
}
