import type { RootPageWords } from '../root-page-words';

export const rootPage: RootPageWords = {
  what: 'Syfte est un complément pour Outlook. Il aide à dire, dans une invitation, à quoi sert la réunion.',
  where:
    'Il n’y a rien à faire sur cette page : ouvrez une réunion dans Outlook et choisissez Ordre du jour.',
  help: 'Aide',
};
