import type { Language } from './language';

/** The choice of template in the organizer pane. */
export interface OrganizerTemplateWords {
  readonly label: string;
  readonly none: string;
  /** Takes the other template that a sentence has just named. */
  readonly use: (template: string) => string;
}

const en: OrganizerTemplateWords = {
  label: 'Template',
  none: 'No template',
  use: (template) => `Use “${template}”`,
};

const sv: OrganizerTemplateWords = {
  label: 'Mall',
  none: 'Ingen mall',
  use: (template) => `Använd ”${template}”`,
};

export function organizerTemplateWords(language: Language): OrganizerTemplateWords {
  return { en, sv }[language];
}
