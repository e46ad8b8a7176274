import type { WeekTaskWords } from '../week-task';
import { toDo } from './to-do';

export const weekTask: WeekTaskWords = {
  title: (meetings) =>
    meetings === 1
      ? 'Une réunion de la semaine à venir n’a pas d’ordre du jour'
      : `${meetings} réunions de la semaine à venir n’ont pas d’ordre du jour`,
  note: 'De Mes réunions, où vous pouvez aussi les écrire.',
  myMeetings: 'Mes réunions',
  kept: 'La tâche est dans votre liste Microsoft To Do.',
  nothingToDo:
    'Toutes les réunions des sept prochains jours ont un ordre du jour : il n’y a donc pas de tâche.',
  errors: toDo.errors,
};
