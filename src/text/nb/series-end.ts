import { stopped } from '../phrases';
import { quarter, type SeriesEndWords } from '../series-end';

export const seriesEnd: SeriesEndWords = {
  advice: (weeks) =>
    `Serien har ingen sluttdato. Gi den ${weeks === quarter ? 'et kvartal' : inWeeks(weeks)}, og spør så om den fortsatt trengs.`,
  exceptions:
    'Møter i serien som er endret for seg selv, også tidligere, blir som de andre igjen. Slik gjør Outlook det.',
  end: (day) => `Slutt ${day}`,
  ended: (day) => `Serien slutter ${stopped(day)} Alle ser det når du har sendt.`,
  refused: 'Outlook tok ikke imot sluttdatoen. Du kan sette den selv, der invitasjonen viser gjentakelsen.',
  unanswered:
    'Outlook sier ikke om serien har en sluttdato nå. Se etter der invitasjonen viser gjentakelsen, før du sender.',
  changedSince: 'Gjentakelsen er endret i mellomtiden, så den fikk være.',
};

function inWeeks(weeks: number): string {
  return weeks === 1 ? '1 uke' : `${weeks} uker`;
}
