import type { WeekTaskWords } from '../week-task';
import { toDo } from './to-do';

export const weekTask: WeekTaskWords = {
  title: (meetings) =>
    meetings === 1
      ? 'One meeting of the coming week lacks an agenda'
      : `${meetings} meetings of the coming week lack an agenda`,
  note: 'From My meetings, which also writes them.',
  myMeetings: 'My meetings',
  kept: 'The task is in your list in Microsoft To Do.',
  nothingToDo: 'No meeting of the next seven days lacks an agenda, so there is no task.',
  errors: toDo.errors,
};
