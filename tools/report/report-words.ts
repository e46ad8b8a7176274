import type { Language } from '../../src/text/language';

/** What the organisation's report says besides the three pictures (src/text/figures.ts). */
export interface ReportWords {
  readonly title: string;
  readonly period: (first: string, last: string) => string;
  readonly nothing: (atLeast: number) => string;
  /** Whose meetings these are, and whose are not told apart. */
  readonly groups: (atLeast: number) => string;
  readonly byDepartment: string;
  readonly department: string;
  readonly noDepartment: string;
  readonly together: string;
  /** In how many of the weeks a department had enough people to be named. */
  readonly weeks: string;
  readonly meetings: string;
  readonly withAgenda: string;
  readonly personHours: string;
  readonly savedHours: string;
  readonly missing: string;
  readonly answer: string;
  readonly answers: {
    readonly [answer in
      | 'without_agenda'
      | 'lacks_purpose'
      | 'lacks_goal'
      | 'lacks_reasons'
      | 'lacks_next_step']: string;
  };
  readonly lengths: string;
  readonly length: string;
  readonly lengthsUpTo: {
    readonly [length in 'up_to_25' | 'up_to_30' | 'up_to_50' | 'up_to_60' | 'over_60']: string;
  };
  readonly plan: string;
  readonly planSummary: (meetings: string, percent: string, over: string) => string;
  /** What came of the goals, where organizers said so. */
  readonly outcomes: string;
  readonly outcome: string;
  readonly goals: {
    readonly [goal in 'goal_reached' | 'goal_on_the_way' | 'goal_not_reached']: string;
  };
  readonly ways: string;
  readonly way: string;
  readonly waysPast: {
    readonly [way in
      | 'past_before_gate'
      | 'past_program'
      | 'past_incomplete'
      | 'past_series'
      | 'past_single']: string;
  };
}

const en: ReportWords = {
  title: 'Meetings and their agendas',
  period: (first, last) => `Weeks from ${first} to ${last}.`,
  nothing: (atLeast) => `No week has meetings by ${atLeast} people or more, so nothing is shown.`,
  groups: (atLeast) =>
    `A department is named in weeks in which at least ${atLeast} people of it organized meetings; the others of a week count together. No person is named anywhere.`,
  byDepartment: 'By department',
  department: 'Department',
  noDepartment: 'No department given',
  together: 'Others together',
  weeks: 'Weeks',
  meetings: 'Meetings',
  withAgenda: 'With an agenda',
  personHours: 'Person-hours',
  savedHours: 'Person-hours saved',
  missing: 'What is missing',
  answer: 'Missing',
  answers: {
    without_agenda: 'The whole agenda',
    lacks_purpose: 'Purpose',
    lacks_goal: 'Goal',
    lacks_reasons: 'Reasons',
    lacks_next_step: 'Next step',
  },
  lengths: 'How long meetings are',
  length: 'Length',
  lengthsUpTo: {
    up_to_25: 'up to 25 minutes',
    up_to_30: '26 to 30 minutes',
    up_to_50: '31 to 50 minutes',
    up_to_60: '51 to 60 minutes',
    over_60: 'over 60 minutes',
  },
  plan: 'Length against plan',
  planSummary: (meetings, percent, over) =>
    `${meetings} meetings say how long each topic takes. The topics fill ${percent} of the booked time; in ${over} meetings they need more than is booked.`,
  outcomes: 'What came of the goals, where organizers said so',
  outcome: 'Goal',
  goals: { goal_reached: 'Reached', goal_on_the_way: 'On the way', goal_not_reached: 'Not reached' },
  ways: 'Without a complete agenda',
  way: 'How',
  waysPast: {
    past_before_gate: 'Made before the gate was switched on',
    past_program: 'Made by a program',
    past_incomplete: 'Sent with an agenda that lacks answers',
    past_series: 'A series without an agenda',
    past_single: 'A single meeting without an agenda',
  },
};

const sv: ReportWords = {
  title: 'Möten och deras agendor',
  period: (first, last) => `Veckor från ${first} till ${last}.`,
  nothing: (atLeast) => `Ingen vecka har möten från minst ${atLeast} personer, så inget visas.`,
  groups: (atLeast) =>
    `En avdelning nämns i veckor då minst ${atLeast} personer där bjöd in till möten; övriga i en vecka räknas tillsammans. Ingen person nämns någonstans.`,
  byDepartment: 'Per avdelning',
  department: 'Avdelning',
  noDepartment: 'Ingen avdelning angiven',
  together: 'Övriga tillsammans',
  weeks: 'Veckor',
  meetings: 'Möten',
  withAgenda: 'Med agenda',
  personHours: 'Persontimmar',
  savedHours: 'Sparade persontimmar',
  missing: 'Vad som saknas',
  answer: 'Saknas',
  answers: {
    without_agenda: 'Hela agendan',
    lacks_purpose: 'Syfte',
    lacks_goal: 'Mål',
    lacks_reasons: 'Skäl',
    lacks_next_step: 'Nästa steg',
  },
  lengths: 'Hur långa mötena är',
  length: 'Längd',
  lengthsUpTo: {
    up_to_25: 'högst 25 minuter',
    up_to_30: '26 till 30 minuter',
    up_to_50: '31 till 50 minuter',
    up_to_60: '51 till 60 minuter',
    over_60: 'över 60 minuter',
  },
  plan: 'Längd mot plan',
  planSummary: (meetings, percent, over) =>
    `${meetings} möten säger hur länge varje punkt tar. Punkterna fyller ${percent} av den bokade tiden; i ${over} möten behöver de mer än vad som är bokat.`,
  outcomes: 'Vad det blev av målen, där den som bjöd in har sagt det',
  outcome: 'Mål',
  goals: { goal_reached: 'Nått', goal_on_the_way: 'På väg', goal_not_reached: 'Inte nått' },
  ways: 'Utan komplett agenda',
  way: 'Hur',
  waysPast: {
    past_before_gate: 'Skapade innan kontrollen slogs på',
    past_program: 'Skapade av ett program',
    past_incomplete: 'Skickade med en agenda som saknar svar',
    past_series: 'En serie utan agenda',
    past_single: 'Ett enskilt möte utan agenda',
  },
};

export function reportWords(language: Language): ReportWords {
  return { en, sv }[language];
}
