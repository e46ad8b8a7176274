import type { AllRoleWords } from '../roles';

export const roles: AllRoleWords = {
  decides: { name: 'Entscheidet', sentence: 'Sie entscheiden über …', lead: 'Sie entscheiden über' },
  contributes: { name: 'Trägt bei', sentence: 'Sie wissen mehr über …', lead: 'Sie wissen mehr über' },
  presents: { name: 'Stellt vor', sentence: 'Sie berichten uns über …', lead: 'Sie berichten uns über' },
  learns: { name: 'Lernt', sentence: 'Sie erfahren mehr über …', lead: 'Sie erfahren mehr über' },
  informed: { name: 'Wird informiert', sentence: 'Wichtig für Sie ist …', lead: 'Wichtig für Sie ist' },
};
