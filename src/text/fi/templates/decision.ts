import type { DecisionWords } from '../../templates/decision';

export const decision: DecisionWords = {
  name: 'Päätös',
  topics: {
    question: 'Mitä tarkalleen päätämme, ja mitä tapahtuu, jos emme päätä?',
    options: 'Mitkä vaihtoehdot ovat jäljellä, ja mikä puhuu kutakin vastaan?',
    choice: 'Minkä valitsemme, ja miksi?',
    first: 'Kuka tekee mitä ensin, ja keiden pitää saada tietää?',
  },
  preparation: 'Lue aineisto, niin tiedät, mihin vaihtoehtoon kallistut ja miksi.',
  hints: {
    purpose: 'Mikä on päätetty, kun lähdette kokouksesta?',
    goal: 'Mitä päätös mahdollistaa?',
    nextStep: 'Mitä tapahtuu ensimmäisenä päätöksen jälkeen?',
  },
};
