import type { WeekTaskWords } from '../week-task';
import { page } from './page';
import { toDo } from './to-do';

export const weekTask: WeekTaskWords = {
  title: (meetings) =>
    meetings === 1
      ? 'Ett møte i den kommende uken mangler agenda'
      : `${meetings} møter i den kommende uken mangler agenda`,
  note: 'Fra Mine møter, der du også skriver dem.',
  myMeetings: page.myMeetings,
  kept: 'Oppgaven er i listen din i Microsoft To Do.',
  nothingToDo: 'Ingen møter de neste sju dagene mangler agenda, så det er ingen oppgave.',
  errors: toDo.errors,
};
