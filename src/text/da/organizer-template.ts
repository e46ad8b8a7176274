import type { OrganizerTemplateWords } from '../organizer-template';

export const organizerTemplate: OrganizerTemplateWords = {
  label: 'Skabelon',
  none: 'Ingen skabelon',
  use: (template) => `Brug ”${template}”`,
};
