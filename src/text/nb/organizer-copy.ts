import type { OrganizerCopyWords } from '../organizer-copy';

export const organizerCopy: OrganizerCopyWords = {
  copy: 'Kopier agenda',
  copyAddresses: 'Kopier adresser',
  addressesCopied: 'Kopiert. Lim dem inn i e‑posten.',
  addressesRefused: 'Syfte har ikke tilgang til utklippstavlen her. Legg til personene i e‑posten.',
  copied: 'Kopiert.',
  copiedAsText: 'Kopiert som ren tekst.',
  refused:
    'Syfte har ikke tilgang til utklippstavlen her. Legg til agendaen i invitasjonen, og kopier den der.',
  nothing: 'Skriv et svar først, og kopier det så.',
  notAddressed: (names) =>
    names.length > 3
      ? `${names.length} personer må legges til i e‑posten.`
      : `Legg selv til i e‑posten: ${names.join(', ')}.`,
  pasteAddresses: (people) => `Kopier først adressene til alle ${people}, og lim dem inn i e‑posten.`,
  shortened: 'E‑posten begynner med den korte delen; Kopier agenda har alt.',
};
