import { stopped } from '../phrases';
import type { SeriesEndWords } from '../series-end';
import { counted } from './phrases';

/** Thirteen weeks. */
const quarter = 13;

export const seriesEnd: SeriesEndWords = {
  advice: (weeks) =>
    `Cette série n’a pas de fin. Donnez-lui ${weeks === quarter ? 'un trimestre' : `${weeks} ${counted(weeks, 'semaine', 'semaines')}`}, puis demandez-vous si elle est encore utile.`,
  exceptions:
    'Ses réunions modifiées à part, même passées, redeviennent comme les autres : Outlook fonctionne ainsi.',
  end: (day) => `Finir le ${day}`,
  ended: (day) => `La série finit le ${stopped(day)} Tout le monde le verra une fois l’invitation envoyée.`,
  refused:
    'Outlook n’a pas pris la date de fin. Vous pouvez la fixer vous-même, là où l’invitation dit comment elle se répète.',
  unanswered:
    'Outlook ne dit pas si la série a maintenant une fin. Avant d’envoyer, regardez là où l’invitation dit comment elle se répète.',
  changedSince:
    'Entre-temps, quelqu’un a changé la façon dont l’invitation se répète : elle est donc restée telle quelle.',
};
