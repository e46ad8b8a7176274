import type { OrganizerCopyWords } from '../organizer-copy';

export const organizerCopy: OrganizerCopyWords = {
  copy: 'Kopiér agenda',
  copyAddresses: 'Kopiér adresser',
  addressesCopied: 'Kopieret. Sæt dem ind i mailen.',
  addressesRefused: 'Syfte har ikke adgang til udklipsholderen her. Tilføj personerne i mailen.',
  copied: 'Kopieret.',
  copiedAsText: 'Kopieret som almindelig tekst.',
  refused: 'Syfte har ikke adgang til udklipsholderen her. Føj agendaen til invitationen, og kopiér den der.',
  nothing: 'Skriv et svar først, og kopiér det så.',
  notAddressed: (names) =>
    names.length > 3
      ? `${names.length} personer skal tilføjes i mailen.`
      : `Tilføj selv i mailen: ${names.join(', ')}.`,
  pasteAddresses: (people) => `Kopiér først adresserne på alle ${people}, og sæt dem ind i mailen.`,
  shortened: 'Mailen begynder med den korte del; Kopiér agenda har det hele.',
};
