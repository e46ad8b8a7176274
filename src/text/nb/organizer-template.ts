import type { OrganizerTemplateWords } from '../organizer-template';

export const organizerTemplate: OrganizerTemplateWords = {
  label: 'Mal',
  none: 'Ingen mal',
  use: (template) => `Bruk «${template}»`,
};
