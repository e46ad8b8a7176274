import type { ToDoWords } from '../to-do';

export const toDo: ToDoWords = {
  add: 'Agregar a mi To Do',
  adding: 'Agregándolo a tu lista…',
  added: 'Ya está en tu lista de Microsoft To Do.',
  alreadyThere: 'Ya estaba en tu lista de Microsoft To Do.',
  from: (subject) => `Próximo paso de la reunión «${subject}».`,
  fromMeeting: 'Próximo paso de una reunión.',
  errors: {
    forbidden: 'Microsoft 365 no te deja agregar tareas desde aquí. Tu administrador puede ver por qué.',
    gone: 'Microsoft 365 no tiene una lista de To Do para ti. Abre To Do una vez e inténtalo de nuevo.',
  },
};
