import type { OrganizerCopyWords } from '../organizer-copy';

export const organizerCopy: OrganizerCopyWords = {
  copy: 'Agenda kopieren',
  copyAddresses: 'Adressen kopieren',
  addressesCopied: 'Kopiert. Fügen Sie sie in die E‑Mail ein.',
  addressesRefused:
    'Syfte kommt hier nicht an die Zwischenablage. Fügen Sie die Personen in der E‑Mail hinzu.',
  copied: 'Kopiert.',
  copiedAsText: 'Als Nur-Text kopiert.',
  refused:
    'Syfte kommt hier nicht an die Zwischenablage. Fügen Sie die Agenda in die Einladung ein und kopieren Sie sie dort.',
  nothing: 'Schreiben Sie zuerst eine Antwort, dann kopieren Sie.',
  notAddressed: (names) =>
    names.length > 3
      ? `${names.length} Personen müssen Sie in der E‑Mail selbst hinzufügen.`
      : `Bitte in der E‑Mail selbst hinzufügen: ${names.join(', ')}.`,
  pasteAddresses: (people) =>
    `Kopieren Sie zuerst die Adressen aller ${people} Personen und fügen Sie sie in die E‑Mail ein.`,
  shortened: 'Die E‑Mail beginnt mit dem kürzeren Teil; „Agenda kopieren“ hat alles.',
};
