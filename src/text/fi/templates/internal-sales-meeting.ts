import type { InternalSalesMeetingWords } from '../../templates/internal-sales-meeting';

export const internalSalesMeeting: InternalSalesMeetingWords = {
  name: 'Sisäinen myyntikokous',
  topics: {
    moved: 'Mitä on tapahtunut, mitä CRM ei kerro?',
    dates: 'Mitkä kaupan päättämispäivät ovat siirtyneet, ja miksi?',
    learned: 'Mitä me kaikki voimme oppia yhdestä asiakastapauksesta?',
    stuck: 'Mitkä kaupat saavat tänään seuraavan askeleen, ja mistä luovumme?',
  },
  preparation: [
    'Tule ajoissa, puhelin äänettömällä. Hoida asiakaspuhelut ennen tai jälkeen.',
    'Päivitä CRM ennen kokousta, ei sen aikana. Ota mukaan tietokone ja lista kaupoistasi.',
    'Jos kauppa on jumissa: Kuka päättää? Mitä odottaminen maksaa? Mikä päivä? Ei vastausta: luovu siitä.',
  ].join('\n'),
  hints: {
    purpose: 'Mitä opitte tai ratkaisette yhdessä, mitä CRM ei voi kertoa?',
    goal: 'Mikä myyntitavoite tulee lähemmäs, ja mihin mennessä?',
    nextStep: 'Mikä kauppa liikahtaa ensin, ja miten?',
  },
};
