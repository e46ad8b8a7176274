import type { RootPageWords } from '../root-page-words';

export const rootPage: RootPageWords = {
  what: 'Syfte is an add-in for Outlook. It helps people say in a meeting invite what the meeting is for.',
  where: 'There is nothing to do on this page: open a meeting in Outlook and choose Agenda.',
  help: 'Help',
};
