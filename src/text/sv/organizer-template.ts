import type { OrganizerTemplateWords } from '../organizer-template';

export const organizerTemplate: OrganizerTemplateWords = {
  label: 'Mall',
  none: 'Ingen mall',
  use: (template) => `Använd ”${template}”`,
};
