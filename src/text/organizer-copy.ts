import type { Language } from './language';

/** Copying the agenda out of the organizer pane, and the mail in place of a meeting. */
export interface OrganizerCopyWords {
  readonly copy: string;
  /** Copies the addresses of the mail, and what came of it. */
  readonly copyAddresses: string;
  readonly addressesCopied: string;
  readonly addressesRefused: string;
  readonly copied: string;
  /** The clipboard took the words and not their form. */
  readonly copiedAsText: string;
  readonly refused: string;
  readonly nothing: string;
  /** Some attendees the draft could not be addressed to, by name. */
  readonly notAddressed: (names: readonly string[]) => string;
  /** The draft opens without its readers, for there are many; `people` of them. */
  readonly pasteAddresses: (people: number) => string;
  /** The link that opens the draft holds only so much. */
  readonly shortened: string;
}

const en: OrganizerCopyWords = {
  copy: 'Copy agenda',
  copyAddresses: 'Copy addresses',
  addressesCopied: 'Copied. Paste them into the mail.',
  addressesRefused: 'The clipboard is closed to Syfte here. Add the people in the mail.',
  copied: 'Copied.',
  copiedAsText: 'Copied as plain text.',
  refused: 'The clipboard is closed to Syfte here. Add the agenda to the invite and copy it there.',
  nothing: 'Write an answer first, then copy it.',
  notAddressed: (names) =>
    names.length > 3
      ? `${names.length} people have to be added in the mail.`
      : `Add in the mail yourself: ${names.join(', ')}.`,
  pasteAddresses: (people) => `Copy the addresses of all ${people} first, and paste them into the mail.`,
  shortened: 'The mail starts with the shorter part; Copy agenda has all of it.',
};

const sv: OrganizerCopyWords = {
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

export function organizerCopyWords(language: Language): OrganizerCopyWords {
  return { en, sv }[language];
}
