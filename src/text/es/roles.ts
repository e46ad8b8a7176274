import type { AllRoleWords } from '../roles';

export const roles: AllRoleWords = {
  decides: { name: 'Decide', sentence: 'Decides sobre …', lead: 'Decides sobre' },
  contributes: { name: 'Aporta', sentence: 'Conoces bien …', lead: 'Conoces bien' },
  presents: { name: 'Presenta', sentence: 'Nos cuentas …', lead: 'Nos cuentas' },
  learns: { name: 'Aprende', sentence: 'Aprendes sobre …', lead: 'Aprendes sobre' },
  informed: { name: 'Se informa', sentence: 'Te afecta …', lead: 'Te afecta' },
};
