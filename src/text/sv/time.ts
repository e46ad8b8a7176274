import { moneyIn, span } from '../phrases';
import type { History, Kind, TimeWords } from '../time';

export const time: TimeWords = {
  use: (minutes) => `Använd ${inMinutes(minutes)}`,
  undo: 'Ångra',
  reason: (reason) => {
    switch (reason.code) {
      case 'topics':
        return `Dina punkter tar ${inMinutes(reason.minutes)} tillsammans`;
      case 'history':
        return `${fitted(reason)} (högst ${inMinutes(reason.longest)}); det här är planerat till ${reason.planned}`;
      case 'kind':
        return tryKind(reason.kind, reason.minutes);
      case 'people':
        return `${reason.people} personer: ju fler ni är, desto fler gör annat under tiden. Prova ${inMinutes(reason.minutes)}`;
      case 'habit':
        return `${inMinutes(reason.planned)} är bara en vana. Lite kortare ger en paus`;
    }
  },
  time: 'Tid',
  shorter: ({ was, minutes, personMinutes }) => {
    const inAll = personMinutes > was - minutes ? ' totalt' : '';
    return `${was} → ${minutes} min · sparar ${span(personMinutes, 'tim')}${inAll}`;
  },
  worth: (amount, currency) => `Det är ungefär ${moneyIn('sv-SE', amount, currency)}`,
  over: ({ needed, slot }) =>
    `Dina punkter behöver ${inMinutes(needed)}, och mötet har ${slot}. Stryk en punkt, eller flytta ${inMinutes(needed - slot)} till ett annat möte.`,
  overrun: ({ meetings, least, most, minutes }, closeAt) =>
    `De senaste ${meetings} tog ${least === most ? '' : `${least} till `}${inMinutes(most)} längre än planerat. Planera ${minutes}, eller korta i slutet: börja avsluta kl. ${closeAt}.`,
  sum: ({ sum, air, slot }) => {
    const needed = air > 0 ? `${sum} + ${air} för att börja och sluta = ${sum + air}` : `${sum}`;
    return slot === null ? `${needed} min` : `${needed} av ${slot} min`;
  },
  wholeSeries:
    'För alla möten i serien. Ett möte i den som har ändrats för sig blir som de andra igen, så gör Outlook',

  changing: 'Ändrar tiden…',
  changed: ({ was, minutes, isSeries }) =>
    `${isSeries ? 'Alla möten i serien' : 'Mötet'} tar nu ${inMinutes(minutes)} i stället för ${was}.`,
  undone: (minutes) => `Mötet tar ${inMinutes(minutes)} igen.`,
  waits: ({ was, minutes }) =>
    `Mötet kommer att ta ${inMinutes(minutes)} i stället för ${was}. Det skickas tillsammans med agendan, i ett och samma mejl.`,
  waitsAgain: (minutes) =>
    `Mötet kommer att ta ${inMinutes(minutes)} igen. Det skickas tillsammans med agendan, i ett och samma mejl.`,
  zoneChanged: ({ from, to }) =>
    `Outlook bytte också inbjudans tidszon från ${from} till ${to}. Välj ${from} igen i inbjudan innan du skickar den.`,
  refused: (wanted) =>
    `Outlook behöll tiden som den var. Vill du ha ${inMinutes(wanted)} kan du ändra mötets sluttid i inbjudan.`,
  unanswered: (wanted) =>
    `Outlook svarade inte på om det blev ${inMinutes(wanted)}. Titta på mötets sluttid i inbjudan.`,
  astray: (minutes, wanted) =>
    `Mötet tar nu ${inMinutes(minutes)}, inte ${wanted}: antingen har den ändrats under tiden eller så valde Outlook det själv. Titta på tiden i inbjudan.`,
  changedSince: (minutes) =>
    `Mötet har fått en annan längd sedan dess: ${inMinutes(minutes)}. Den får stå kvar.`,
  unread: 'Outlook sa inte när mötet är, så inget har ändrats. Försök igen om en stund.',
};

function tryKind(kind: Kind, minutes: number): string {
  if (kind === 'inform') {
    return `I längre möten gör fler annat medan de lyssnar. Prova ${inMinutes(minutes)}`;
  }
  if (kind === 'review')
    return `Det som går att läsa före behöver ingen berätta: prova ${inMinutes(minutes)}`;
  if (kind === 'decide') return `Med en tydlig fråga: prova ${inMinutes(minutes)} för beslutet`;
  return `Prova ${inMinutes(minutes)} i stället för en timme`;
}

function fitted({ meetings, fits }: History): string {
  const those = fits === meetings ? `Alla de senaste ${meetings}` : `${fits} av de senaste ${meetings}`;
  return `${those} hade rymts`;
}

function inMinutes(minutes: number): string {
  return minutes === 1 ? '1 minut' : `${minutes} minuter`;
}
