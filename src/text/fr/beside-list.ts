import type { BesideListWords } from '../beside-list';

export const besideList: BesideListWords = {
  figures: 'En chiffres',
  loading: 'Un instant…',
  notLoaded: 'Une partie de cette page n’a pas pu être chargée. Vérifiez votre connexion, puis réessayez.',
  keepTask: 'Tenir une tâche dans To Do pour la semaine à venir',
  keepTaskHint:
    'Une tâche nomme les réunions des sept prochains jours qui n’ont pas d’ordre du jour. Elle est mise à jour chaque fois que vous ouvrez cette page, et cochée quand il n’en manque plus.',
};
