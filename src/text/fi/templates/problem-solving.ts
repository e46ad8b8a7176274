import type { ProblemSolvingWords } from '../../templates/problem-solving';

export const problemSolving: ProblemSolvingWords = {
  name: 'Ongelmanratkaisu',
  topics: {
    seen: 'Mitä tapahtuu, milloin ja kenelle, ja mistä tiedämme sen?',
    cause: 'Mistä se johtuu, ja mitä olemme sulkeneet pois?',
    ways: 'Mitä ratkaisuja on, ja mitä kukin maksaa?',
    trial: 'Mitä kokeilemme ensin, ja mistä näemme, että se toimii?',
  },
  preparation: 'Tuo se, mitä olet itse nähnyt: lukuja, esimerkkejä, mitä olet jo kokeillut.',
  hints: {
    purpose: 'Mikä ongelma on ymmärrettävä tai ratkaistava, ja kenelle?',
    goal: 'Miltä näyttää, kun se on ratkaistu?',
    nextStep: 'Mitä ratkaisua kokeillaan ensin, ja miten?',
  },
};
