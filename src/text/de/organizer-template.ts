import type { OrganizerTemplateWords } from '../organizer-template';

export const organizerTemplate: OrganizerTemplateWords = {
  label: 'Vorlage',
  none: 'Keine Vorlage',
  use: (template) => `„${template}“ verwenden`,
};
