import type { RootPageWords } from '../root-page-words';

export const rootPage: RootPageWords = {
  what: 'Syfte er et tilføjelsesprogram til Outlook. Det hjælper folk med at skrive i en mødeinvitation, hvad mødet skal bruges til.',
  where: 'Der er ikke noget at gøre på denne side: åbn et møde i Outlook, og vælg Agenda.',
  help: 'Hjælp',
};
