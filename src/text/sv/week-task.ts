import type { WeekTaskWords } from '../week-task';
import { toDo } from './to-do';

export const weekTask: WeekTaskWords = {
  title: (meetings) =>
    meetings === 1
      ? 'Ett möte den kommande veckan saknar agenda'
      : `${meetings} möten den kommande veckan saknar agenda`,
  note: 'Från Mina möten, där du också skriver dem.',
  myMeetings: 'Mina möten',
  kept: 'Uppgiften finns i din lista i Microsoft To Do.',
  nothingToDo: 'Inget möte de närmaste sju dagarna saknar agenda, så det finns ingen uppgift.',
  errors: toDo.errors,
};
