import type { OutcomeWords } from '../outcome';

export const outcome: OutcomeWords = {
  heading: 'Hva førte møtet til?',
  goal: { reached: 'Målet er nådd', 'on-the-way': 'På vei', 'not-reached': 'Ikke nådd' },
  goalChoice: 'Hvordan det gikk',
  decided: 'Besluttet',
  decidedHint: 'Én beslutning per linje, hvis det ble noen',
  endedAt: 'Sluttet',
  endedAtTime: (time) => `Sluttet kl. ${time}`,
  endedAtHint: 'Annen tid',
  noSuchTime: 'Skriv et klokkeslett, for eksempel 09:50.',
  save: 'Lagre hva møtet førte til',
  nothingYet: 'Velg først hvordan det gikk, eller skriv hva som ble besluttet.',
  mail: 'Send det som e‑post i stedet',
  mailSubject: (subject) => `Hva møtet førte til: ${subject}`,
  list: 'Hva førte disse møtene til?',
  showAll: (meetings) => `Vis alle ${meetings}`,
  about: (subject) => `Hva førte møtet til? ${subject}`,
  lastTime: (parts) => `Forrige gang: ${parts.join(' · ')}`,
  goalLast: {
    reached: 'målet ble nådd',
    'on-the-way': 'på vei mot målet',
    'not-reached': 'målet ble ikke nådd',
  },
  stepsDone: (done, steps) => `${done} av ${steps} steg gjort`,
};
