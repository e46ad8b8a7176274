import type { FiguresWords } from '../figures';

export const figures: FiguresWords = {
  reading: (events, isOne) =>
    `Läser åtta veckor bakåt och fyra framåt: ${events} ${isOne ? 'händelse' : 'händelser'} hittills.`,
  afterList: 'De kommer när listan är läst.',
  tryAgain: 'Försök igen',
  showAsTable: 'Visa som tabell',
  showAsPicture: 'Visa som bild',
  week: 'Vecka från',
  ahead: 'kommande',
  meetings: 'Möten',
  complete: 'Klar',
  incomplete: 'Ofullständig',
  none: 'Ingen agenda',
  share: {
    title: 'Möten med agenda',
    summary: (percent, meetings, isOne) =>
      `${percent} av ${meetings} ${isOne ? 'möte' : 'möten'} har en komplett agenda.`,
    column: 'Med agenda',
    nothing: 'Inget möte de här veckorna behöver en agenda.',
  },
  saved: {
    title: 'Persontimmar sparade av kortare möten',
    summary: (hours, isOne) =>
      `${hours} ${isOne ? 'persontimme sparad' : 'persontimmar sparade'}: minuter under en hel halvtimme, gånger antalet personer.`,
    column: 'Sparade persontimmar',
    nothing: 'Inget möte är ännu kortare än en hel halvtimme.',
  },
  steps: {
    title: 'Öppna nästa steg',
    summary: (steps, old, isOne) =>
      `${steps} ${isOne ? 'öppet' : 'öppna'}, varav ${old} i mer än fyra veckor.`,
    age: 'Öppet i',
    column: 'Nästa steg',
    ages: {
      week_1: 'högst 1 vecka',
      week_2: 'högst 2 veckor',
      week_4: 'högst 4 veckor',
      older: 'längre',
    },
    nothing: 'Inget möte har lämnat ett nästa steg öppet.',
  },
};
