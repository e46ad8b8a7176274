import type { RootPageWords } from '../root-page-words';

export const rootPage: RootPageWords = {
  what: 'Syfte är ett tillägg till Outlook. Det hjälper människor att säga i en mötesinbjudan vad mötet är till för.',
  where: 'På den här sidan finns inget att göra: öppna ett möte i Outlook och välj Agenda.',
  help: 'Hjälp',
};
