import type { ToDoWords } from '../to-do';

export const toDo: ToDoWords = {
  add: 'Lisää To Dohon',
  adding: 'Lisätään luetteloosi…',
  added: 'Se on nyt luettelossasi Microsoft To Dossa.',
  alreadyThere: 'Se on jo luettelossasi Microsoft To Dossa.',
  from: (subject) => `Seuraava askel kokouksesta ”${subject}”.`,
  fromMeeting: 'Seuraava askel kokouksesta.',
  errors: {
    forbidden: 'Microsoft 365 ei anna sinun lisätä tehtäviä täältä. Järjestelmänvalvojasi näkee, miksi.',
    gone: 'Microsoft 365:ssä ei ole sinulle To Do -luetteloa. Avaa To Do kerran ja yritä sitten uudelleen.',
  },
};
