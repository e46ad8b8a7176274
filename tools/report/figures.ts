/** Sums over the meetings of one week and one department, or of several departments together (figures.sql). */
export interface FiguresSums {
  readonly meetings: number;
  readonly complete: number;
  readonly incomplete: number;
  readonly without_agenda: number;
  readonly lacks_purpose: number;
  readonly lacks_goal: number;
  readonly lacks_reasons: number;
  readonly lacks_next_step: number;
  readonly person_minutes: number;
  readonly saved_person_minutes: number;
  readonly up_to_25: number;
  readonly up_to_30: number;
  readonly up_to_50: number;
  readonly up_to_60: number;
  readonly over_60: number;
  readonly planned: number;
  readonly planned_topic_minutes: number;
  readonly planned_minutes: number;
  readonly planned_over: number;
  readonly goal_reached: number;
  readonly goal_on_the_way: number;
  readonly goal_not_reached: number;
  readonly past_before_gate: number;
  readonly past_program: number;
  readonly past_incomplete: number;
  readonly past_series: number;
  readonly past_single: number;
}

export interface FiguresCell extends FiguresSums {
  /** Its Monday, in days since 1970. */
  readonly week: number;
  /** '' where the directory gives none; null for several departments together, none of which may be named. */
  readonly department: string | null;
}

/** Open next steps by age. */
export interface StepsSums {
  readonly week_1: number;
  readonly week_2: number;
  readonly week_4: number;
  readonly older: number;
}

export interface StepsCell extends StepsSums {
  readonly department: string | null;
}

/** All that is known of an organisation: cells that share no meeting, each of at least so many people. Whatever is said is a sum of them. */
export interface Figures {
  readonly cells: readonly FiguresCell[];
  readonly steps: readonly StepsCell[];
}

/** The columns of a row of numbers, in the order in which they are written. */
export const sumNames = [
  'meetings',
  'complete',
  'incomplete',
  'without_agenda',
  'lacks_purpose',
  'lacks_goal',
  'lacks_reasons',
  'lacks_next_step',
  'person_minutes',
  'saved_person_minutes',
  'up_to_25',
  'up_to_30',
  'up_to_50',
  'up_to_60',
  'over_60',
  'planned',
  'planned_topic_minutes',
  'planned_minutes',
  'planned_over',
  'goal_reached',
  'goal_on_the_way',
  'goal_not_reached',
  'past_before_gate',
  'past_program',
  'past_incomplete',
  'past_series',
  'past_single',
] as const satisfies readonly (keyof FiguresSums)[];

export function sumOf(cells: readonly FiguresCell[]): FiguresSums {
  const sums = sumNames.map((name) => [name, cells.reduce((sum, cell) => sum + cell[name], 0)]);
  return Object.fromEntries(sums) as Record<(typeof sumNames)[number], number>;
}

/** Cells by week or by department, in the order in which they come. */
export function cellsBy<Key>(
  cells: readonly FiguresCell[],
  key: (cell: FiguresCell) => Key,
): ReadonlyMap<Key, readonly FiguresCell[]> {
  const groups = new Map<Key, FiguresCell[]>();
  for (const cell of cells) {
    const group = groups.get(key(cell));
    if (group) group.push(cell);
    else groups.set(key(cell), [cell]);
  }
  return groups;
}
