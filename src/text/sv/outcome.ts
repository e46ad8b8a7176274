import type { OutcomeWords } from '../outcome';

export const outcome: OutcomeWords = {
  heading: 'Vad ledde mötet till?',
  goal: { reached: 'Målet är nått', 'on-the-way': 'På väg', 'not-reached': 'Inte nått' },
  goalChoice: 'Hur det gick',
  decided: 'Beslutat',
  decidedHint: 'Ett beslut per rad, om det blev några',
  endedAt: 'Slutade',
  endedAtTime: (time) => `Slutade kl. ${time}`,
  endedAtHint: 'Annan tid',
  noSuchTime: 'Skriv ett klockslag, till exempel 09:50.',
  save: 'Spara vad mötet ledde till',
  nothingYet: 'Välj först hur det gick, eller skriv vad som beslutades.',
  mail: 'Mejla det i stället',
  mailSubject: (subject) => `Vad mötet ledde till: ${subject}`,
  list: 'Vad ledde de här mötena till?',
  showAll: (meetings) => `Visa alla ${meetings}`,
  about: (subject) => `Vad ledde mötet till? ${subject}`,
  lastTime: (parts) => `Förra gången: ${parts.join(' · ')}`,
  goalLast: {
    reached: 'målet nåddes',
    'on-the-way': 'på väg mot målet',
    'not-reached': 'målet nåddes inte',
  },
  stepsDone: (done, steps) => `${done} av ${steps} steg klara`,
};
