import type { ConsentWords } from '../consent-words';

export const consent: ConsentWords = {
  given:
    'Fertig: In Ihrer Organisation wird niemand mehr gefragt, was Syfte darf. Sie können diese Seite schließen.',
  notGiven: (code) =>
    `Die Zustimmung wurde nicht erteilt${code && ` (${code})`}. Es hat sich nichts geändert. Öffnen Sie die Adresse noch einmal, wann immer Sie möchten.`,
  nothing: 'Auf dieser Seite gibt es nichts zu tun. Sie können sie schließen.',
};
