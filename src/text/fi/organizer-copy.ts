import type { OrganizerCopyWords } from '../organizer-copy';

export const organizerCopy: OrganizerCopyWords = {
  copy: 'Kopioi asialista',
  copyAddresses: 'Kopioi osoitteet',
  addressesCopied: 'Kopioitu. Liitä ne viestiin.',
  addressesRefused: 'Syfte ei pääse täällä leikepöydälle. Lisää henkilöt viestissä.',
  copied: 'Kopioitu.',
  copiedAsText: 'Kopioitu pelkkänä tekstinä.',
  refused: 'Syfte ei pääse täällä leikepöydälle. Lisää asialista kutsuun ja kopioi se siellä.',
  nothing: 'Kirjoita ensin vastaus ja kopioi sitten.',
  notAddressed: (names) =>
    names.length > 3
      ? `${names.length} henkilöä täytyy lisätä viestissä itse.`
      : `Lisää viestissä itse: ${names.join(', ')}.`,
  pasteAddresses: (people) => `Kopioi ensin kaikkien ${people} henkilön osoitteet ja liitä ne viestiin.`,
  shortened: 'Viestin alussa on lyhyempi osa; ”Kopioi asialista” sisältää kaiken.',
};
