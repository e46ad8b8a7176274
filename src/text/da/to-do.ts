import type { ToDoWords } from '../to-do';

export const toDo: ToDoWords = {
  add: 'Føj til min To Do',
  adding: 'Føjer det til din liste…',
  added: 'Nu er det på din liste i Microsoft To Do.',
  alreadyThere: 'Det er allerede på din liste i Microsoft To Do.',
  from: (subject) => `Næste skridt fra mødet ”${subject}”.`,
  fromMeeting: 'Næste skridt fra et møde.',
  errors: {
    forbidden: 'Microsoft 365 lader dig ikke tilføje opgaver herfra. Din administrator kan se hvorfor.',
    gone: 'Microsoft 365 har ingen liste i To Do til dig. Åbn To Do én gang, og prøv så igen.',
  },
};
