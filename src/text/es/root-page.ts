import type { RootPageWords } from '../root-page-words';

export const rootPage: RootPageWords = {
  what: 'Syfte es un complemento de Outlook. Ayuda a decir en una invitación para qué es la reunión.',
  where: 'En esta página no hay nada que hacer: abre una reunión en Outlook y elige Orden del día.',
  help: 'Ayuda',
};
