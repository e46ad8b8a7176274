import type { OrganizerTemplateWords } from '../organizer-template';

export const organizerTemplate: OrganizerTemplateWords = {
  label: 'Plantilla',
  none: 'Sin plantilla',
  use: (template) => `Usar «${template}»`,
};
