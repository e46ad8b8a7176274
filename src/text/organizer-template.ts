import { area } from './area';

/** The choice of template in the organizer pane. */
export interface OrganizerTemplateWords {
  readonly label: string;
  readonly none: string;
  /** Takes the other template that a sentence has just named. */
  readonly use: (template: string) => string;
}

export const organizerTemplateWords = area<OrganizerTemplateWords>('organizerTemplate');
