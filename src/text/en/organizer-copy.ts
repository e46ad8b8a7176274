import type { OrganizerCopyWords } from '../organizer-copy';

export const organizerCopy: OrganizerCopyWords = {
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
