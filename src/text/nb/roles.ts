import type { AllRoleWords } from '../roles';

export const roles: AllRoleWords = {
  decides: { name: 'Beslutter', sentence: 'Du tar beslutning om …', lead: 'Du tar beslutning om' },
  contributes: { name: 'Bidrar', sentence: 'Du vet mer om …', lead: 'Du vet mer om' },
  presents: { name: 'Presenterer', sentence: 'Du forteller om …', lead: 'Du forteller om' },
  learns: { name: 'Skal lære', sentence: 'Du lærer om …', lead: 'Du lærer om' },
  informed: { name: 'Informeres', sentence: 'Du berøres av …', lead: 'Du berøres av' },
};
