import type { OrganizerTemplateWords } from '../organizer-template';

export const organizerTemplate: OrganizerTemplateWords = {
  label: 'Malli',
  none: 'Ei mallia',
  use: (template) => `Käytä mallia ”${template}”`,
};
