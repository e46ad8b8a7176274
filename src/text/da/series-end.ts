import { stopped } from '../phrases';
import { quarter, type SeriesEndWords } from '../series-end';

export const seriesEnd: SeriesEndWords = {
  advice: (weeks) =>
    `Serien har ingen slutdato. Giv den ${weeks === quarter ? 'et kvartal' : inWeeks(weeks)}, og spørg så, om den stadig er nødvendig.`,
  exceptions:
    'Møder i serien, der er ændret for sig selv, også tidligere, bliver som de andre igen. Sådan gør Outlook.',
  end: (day) => `Slut ${day}`,
  ended: (day) => `Serien slutter ${stopped(day)} Alle ser det, når du har sendt.`,
  refused:
    'Outlook tog ikke imod slutdatoen. Du kan selv sætte den, der hvor invitationen viser gentagelsen.',
  unanswered:
    'Outlook siger ikke, om serien har en slutdato nu. Se efter der, hvor invitationen viser gentagelsen, før du sender.',
  changedSince: 'Gentagelsen er ændret i mellemtiden, så den fik lov at være.',
};

function inWeeks(weeks: number): string {
  return weeks === 1 ? '1 uge' : `${weeks} uger`;
}
