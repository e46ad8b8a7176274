import { area } from './area';

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

export const organizerCopyWords = area<OrganizerCopyWords>('organizerCopy');
