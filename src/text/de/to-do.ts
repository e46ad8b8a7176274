import type { ToDoWords } from '../to-do';

export const toDo: ToDoWords = {
  add: 'Zu To Do hinzufügen',
  adding: 'Wird Ihrer Liste hinzugefügt …',
  added: 'Steht jetzt in Ihrer Liste in Microsoft To Do.',
  alreadyThere: 'Steht bereits in Ihrer Liste in Microsoft To Do.',
  from: (subject) => `Nächster Schritt aus der Besprechung „${subject}“.`,
  fromMeeting: 'Nächster Schritt aus einer Besprechung.',
  errors: {
    forbidden:
      'Microsoft 365 lässt Sie von hier aus keine Aufgaben hinzufügen. Ihr Administrator kann sehen, warum.',
    gone: 'Microsoft 365 hat keine To Do-Liste für Sie. Öffnen Sie To Do einmal und versuchen Sie es dann noch einmal.',
  },
};
