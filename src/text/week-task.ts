import type { Language } from './language';

/** What the task for the coming week says in Microsoft To Do, and the page about it. */
export interface WeekTaskWords {
  readonly title: (meetings: number) => string;
  /** Behind the list of meetings. */
  readonly note: string;
  readonly myMeetings: string;
  readonly kept: string;
  readonly nothingToDo: string;
}

const en: WeekTaskWords = {
  title: (meetings) =>
    meetings === 1
      ? 'One meeting of the coming week lacks an agenda'
      : `${meetings} meetings of the coming week lack an agenda`,
  note: 'From My meetings, which also writes them.',
  myMeetings: 'My meetings',
  kept: 'The task is in your list in Microsoft To Do.',
  nothingToDo: 'No meeting of the next seven days lacks an agenda, so there is no task.',
};

const sv: WeekTaskWords = {
  title: (meetings) =>
    meetings === 1
      ? 'Ett möte den kommande veckan saknar agenda'
      : `${meetings} möten den kommande veckan saknar agenda`,
  note: 'Från Mina möten, där du också skriver dem.',
  myMeetings: 'Mina möten',
  kept: 'Uppgiften finns i din lista i Microsoft To Do.',
  nothingToDo: 'Inget möte de närmaste sju dagarna saknar agenda, så det finns ingen uppgift.',
};

export function weekTaskWords(language: Language): WeekTaskWords {
  return { en, sv }[language];
}
