import type { OrganizerTemplateWords } from '../organizer-template';

export const organizerTemplate: OrganizerTemplateWords = {
  label: 'Template',
  none: 'No template',
  use: (template) => `Use “${template}”`,
};
