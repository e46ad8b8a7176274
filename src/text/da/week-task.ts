import type { WeekTaskWords } from '../week-task';
import { page } from './page';
import { toDo } from './to-do';

export const weekTask: WeekTaskWords = {
  title: (meetings) =>
    meetings === 1
      ? 'Ét møde i den kommende uge mangler en agenda'
      : `${meetings} møder i den kommende uge mangler en agenda`,
  note: 'Fra Mine møder, hvor du også skriver dem.',
  myMeetings: page.myMeetings,
  kept: 'Opgaven er på din liste i Microsoft To Do.',
  nothingToDo: 'Intet møde i de næste syv dage mangler en agenda, så der er ingen opgave.',
  errors: toDo.errors,
};
