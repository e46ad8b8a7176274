import type { ToDoWords } from '../to-do';

export const toDo: ToDoWords = {
  add: 'Ajouter à ma liste To Do',
  adding: 'Ajout à votre liste…',
  added: 'C’est maintenant dans votre liste Microsoft To Do.',
  alreadyThere: 'C’est déjà dans votre liste Microsoft To Do.',
  from: (subject) => `Prochaine étape de la réunion « ${subject} ».`,
  fromMeeting: 'Prochaine étape d’une réunion.',
  errors: {
    forbidden:
      'Microsoft 365 ne vous laisse pas ajouter de tâches d’ici. Votre administrateur peut voir pourquoi.',
    gone: 'Microsoft 365 n’a pas de liste To Do pour vous. Ouvrez To Do une fois, puis réessayez.',
  },
};
