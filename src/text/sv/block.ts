import type { BlockWords } from '../block-words';

// The product is called what the purpose is, which stands right below the first line: so they say that they mean the product.
export const block: BlockWords = {
  firstLine: 'Agenda · appen Syfte',
  lastLine: 'Slut på agendan · appen Syfte',
  purpose: 'Syfte',
  goal: 'Slutmål',
  topics: 'Punkter',
  why: 'Varför du är inbjuden',
  everyone: 'Alla',
  preparation: 'Förberedelser',
  nextStep: 'Nästa steg',
  owner: 'Ansvarig',
  due: 'Klart senast',
  notes: 'Övrigt',
  outcome: 'Vad mötet ledde till',
  goalWas: {
    reached: 'Målet är nått',
    'on-the-way': 'På väg mot målet',
    'not-reached': 'Målet är inte nått',
  },
  endedAt: 'Slutade',
  decided: 'Beslutat',
  prepare: 'Förbered:',
  ledBy: 'leds av',
  timesIn: 'Tider i',
  by: 'senast',
  weekdays: 'måndag tisdag onsdag torsdag fredag lördag söndag'.split(' '),
  months: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
};
