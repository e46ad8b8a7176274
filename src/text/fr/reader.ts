import type { ReaderWords } from '../reader';
import { list } from './phrases';

export const reader: ReaderWords = {
  organizer:
    'Vous organisez cette réunion. Pour changer l’ordre du jour, ouvrez-la depuis votre calendrier pour la modifier, puis choisissez Ordre du jour.',
  listed: (lists) =>
    `Cette invitation ne vous nomme pas. Elle est allée à ${list(lists)} : vous la lisez sans doute par là, ou quelqu’un vous l’a transférée.`,
  listReason: (list) => `Pour ${list}, elle dit :`,
  alias: (name, address) =>
    address
      ? `${name} est invité sous l’adresse ${address}, et vous êtes connecté avec une autre. C’est peut-être bien vous.`
      : `Il y a ${name} parmi les invités, mais rien ne dit que c’est vous.`,
  forwarded: 'Vous n’êtes pas parmi les invités. Quelqu’un vous a sans doute transféré l’invitation.',
  unknown: 'Outlook ne montre pas qui est invité : on ne peut donc pas dire ce qui vous concerne.',
  others: 'Voici pourquoi chacun est invité :',
};
