import type { OrganizerCopyWords } from '../organizer-copy';

export const organizerCopy: OrganizerCopyWords = {
  copy: 'Kopiera agendan',
  copyAddresses: 'Kopiera adresserna',
  addressesCopied: 'Kopierade. Klistra in dem i mejlet.',
  addressesRefused: 'Syfte kommer inte åt urklipp här. Lägg till personerna i mejlet.',
  copied: 'Kopierad.',
  copiedAsText: 'Kopierad som oformaterad text.',
  refused: 'Syfte kommer inte åt urklipp här. Lägg till agendan i inbjudan och kopiera den där.',
  nothing: 'Skriv ett svar först och kopiera sedan.',
  notAddressed: (names) =>
    names.length > 3
      ? `${names.length} personer får du lägga till i mejlet.`
      : `Lägg själv till i mejlet: ${names.join(', ')}.`,
  pasteAddresses: (people) => `Kopiera först adresserna till alla ${people} och klistra in dem i mejlet.`,
  shortened: 'Allt får inte plats i mejlets början; Kopiera agendan har alltihop.',
};
