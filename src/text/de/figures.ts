import type { FiguresWords } from '../figures';

export const figures: FiguresWords = {
  reading: (events, isOne) =>
    `Acht Wochen zurück und vier voraus werden gelesen: bisher ${events} ${isOne ? 'Kalendereintrag' : 'Kalendereinträge'}.`,
  afterList: 'Sie kommen, sobald die Liste gelesen ist.',
  tryAgain: 'Erneut versuchen',
  showAsTable: 'Als Tabelle anzeigen',
  showAsPicture: 'Als Bild anzeigen',
  week: 'Woche ab',
  ahead: 'künftig',
  meetings: 'Besprechungen',
  complete: 'Vollständig',
  incomplete: 'Unvollständig',
  none: 'Keine Agenda',
  share: {
    title: 'Besprechungen mit Agenda',
    summary: (percent, meetings, isOne) =>
      `${percent} von ${meetings} ${isOne ? 'Besprechung hat' : 'Besprechungen haben'} eine vollständige Agenda.`,
    column: 'Mit Agenda',
    nothing: 'In diesen Wochen braucht keine Besprechung eine Agenda.',
  },
  saved: {
    title: 'Durch kürzere Besprechungen gesparte Personenstunden',
    summary: (hours, isOne) =>
      `${hours} ${isOne ? 'Personenstunde' : 'Personenstunden'} gespart: die Minuten bis zur nächsten vollen halben Stunde, mal Personen.`,
    column: 'Gesparte Personenstunden',
    nothing: 'Noch ist keine Besprechung kürzer als eine volle halbe Stunde.',
  },
  steps: {
    title: 'Offene nächste Schritte',
    summary: (steps, old) => `${steps} offen, davon ${old} seit mehr als vier Wochen.`,
    age: 'Offen seit',
    column: 'Nächste Schritte',
    ages: {
      week_1: 'bis zu 1 Woche',
      week_2: 'bis zu 2 Wochen',
      week_4: 'bis zu 4 Wochen',
      older: 'länger',
    },
    nothing: 'Aus keiner Besprechung ist ein nächster Schritt offen.',
  },
};
