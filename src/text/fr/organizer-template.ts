import type { OrganizerTemplateWords } from '../organizer-template';

export const organizerTemplate: OrganizerTemplateWords = {
  label: 'Modèle',
  none: 'Aucun modèle',
  use: (template) => `Utiliser « ${template} »`,
};
