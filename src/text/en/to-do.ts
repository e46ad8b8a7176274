import type { ToDoWords } from '../to-do';

export const toDo: ToDoWords = {
  add: 'Add to my To Do',
  adding: 'Adding it to your list…',
  added: 'It is in your list in Microsoft To Do now.',
  alreadyThere: 'It is in your list in Microsoft To Do already.',
  from: (subject) => `Next step from the meeting “${subject}”.`,
  fromMeeting: 'Next step from a meeting.',
  errors: {
    forbidden: 'Microsoft 365 does not let you add tasks from here. Your administrator can see why.',
    gone: 'Microsoft 365 has no To Do list for you. Open To Do once, then try again.',
  },
};
