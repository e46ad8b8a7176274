import type { PeopleAdviceWords } from '../people-advice';

// Leach, Rogelberg, Warr & Burnfield 2009: see the English words for what it found, and how.
const source = {
  name: 'Leach et al., 2009',
  url: 'https://link.springer.com/article/10.1007/s10869-009-9092-6',
};

export const peopleAdvice: PeopleAdviceWords = {
  manyPeople: {
    text: (people) =>
      `Avec vous, ${people} personnes se réunissent. La recherche le dit : plus la réunion est grande, moins on se sent concerné. Le compte rendu suffirait-il à certains ?`,
    source,
  },
  informedOnly: {
    text: (names) =>
      names.length === 1
        ? `${names[0]} n’est là que pour être au courant. Rendre sa présence facultative, ou envoyer plutôt le compte rendu ?`
        : `${names.length} personnes ne sont là que pour être au courant. Rendre leur présence facultative, ou envoyer plutôt le compte rendu ?`,
    makeOptional: 'Rendre facultatif',
    sendNotes: 'Envoyer plutôt le compte rendu',
  },
};
