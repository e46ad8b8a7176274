import type { Language } from './language';

/** What the pane says about a next step in Microsoft To Do. */
export interface ToDoWords {
  /** The button. */
  readonly add: string;
  readonly adding: string;
  readonly added: string;
  readonly alreadyThere: string;
  /** Below the task: where it comes from. */
  readonly from: (subject: string) => string;
  readonly fromMeeting: string;
  /** Where these say less of To Do than the general sentence (src/text/graph-errors.ts). */
  readonly errors: { readonly forbidden: string; readonly gone: string };
}

const en: ToDoWords = {
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

const sv: ToDoWords = {
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

export function toDoWords(language: Language): ToDoWords {
  return { en, sv }[language];
}
