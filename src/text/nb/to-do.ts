import type { ToDoWords } from '../to-do';

export const toDo: ToDoWords = {
  add: 'Legg til i To Do',
  adding: 'Legger det til i listen din…',
  added: 'Nå er det i listen din i Microsoft To Do.',
  alreadyThere: 'Det er allerede i listen din i Microsoft To Do.',
  from: (subject) => `Neste steg fra møtet «${subject}».`,
  fromMeeting: 'Neste steg fra et møte.',
  errors: {
    forbidden: 'Microsoft 365 lar deg ikke legge til oppgaver herfra. Administratoren din kan se hvorfor.',
    gone: 'Microsoft 365 har ingen liste i To Do for deg. Åpne To Do én gang, og prøv så på nytt.',
  },
};
