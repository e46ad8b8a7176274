import type { RootPageWords } from '../root-page-words';

export const rootPage: RootPageWords = {
  what: 'Syfte er et tillegg til Outlook. Det hjelper folk å skrive i en møteinvitasjon hva møtet er til for.',
  where: 'Det er ingenting å gjøre på denne siden: åpne et møte i Outlook og velg Agenda.',
  help: 'Hjelp',
};
