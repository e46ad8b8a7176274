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
