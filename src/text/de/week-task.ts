import type { WeekTaskWords } from '../week-task';
import { toDo } from './to-do';

export const weekTask: WeekTaskWords = {
  title: (meetings) =>
    meetings === 1
      ? 'Einer Besprechung der kommenden Woche fehlt eine Agenda'
      : `${meetings} Besprechungen der kommenden Woche fehlt eine Agenda`,
  note: 'Aus „Meine Besprechungen“, wo Sie sie auch schreiben.',
  myMeetings: 'Meine Besprechungen',
  kept: 'Die Aufgabe steht in Ihrer Liste in Microsoft To Do.',
  nothingToDo:
    'Keiner Besprechung der nächsten sieben Tage fehlt eine Agenda, deshalb gibt es keine Aufgabe.',
  errors: toDo.errors,
};
