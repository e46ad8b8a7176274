import type { ReportWords } from './report-words';

export const report: ReportWords = {
  title: 'Besprechungen und ihre Agenden',
  period: (first, last) => `Wochen vom ${first} bis ${last}.`,
  nothing: (atLeast) =>
    `In keiner Woche haben mindestens ${atLeast} Personen zu Besprechungen eingeladen; deshalb wird nichts gezeigt.`,
  groups: (atLeast) =>
    `Eine Abteilung wird in Wochen genannt, in denen mindestens ${atLeast} Personen aus ihr zu Besprechungen eingeladen haben; die übrigen einer Woche zählen zusammen. Nirgends wird eine Person genannt.`,
  byDepartment: 'Nach Abteilung',
  department: 'Abteilung',
  noDepartment: 'Keine Abteilung angegeben',
  together: 'Übrige zusammen',
  weeks: 'Wochen',
  meetings: 'Besprechungen',
  withAgenda: 'Mit Agenda',
  personHours: 'Personenstunden',
  savedHours: 'Gesparte Personenstunden',
  missing: 'Was fehlt',
  answer: 'Fehlt',
  answers: {
    without_agenda: 'Die ganze Agenda',
    lacks_purpose: 'Zweck',
    lacks_goal: 'Ziel',
    lacks_reasons: 'Gründe',
    lacks_next_step: 'Nächster Schritt',
  },
  lengths: 'Wie lang Besprechungen sind',
  length: 'Länge',
  lengthsUpTo: {
    up_to_25: 'bis 25 Minuten',
    up_to_30: '26 bis 30 Minuten',
    up_to_50: '31 bis 50 Minuten',
    up_to_60: '51 bis 60 Minuten',
    over_60: 'über 60 Minuten',
  },
  plan: 'Länge im Vergleich zum Plan',
  planSummary: (meetings, percent, over) =>
    `${meetings} Besprechungen sagen, wie lange jedes Thema dauert. Die Themen füllen ${percent} der gebuchten Zeit; in ${over} Besprechungen brauchen sie mehr, als gebucht ist.`,
  outcomes: 'Was aus den Zielen wurde, wo es gesagt wurde',
  outcome: 'Ziel',
  goals: { goal_reached: 'Erreicht', goal_on_the_way: 'Auf dem Weg', goal_not_reached: 'Nicht erreicht' },
  ways: 'Ohne vollständige Agenda',
  way: 'Wie',
  waysPast: {
    past_before_gate: 'Angelegt, bevor die Prüfung eingeschaltet war',
    past_program: 'Von einem Programm angelegt',
    past_incomplete: 'Mit einer Agenda gesendet, in der Antworten fehlen',
    past_series: 'Eine Serie ohne Agenda',
    past_single: 'Eine einzelne Besprechung ohne Agenda',
  },
};
