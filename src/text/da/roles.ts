import type { AllRoleWords } from '../roles';

export const roles: AllRoleWords = {
  decides: { name: 'Beslutter', sentence: 'Du træffer beslutning om …', lead: 'Du træffer beslutning om' },
  contributes: { name: 'Bidrager', sentence: 'Du ved mere om …', lead: 'Du ved mere om' },
  presents: { name: 'Præsenterer', sentence: 'Du fortæller om …', lead: 'Du fortæller om' },
  learns: { name: 'Skal lære', sentence: 'Du lærer om …', lead: 'Du lærer om' },
  informed: { name: 'Informeres', sentence: 'Du bliver berørt af …', lead: 'Du bliver berørt af' },
};
