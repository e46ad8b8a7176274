import type { ToDoWords } from '../to-do';

export const toDo: ToDoWords = {
  add: 'Lägg till i To Do',
  adding: 'Lägger till det i din lista…',
  added: 'Nu finns det i din lista i Microsoft To Do.',
  alreadyThere: 'Det finns redan i din lista i Microsoft To Do.',
  from: (subject) => `Nästa steg från mötet ”${subject}”.`,
  fromMeeting: 'Nästa steg från ett möte.',
  errors: {
    forbidden: 'Microsoft 365 låter dig inte lägga till uppgifter härifrån. Din administratör kan se varför.',
    gone: 'Microsoft 365 har ingen lista i To Do åt dig. Öppna To Do en gång och försök sedan igen.',
  },
};
