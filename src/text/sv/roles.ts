import type { AllRoleWords } from '../roles';

export const roles: AllRoleWords = {
  decides: { name: 'Beslutar', sentence: 'Du beslutar om …', lead: 'Du beslutar om' },
  contributes: { name: 'Bidrar', sentence: 'Du vet mer om …', lead: 'Du vet mer om' },
  presents: { name: 'Presenterar', sentence: 'Du berättar om …', lead: 'Du berättar om' },
  learns: { name: 'Lär sig', sentence: 'Du lär dig om …', lead: 'Du lär dig om' },
  informed: { name: 'Informeras', sentence: 'Du berörs av …', lead: 'Du berörs av' },
};
