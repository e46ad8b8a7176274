import type { OneToOneWords } from '../../templates/one-to-one';

export const oneToOne: OneToOneWords = {
  name: 'Kahdenkeskinen',
  topics: {
    well: 'Mikä on sujunut hyvin viime kerran jälkeen, ja mikä siinä auttoi?',
    obstacle: 'Mikä on tielläsi, ja mikä auttaisi?',
    growth: 'Missä haluat tulla paremmaksi, ja miten?',
    next: 'Mitä kumpikin meistä tekee ennen seuraavaa kertaa?',
  },
  preparation: 'Valitse se yksi asia, josta mieluiten haluat puhua.',
  hints: {
    purpose: 'Mistä teidän pitäisi tällä kertaa ehtiä puhua kunnolla?',
    goal: 'Mihin työkaverisi tähtää tällä puolivuotiskaudella?',
    nextStep: 'Mitä jompikumpi teistä tekee ennen kuin tapaatte taas?',
  },
};
