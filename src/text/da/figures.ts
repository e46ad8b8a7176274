import type { FiguresWords } from '../figures';

export const figures: FiguresWords = {
  reading: (events, isOne) =>
    `Læser otte uger tilbage og fire frem: ${events} ${isOne ? 'begivenhed' : 'begivenheder'} indtil videre.`,
  afterList: 'De kommer, når listen er læst.',
  tryAgain: 'Prøv igen',
  showAsTable: 'Vis som tabel',
  showAsPicture: 'Vis som billede',
  week: 'Uge fra',
  ahead: 'kommende',
  meetings: 'Møder',
  complete: 'Færdig',
  incomplete: 'Ufuldstændig',
  none: 'Ingen agenda',
  share: {
    title: 'Møder med agenda',
    summary: (percent, meetings, isOne) =>
      `${percent} af ${meetings} ${isOne ? 'møde' : 'møder'} har en færdig agenda.`,
    column: 'Med agenda',
    nothing: 'Intet møde i disse uger behøver en agenda.',
  },
  saved: {
    title: 'Persontimer sparet ved kortere møder',
    summary: (hours, isOne) =>
      `${hours} ${isOne ? 'persontime' : 'persontimer'} sparet: minutter under hele halve timer, gange antal personer.`,
    column: 'Sparede persontimer',
    nothing: 'Intet møde er endnu gjort kortere end hele halve timer.',
  },
  steps: {
    title: 'Åbne næste skridt',
    summary: (steps, old, isOne) =>
      `${steps} ${isOne ? 'åbent' : 'åbne'}, heraf ${old} i mere end fire uger.`,
    age: 'Åbent i',
    column: 'Næste skridt',
    ages: {
      week_1: 'højst 1 uge',
      week_2: 'højst 2 uger',
      week_4: 'højst 4 uger',
      older: 'længere',
    },
    nothing: 'Intet møde har efterladt et åbent næste skridt.',
  },
};
