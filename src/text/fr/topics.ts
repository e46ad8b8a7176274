import type { TopicsWords } from '../topics';

export const topics: TopicsWords = {
  topics: 'Points',
  topic: (number) => `Point ${number}`,
  question: 'Quelle question ?',
  minutes: (number) => `Minutes pour le point ${number}`,
  min: 'min',
  more: (number) => `Plus pour le point ${number}`,
  lead: (number) => `Qui anime le point ${number}`,
  whoLeads: 'Qui anime ?',
  whoBrings: 'Qui l’apporte, et avec quoi ?',
  whose: 'Qui l’apporte ?',
  brings: (name) => `Qu’apporte ${name} ?`,
  bringsHint: 'Quel cas, et qu’y a-t-il à en apprendre ?',
  notFilled: 'Pas encore complet : dites qui l’apporte, et avec quoi.',
  ledBy: (name) => `Animé par ${name}`,
  up: (number) => `Monter le point ${number}`,
  down: (number) => `Descendre le point ${number}`,
  remove: (number) => `Supprimer le point ${number}`,
  removeShort: 'Supprimer',
  drag: (number) => `Faire glisser le point ${number}`,
  add: 'Ajouter un point',
  moved: ({ number, of }) => `Maintenant point ${number} sur ${of}`,
  removed: (left) => {
    if (left === 0) return 'Point supprimé, il n’en reste aucun';
    return left === 1 ? 'Point supprimé, il en reste un' : `Point supprimé, il en reste ${left}`;
  },
};
