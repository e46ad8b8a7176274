import type { AllRoleWords } from '../roles';

export const roles: AllRoleWords = {
  decides: { name: 'Decides', sentence: 'You decide on …', lead: 'You decide on' },
  contributes: { name: 'Contributes', sentence: 'You know about …', lead: 'You know about' },
  presents: { name: 'Presents', sentence: 'You tell us about …', lead: 'You tell us about' },
  learns: { name: 'Learns', sentence: 'You learn about …', lead: 'You learn about' },
  informed: { name: 'Is informed', sentence: 'You are affected by …', lead: 'You are affected by' },
};
