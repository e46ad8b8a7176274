import type { OutcomeWords } from '../outcome';

export const outcome: OutcomeWords = {
  heading: 'Hvad førte mødet til?',
  goal: { reached: 'Målet er nået', 'on-the-way': 'På vej', 'not-reached': 'Ikke nået' },
  goalChoice: 'Hvordan det gik',
  decided: 'Besluttet',
  decidedHint: 'Én beslutning pr. linje, hvis der var nogen',
  endedAt: 'Sluttede',
  endedAtTime: (time) => `Sluttede kl. ${time}`,
  endedAtHint: 'Anden tid',
  noSuchTime: 'Skriv et klokkeslæt, for eksempel 09.50.',
  save: 'Gem, hvad mødet førte til',
  nothingYet: 'Vælg først, hvordan det gik, eller skriv, hvad der blev besluttet.',
  mail: 'Send det som mail i stedet',
  mailSubject: (subject) => `Hvad mødet førte til: ${subject}`,
  list: 'Hvad førte disse møder til?',
  showAll: (meetings) => `Vis alle ${meetings}`,
  about: (subject) => `Hvad førte mødet til? ${subject}`,
  lastTime: (parts) => `Sidste gang: ${parts.join(' · ')}`,
  goalLast: {
    reached: 'målet blev nået',
    'on-the-way': 'på vej mod målet',
    'not-reached': 'målet blev ikke nået',
  },
  stepsDone: (done, steps) => `${done} af ${steps} skridt klaret`,
};
