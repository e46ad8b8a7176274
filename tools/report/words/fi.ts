import type { ReportWords } from './report-words';

export const report: ReportWords = {
  title: 'Kokoukset ja niiden asialistat',
  period: (first, last) => `Viikot, ${first} – ${last}.`,
  nothing: (atLeast) =>
    `Millään viikolla ei ole kokouksia vähintään ${atLeast} järjestäjältä, joten mitään ei näytetä.`,
  groups: (atLeast) =>
    `Osasto mainitaan viikoilla, joilla vähintään ${atLeast} sen henkilöä järjesti kokouksia; viikon muut lasketaan yhteen. Ketään ei mainita missään nimeltä.`,
  byDepartment: 'Osastoittain',
  department: 'Osasto',
  noDepartment: 'Osastoa ei ilmoitettu',
  together: 'Muut yhteensä',
  weeks: 'Viikot',
  meetings: 'Kokoukset',
  withAgenda: 'Asialista on',
  personHours: 'Henkilötunnit',
  savedHours: 'Säästetyt henkilötunnit',
  missing: 'Mitä puuttuu',
  answer: 'Puuttuu',
  answers: {
    without_agenda: 'Koko asialista',
    lacks_purpose: 'Tarkoitus',
    lacks_goal: 'Tavoite',
    lacks_reasons: 'Syyt',
    lacks_next_step: 'Seuraava askel',
  },
  lengths: 'Kuinka pitkiä kokoukset ovat',
  length: 'Kesto',
  lengthsUpTo: {
    up_to_25: 'enintään 25 minuuttia',
    up_to_30: '26–30 minuuttia',
    up_to_50: '31–50 minuuttia',
    up_to_60: '51–60 minuuttia',
    over_60: 'yli 60 minuuttia',
  },
  plan: 'Kesto ja suunnitelma',
  planSummary: (meetings, percent, over) =>
    `Kokouksia, jotka kertovat kunkin asian keston: ${meetings}. Asiat täyttävät ${percent} varatusta ajasta; kokouksia, joissa ne vaativat varattua enemmän: ${over}.`,
  outcomes: 'Miten tavoitteiden kävi, kun järjestäjä on kertonut sen',
  outcome: 'Tavoite',
  goals: { goal_reached: 'Saavutettu', goal_on_the_way: 'Matkalla', goal_not_reached: 'Ei saavutettu' },
  ways: 'Ilman valmista asialistaa',
  way: 'Miten',
  waysPast: {
    past_before_gate: 'Luotu ennen tarkistuksen käyttöönottoa',
    past_program: 'Ohjelman luoma',
    past_incomplete: 'Lähetetty asialistalla, josta puuttuu vastauksia',
    past_series: 'Sarja ilman asialistaa',
    past_single: 'Yksittäinen kokous ilman asialistaa',
  },
};
