import type { OutcomeWords } from '../outcome';

export const outcome: OutcomeWords = {
  heading: 'Mitä saatiin aikaan?',
  goal: { reached: 'Tavoite saavutettu', 'on-the-way': 'Matkalla', 'not-reached': 'Ei saavutettu' },
  goalChoice: 'Miten meni',
  decided: 'Päätettiin',
  decidedHint: 'Yksi päätös riville, jos niitä tehtiin',
  endedAt: 'Päättyi klo',
  endedAtTime: (time) => `Päättyi klo ${time}`,
  endedAtHint: 'Muu aika',
  noSuchTime: 'Kirjoita kellonaika, esimerkiksi 09.50.',
  save: 'Tallenna tulos',
  nothingYet: 'Valitse ensin, miten meni, tai kirjoita, mitä päätettiin.',
  mail: 'Lähetä sähköpostina',
  mailSubject: (subject) => `Mitä saatiin aikaan: ${subject}`,
  list: 'Mitä näissä saatiin aikaan?',
  showAll: (meetings) => `Näytä kaikki ${meetings}`,
  about: (subject) => `Mitä saatiin aikaan? ${subject}`,
  lastTime: (parts) => `Viimeksi: ${parts.join(' · ')}`,
  goalLast: {
    reached: 'tavoite saavutettiin',
    'on-the-way': 'matkalla tavoitteeseen',
    'not-reached': 'tavoitetta ei saavutettu',
  },
  stepsDone: (done, steps) => `askelia valmiina ${done}/${steps}`,
};
