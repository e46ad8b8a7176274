import type { FiguresWords } from '../../../text/figures';
import { knownLocale } from '../../../text/locale';

/** What meetings of one week come to. */
export interface WeekFigures {
  /** Its first day, in ms since 1970. */
  readonly start: number;
  readonly complete: number;
  readonly incomplete: number;
  readonly none: number;
  readonly savedPersonMinutes: number;
  readonly isAhead: boolean;
}

export const stepAges = ['week_1', 'week_2', 'week_4', 'older'] as const;

/** Open next steps by how long they have been open. */
export type StepFigures = { readonly [age in (typeof stepAges)[number]]: number };

/** One picture and the same as a table. */
export interface Figure {
  readonly id: 'share' | 'saved' | 'steps';
  readonly title: string;
  /** The whole in a sentence: what a picture says to whoever does not see it. */
  readonly summary: string;
  readonly columns: readonly FigureColumn[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface FigureColumn {
  readonly label: string;
  /** 0 to 1 of the height. */
  readonly height: number;
  /** What stands above it; '' for nothing. */
  readonly value: string;
  readonly isAhead: boolean;
}

/** How the reader's locale writes days and numbers. */
interface Format {
  readonly day: (ms: number) => string;
  readonly number: (value: number) => string;
  readonly percent: (share: number) => string;
  /** Whether the locale speaks of so many as of one: French of 1,5 hours, too. */
  readonly isOne: (value: number) => boolean;
}

/** @param timeZone whose days the weeks begin in; undefined for the reader's own */
function formatOf(wanted: string, timeZone: string | undefined): Format {
  const locale = knownLocale(wanted);
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone });
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const plural = new Intl.PluralRules(locale, { maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  return {
    day: (ms) => day.format(ms),
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    isOne: (value) => plural.select(value) === 'one',
  };
}

const meetingsIn = ({ complete, incomplete, none }: WeekFigures) => complete + incomplete + none;
const sumOf = <T>(all: readonly T[], value: (one: T) => number) =>
  all.reduce((sum, one) => sum + value(one), 0);

/** The three pictures: the same for one's own calendar and for an organisation's. */
export function threeFigures(
  weeks: readonly WeekFigures[],
  steps: StepFigures,
  words: FiguresWords,
  locale: string,
  timeZone?: string,
): readonly Figure[] {
  const format = formatOf(locale, timeZone);
  return [
    shareFigure(weeks, words, format),
    savedFigure(weeks, words, format),
    stepsFigure(steps, words, format),
  ];
}

function shareFigure(weeks: readonly WeekFigures[], words: FiguresWords, format: Format): Figure {
  const all = sumOf(weeks, meetingsIn);
  const complete = sumOf(weeks, (week) => week.complete);
  return {
    id: 'share',
    title: words.share.title,
    summary:
      all === 0
        ? words.share.nothing
        : words.share.summary(format.percent(complete / all), format.number(all), format.isOne(all)),
    columns: weeks.map((week) => {
      const meetings = meetingsIn(week);
      const share = meetings === 0 ? 0 : week.complete / meetings;
      const value = meetings === 0 ? '' : format.percent(share);
      return { label: format.day(week.start), height: share, value, isAhead: week.isAhead };
    }),
    head: [words.week, words.share.column, words.meetings, words.complete, words.incomplete, words.none],
    rows: weeks.map((week) => [
      weekName(week, words, format),
      meetingsIn(week) === 0 ? '–' : format.percent(week.complete / meetingsIn(week)),
      ...[meetingsIn(week), week.complete, week.incomplete, week.none].map(format.number),
    ]),
  };
}

/** Hours of a week from which on whole ones are shown. */
const leastWhole = 100;

function savedFigure(weeks: readonly WeekFigures[], words: FiguresWords, format: Format): Figure {
  const hours = weeks.map((week) => week.savedPersonMinutes / 60);
  const most = Math.max(...hours, 0);
  const all = sumOf(hours, (one) => one);
  // One calendar has a few hours a week, an organisation so many that tenths are noise.
  const shown = (value: number) => format.number(most < leastWhole ? value : Math.round(value));
  return {
    id: 'saved',
    title: words.saved.title,
    summary: all === 0 ? words.saved.nothing : words.saved.summary(shown(all), format.isOne(all)),
    columns: weeks.map((week, at) => {
      const saved = hours[at] ?? 0;
      return {
        label: format.day(week.start),
        height: most === 0 ? 0 : saved / most,
        value: saved === 0 ? '' : shown(saved),
        isAhead: week.isAhead,
      };
    }),
    head: [words.week, words.saved.column],
    rows: weeks.map((week, at) => [weekName(week, words, format), shown(hours[at] ?? 0)]),
  };
}

function stepsFigure(steps: StepFigures, words: FiguresWords, format: Format): Figure {
  const most = Math.max(...stepAges.map((age) => steps[age]));
  const all = sumOf(stepAges, (age) => steps[age]);
  return {
    id: 'steps',
    title: words.steps.title,
    summary:
      all === 0
        ? words.steps.nothing
        : words.steps.summary(format.number(all), format.number(steps.older), format.isOne(all)),
    columns: stepAges.map((age) => ({
      label: words.steps.ages[age],
      height: most === 0 ? 0 : steps[age] / most,
      value: format.number(steps[age]),
      isAhead: false,
    })),
    head: [words.steps.age, words.steps.column],
    rows: stepAges.map((age) => [words.steps.ages[age], format.number(steps[age])]),
  };
}

function weekName(week: WeekFigures, words: FiguresWords, format: Format): string {
  return week.isAhead ? `${format.day(week.start)} (${words.ahead})` : format.day(week.start);
}
