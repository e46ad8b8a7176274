import { moneyIn, span } from '../phrases';
import type { History, Kind, TimeWords } from '../time';

export const time: TimeWords = {
  use: (minutes) => `Bruk ${inMinutes(minutes)}`,
  undo: 'Angre',
  reason: (reason) => {
    switch (reason.code) {
      case 'topics':
        return `Punktene dine tar ${inMinutes(reason.minutes)} til sammen`;
      case 'history':
        return `${fitted(reason)} (høyst ${inMinutes(reason.longest)}); dette er planlagt til ${reason.planned}`;
      case 'kind':
        return ofKind(reason.kind, reason.minutes);
      case 'people':
        return `${reason.people} personer: jo flere dere er, desto flere gjør noe annet imens. Prøv ${inMinutes(reason.minutes)}`;
      case 'habit':
        return `${inMinutes(reason.planned)} er bare en vane. Litt kortere gir en pause`;
    }
  },
  time: 'Tid',
  shorter: ({ was, minutes, personMinutes }) => {
    const inAll = personMinutes > was - minutes ? ' totalt' : '';
    return `${was} → ${minutes} min · sparer ${span(personMinutes, 't')}${inAll}`;
  },
  worth: (amount, currency) => `Det er omtrent ${moneyIn('nb-NO', amount, currency)}`,
  over: ({ needed, slot }) =>
    `Punktene dine trenger ${inMinutes(needed)}, og møtet har ${slot}. Dropp et punkt, eller flytt ${inMinutes(needed - slot)} til et annet møte.`,
  overrun: ({ meetings, least, most, minutes }, closeAt) =>
    `De siste ${meetings} tok ${least === most ? '' : `${least} til `}${inMinutes(most)} lenger enn planlagt. Planlegg ${minutes}, eller kutt på slutten: begynn å runde av kl. ${closeAt}.`,
  sum: ({ sum, air, slot }) => {
    const needed = air > 0 ? `${sum} + ${air} for å begynne og avslutte = ${sum + air}` : `${sum}`;
    return slot === null ? `${needed} min` : `${needed} av ${slot} min`;
  },
  wholeSeries:
    'For alle møter i serien. Et møte i den som er endret for seg selv, blir som de andre igjen. Slik gjør Outlook det',

  changing: 'Endrer tiden…',
  changed: ({ was, minutes, isSeries }) =>
    `${isSeries ? 'Alle møter i serien' : 'Møtet'} tar nå ${inMinutes(minutes)} i stedet for ${was}.`,
  undone: (minutes) => `Møtet tar ${inMinutes(minutes)} igjen.`,
  waits: ({ was, minutes }) =>
    `Møtet kommer til å ta ${inMinutes(minutes)} i stedet for ${was}. Det sendes sammen med agendaen, i én e‑post.`,
  waitsAgain: (minutes) =>
    `Møtet kommer til å ta ${inMinutes(minutes)} igjen. Det sendes sammen med agendaen, i én e‑post.`,
  zoneChanged: ({ from, to }) =>
    `Outlook byttet også tidssonen i invitasjonen fra ${from} til ${to}. Velg ${from} igjen i invitasjonen før du sender den.`,
  refused: (wanted) =>
    `Outlook beholdt tiden som den var. Vil du ha ${inMinutes(wanted)}, kan du endre sluttidspunktet i invitasjonen.`,
  unanswered: (wanted) =>
    `Outlook svarte ikke på om det ble ${inMinutes(wanted)}. Se på sluttidspunktet i invitasjonen.`,
  astray: (minutes, wanted) =>
    `Møtet tar nå ${inMinutes(minutes)}, ikke ${wanted}: enten er det endret imens, eller så valgte Outlook det selv. Se på tiden i invitasjonen.`,
  changedSince: (minutes) => `Møtet har fått en annen lengde siden: ${inMinutes(minutes)}. Den blir stående.`,
  unread: 'Outlook sa ikke når møtet er, så ingenting er endret. Prøv på nytt om litt.',
};

function ofKind(kind: Kind, minutes: number): string {
  if (kind === 'inform')
    return `I lengre møter gjør flere noe annet mens de lytter. Prøv ${inMinutes(minutes)}`;
  if (kind === 'review')
    return `Det som kan leses på forhånd, trenger ingen å fortelle: prøv ${inMinutes(minutes)}`;
  if (kind === 'decide') return `Med ett klart spørsmål: prøv ${inMinutes(minutes)} til beslutningen`;
  return `Prøv ${inMinutes(minutes)} i stedet for en time`;
}

/** How many of the meetings that count would have fitted into the length that is suggested. */
function fitted({ meetings, fits }: History): string {
  const those = fits === meetings ? `Alle de siste ${meetings}` : `${fits} av de siste ${meetings}`;
  return `${those} ville fått plass`;
}

function inMinutes(minutes: number): string {
  return minutes === 1 ? '1 minutt' : `${minutes} minutter`;
}
