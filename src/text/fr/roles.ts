import type { AllRoleWords } from '../roles';

export const roles: AllRoleWords = {
  decides: { name: 'Décide', sentence: 'Vous décidez de …', lead: 'Vous décidez' },
  contributes: { name: 'Contribue', sentence: 'Vous connaissez …', lead: 'Vous connaissez' },
  presents: { name: 'Présente', sentence: 'Vous nous parlez de …', lead: 'Vous nous parlez de' },
  learns: { name: 'Apprend', sentence: 'Vous en apprenez plus sur …', lead: 'Vous en apprenez plus sur' },
  informed: { name: 'Est informé', sentence: 'Vous êtes concerné par …', lead: 'Vous êtes concerné par' },
};
