import type { FiguresWords } from '../figures';

export const figures: FiguresWords = {
  reading: (events, isOne) =>
    `Leser åtte uker bakover og fire framover: ${events} ${isOne ? 'hendelse' : 'hendelser'} så langt.`,
  afterList: 'De kommer når listen er lest.',
  tryAgain: 'Prøv på nytt',
  showAsTable: 'Vis som tabell',
  showAsPicture: 'Vis som bilde',
  week: 'Uke fra',
  ahead: 'kommende',
  meetings: 'Møter',
  complete: 'Ferdig',
  incomplete: 'Ufullstendig',
  none: 'Ingen agenda',
  share: {
    title: 'Møter med agenda',
    summary: (percent, meetings, isOne) =>
      `${percent} av ${meetings} ${isOne ? 'møte' : 'møter'} har en ferdig agenda.`,
    column: 'Med agenda',
    nothing: 'Ingen møter disse ukene trenger en agenda.',
  },
  saved: {
    title: 'Persontimer spart med kortere møter',
    summary: (hours, isOne) =>
      `${hours} ${isOne ? 'persontime' : 'persontimer'} spart: minutter under en hel halvtime, ganger antall personer.`,
    column: 'Sparte persontimer',
    nothing: 'Ingen møter er ennå kortere enn en hel halvtime.',
  },
  steps: {
    title: 'Åpne neste steg',
    summary: (steps, old, isOne) =>
      `${steps} ${isOne ? 'åpent' : 'åpne'}, ${old} av dem i mer enn fire uker.`,
    age: 'Åpent i',
    column: 'Neste steg',
    ages: {
      week_1: 'høyst 1 uke',
      week_2: 'høyst 2 uker',
      week_4: 'høyst 4 uker',
      older: 'lenger',
    },
    nothing: 'Ingen møter har etterlatt et åpent neste steg.',
  },
};
