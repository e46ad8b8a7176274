import { moneyIn, span } from '../phrases';
import type { History, Kind, TimeWords } from '../time';

export const time: TimeWords = {
  use: (minutes) => `Brug ${inMinutes(minutes)}`,
  undo: 'Fortryd',
  reason: (reason) => {
    switch (reason.code) {
      case 'topics':
        return `Dine punkter tager ${inMinutes(reason.minutes)} i alt`;
      case 'history':
        return `${fitted(reason)} (højst ${inMinutes(reason.longest)}); dette er planlagt til ${reason.planned}`;
      case 'kind':
        return ofKind(reason.kind, reason.minutes);
      case 'people':
        return `${reason.people} personer: jo flere I er, jo flere laver noget andet imens. Prøv ${inMinutes(reason.minutes)}`;
      case 'habit':
        return `${inMinutes(reason.planned)} er bare en vane. Lidt kortere giver en pause`;
    }
  },
  time: 'Tid',
  shorter: ({ was, minutes, personMinutes }) => {
    const inAll = personMinutes > was - minutes ? ' i alt' : '';
    return `${was} → ${minutes} min · sparer ${span(personMinutes, 't')}${inAll}`;
  },
  worth: (amount, currency) => `Det er cirka ${moneyIn('da-DK', amount, currency)}`,
  over: ({ needed, slot }) =>
    `Dine punkter kræver ${inMinutes(needed)}, og mødet har ${slot}. Drop et punkt, eller flyt ${inMinutes(needed - slot)} til et andet møde.`,
  overrun: ({ meetings, least, most, minutes }, closeAt) =>
    `De seneste ${meetings} tog ${least === most ? '' : `${least} til `}${inMinutes(most)} længere end planlagt. Planlæg ${minutes}, eller forkort til sidst: begynd at runde af kl. ${closeAt}.`,
  sum: ({ sum, air, slot }) => {
    const needed = air > 0 ? `${sum} + ${air} til at begynde og slutte = ${sum + air}` : `${sum}`;
    return slot === null ? `${needed} min` : `${needed} af ${slot} min`;
  },
  wholeSeries:
    'For alle møder i serien. Et møde i den, der er ændret for sig selv, bliver som de andre igen. Sådan gør Outlook',

  changing: 'Ændrer tiden…',
  changed: ({ was, minutes, isSeries }) =>
    `${isSeries ? 'Alle møder i serien' : 'Mødet'} tager nu ${inMinutes(minutes)} i stedet for ${was}.`,
  undone: (minutes) => `Mødet tager ${inMinutes(minutes)} igen.`,
  waits: ({ was, minutes }) =>
    `Mødet kommer til at tage ${inMinutes(minutes)} i stedet for ${was}. Det sendes sammen med agendaen, i én mail.`,
  waitsAgain: (minutes) =>
    `Mødet kommer til at tage ${inMinutes(minutes)} igen. Det sendes sammen med agendaen, i én mail.`,
  zoneChanged: ({ from, to }) =>
    `Outlook skiftede også invitationens tidszone fra ${from} til ${to}. Vælg ${from} igen i invitationen, før du sender den.`,
  refused: (wanted) =>
    `Outlook beholdt tiden, som den var. Vil du have ${inMinutes(wanted)}, så ret mødets sluttidspunkt i invitationen.`,
  unanswered: (wanted) =>
    `Outlook svarede ikke på, om det blev ${inMinutes(wanted)}. Se mødets sluttidspunkt i invitationen.`,
  astray: (minutes, wanted) =>
    `Mødet tager nu ${inMinutes(minutes)}, ikke ${wanted}: enten er det ændret imens, eller også valgte Outlook det selv. Se tiden i invitationen.`,
  changedSince: (minutes) =>
    `Mødet har fået en anden længde siden: ${inMinutes(minutes)}. Den får lov at blive.`,
  unread: 'Outlook sagde ikke, hvornår mødet er, så intet er ændret. Prøv igen om lidt.',
};

function ofKind(kind: Kind, minutes: number): string {
  if (kind === 'inform')
    return `I længere møder laver flere noget andet, mens de lytter. Prøv ${inMinutes(minutes)}`;
  if (kind === 'review')
    return `Det, der kan læses på forhånd, behøver ingen fortælle: prøv ${inMinutes(minutes)}`;
  if (kind === 'decide') return `Med et klart spørgsmål: prøv ${inMinutes(minutes)} til beslutningen`;
  return `Prøv ${inMinutes(minutes)} i stedet for en time`;
}

/** How many of the meetings that count would have fitted into the length that is suggested. */
function fitted({ meetings, fits }: History): string {
  const those = fits === meetings ? `Alle de seneste ${meetings}` : `${fits} af de seneste ${meetings}`;
  return `${those} kunne have nået det`;
}

function inMinutes(minutes: number): string {
  return minutes === 1 ? '1 minut' : `${minutes} minutter`;
}
