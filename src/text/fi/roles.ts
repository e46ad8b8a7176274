import type { AllRoleWords } from '../roles';

// What follows a lead would need an ending, so each points ahead: "Päätät siitä, kumpi tarjous lähetetään", "Päätät siitä: uusi sopimus".
export const roles: AllRoleWords = {
  decides: { name: 'Päättää', sentence: 'Päätät siitä …', lead: 'Päätät siitä' },
  contributes: { name: 'Tuo tietoa', sentence: 'Sinulla on tietoa siitä …', lead: 'Sinulla on tietoa siitä' },
  presents: { name: 'Esittelee', sentence: 'Kerrot meille siitä …', lead: 'Kerrot meille siitä' },
  learns: { name: 'Oppii', sentence: 'Opit lisää siitä …', lead: 'Opit lisää siitä' },
  informed: {
    name: 'Saa tiedon',
    sentence: 'Sinun on hyvä tietää siitä …',
    lead: 'Sinun on hyvä tietää siitä',
  },
};
