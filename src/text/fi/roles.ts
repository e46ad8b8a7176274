import type { AllRoleWords } from '../roles';

// What follows a lead would need an ending, so each lead points ahead: "Päätät tästä: uusi sopimus".
export const roles: AllRoleWords = {
  decides: { name: 'Päättää', sentence: 'Päätät tästä: …', lead: 'Päätät tästä' },
  contributes: { name: 'Tuo tietoa', sentence: 'Tiedät tästä: …', lead: 'Tiedät tästä' },
  presents: { name: 'Esittelee', sentence: 'Kerrot meille tästä: …', lead: 'Kerrot meille tästä' },
  learns: { name: 'Oppii', sentence: 'Opit tästä: …', lead: 'Opit tästä' },
  informed: { name: 'Saa tiedon', sentence: 'Sinua koskee: …', lead: 'Sinua koskee' },
};
