import type { RootPageWords } from '../root-page-words';

export const rootPage: RootPageWords = {
  what: 'Syfte ist ein Add-In für Outlook. Es hilft, in einer Besprechungseinladung zu sagen, wozu die Besprechung da ist.',
  where:
    'Auf dieser Seite gibt es nichts zu tun: Öffnen Sie in Outlook eine Besprechung und wählen Sie Agenda.',
  help: 'Hilfe',
};
