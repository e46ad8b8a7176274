import type { RootPageWords } from '../root-page-words';

export const rootPage: RootPageWords = {
  what: 'Syfte on Outlookin apuohjelma. Se auttaa kertomaan kokouskutsussa, mitä varten kokous on.',
  where: 'Tällä sivulla ei ole mitään tehtävää: avaa kokous Outlookissa ja valitse Asialista.',
  help: 'Ohje',
};
