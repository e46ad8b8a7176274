/** @jsxRuntime automatic */
// Said here, too: the report is also run from folders where no tsconfig.json says it.
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { type StepFigures, stepAges, threeFigures } from '../../src/pane/my-meetings/figures/figure';
import { FigurePicture, FigureTable } from '../../src/pane/my-meetings/figures/figure-picture';
import '../../src/text/all-languages';
import { figuresWords } from '../../src/text/figures';
import type { Language } from '../../src/text/language';
import { cellsBy, type Figures, type FiguresCell, sumOf } from './figures';
import { reportWords } from './report-words';
import type { ReportWords } from './words/report-words';

const inMs = 24 * 60 * 60_000;

/** The page needs nothing from anywhere: no script, no font, no picture of another file. Colours of the system, light and dark. */
const style = `
:root { color-scheme: light dark; --colorBrandBackground: #0f6cbd; --colorNeutralBackground3: #f0f0f0;
  --colorNeutralStroke1: #c7c7c7; --colorNeutralForeground2: #424242; --page: #fff; --text: #1b1b1b; }
@media (prefers-color-scheme: dark) { :root { --colorBrandBackground: #479ef5; --colorNeutralBackground3: #333;
  --colorNeutralStroke1: #666; --colorNeutralForeground2: #d6d6d6; --page: #1f1f1f; --text: #fff; } }
body { margin: 0 auto; max-width: 60rem; padding: 16px; background: var(--page); color: var(--text);
  font: 16px/1.5 "Segoe UI", system-ui, sans-serif; }
figure { margin: 24px 0; } h1 { font-size: 1.5rem; } h2 { font-size: 1.125rem; margin: 24px 0 4px; } p { margin: 4px 0 8px; }
.quiet { color: var(--colorNeutralForeground2); } summary { cursor: pointer; padding: 4px 0; }
.wide { overflow-x: auto; }
@media (min-width: 40rem) { table { font-size: .875rem !important; } }
@media print { :root { color-scheme: light; --colorBrandBackground: #0f6cbd; --colorNeutralStroke1: #c7c7c7;
    --colorNeutralForeground2: #424242; --page: #fff; --text: #1b1b1b; }
  body { max-width: none; padding: 0; font-size: 11pt; } .wide { overflow: visible; } summary { display: none; }
  details::details-content { content-visibility: visible; display: block; height: auto; }
  h2, thead { break-after: avoid; } tr, [role="img"] { break-inside: avoid; } }`;

interface Formats {
  readonly day: (week: number) => string;
  readonly number: (value: number) => string;
  readonly percent: (share: number) => string;
}

/** English as Europe writes dates: the day before the month. */
const localeOf = (language: Language) => (language === 'en' ? 'en-GB' : language);

function formatsOf(language: Language): Formats {
  const locale = localeOf(language);
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  return {
    day: (week) => day.format(week * inMs),
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
  };
}

/** The report as one HTML page. Every number in it is a sum of cells. */
export function reportPage(figures: Figures, atLeast: number, language: Language, asOfDay: number): string {
  const words = reportWords(language);
  const body = renderToStaticMarkup(
    <Page figures={figures} atLeast={atLeast} language={language} asOfDay={asOfDay} />,
  );
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title}</title><style>${style}</style></head><body>${body}</body></html>
`;
}

interface PageProps {
  readonly figures: Figures;
  readonly atLeast: number;
  readonly language: Language;
  readonly asOfDay: number;
}

function Page({ figures: { cells, steps }, atLeast, language, asOfDay }: PageProps) {
  const words = reportWords(language);
  const formats = formatsOf(language);
  const weeks = [...cellsBy(cells, ({ week }) => week)];
  const [first] = weeks;
  const last = weeks.at(-1);
  const locale = localeOf(language);
  const weekFigures = weeks.map(([week, inWeek]) => {
    const sums = sumOf(inWeek);
    return {
      start: week * inMs,
      complete: sums.complete,
      incomplete: sums.incomplete,
      none: sums.without_agenda,
      savedPersonMinutes: sums.saved_person_minutes,
      isAhead: week + 6 >= asOfDay,
    };
  });
  const stepSums = Object.fromEntries(
    stepAges.map((age) => [age, steps.reduce((sum, cell) => sum + cell[age], 0)]),
  ) as StepFigures;
  const figureWords = figuresWords(language);
  return (
    <main>
      <h1>{words.title}</h1>
      {first && last ? (
        <p>{words.period(formats.day(first[0]), formats.day(last[0]))}</p>
      ) : (
        <p>{words.nothing(atLeast)}</p>
      )}
      <p className="quiet">{words.groups(atLeast)}</p>
      {threeFigures(weekFigures, stepSums, figureWords, locale, 'UTC').map((figure) => (
        <figure key={figure.id}>
          <figcaption>
            <h2>{figure.title}</h2>
            <p>{figure.summary}</p>
          </figcaption>
          <FigurePicture figure={figure} />
          <details>
            <summary>{figureWords.showAsTable}</summary>
            <Wide title={figure.title}>
              <FigureTable figure={figure} />
            </Wide>
          </details>
        </figure>
      ))}
      <Departments cells={cells} words={words} formats={formats} />
      <Kinds cells={cells} words={words} formats={formats} />
    </main>
  );
}

interface SectionProps {
  readonly cells: readonly FiguresCell[];
  readonly words: ReportWords;
  readonly formats: Formats;
}

const shareOf = (part: number, whole: number, { percent }: Formats) =>
  whole === 0 ? '–' : percent(part / whole);

function Departments({ cells, words, formats }: SectionProps) {
  const groups = [...cellsBy(cells, ({ department }) => department)].sort(
    ([a], [b]) => Number(a === null) - Number(b === null) || (a ?? '').localeCompare(b ?? ''),
  );
  const rows = groups.map(([department, ofDepartment]) => {
    const sums = sumOf(ofDepartment);
    return [
      department === null ? words.together : department || words.noDepartment,
      formats.number(new Set(ofDepartment.map(({ week }) => week)).size),
      formats.number(sums.meetings),
      shareOf(sums.complete, sums.meetings, formats),
      formats.number(sums.person_minutes / 60),
      formats.number(sums.saved_person_minutes / 60),
    ];
  });
  const head = [
    words.department,
    words.weeks,
    words.meetings,
    words.withAgenda,
    words.personHours,
    words.savedHours,
  ];
  return <Section title={words.byDepartment} head={head} rows={rows} />;
}

/** What is missing, lengths, length against plan, what came of the goals and ways past the gate, over everything that is shown. */
function Kinds({ cells, words, formats }: SectionProps) {
  const sums = sumOf(cells);
  const told = sums.goal_reached + sums.goal_on_the_way + sums.goal_not_reached;
  const rowsOf = <Name extends keyof typeof sums>(
    names: Readonly<Record<Name, string>>,
    whole = sums.meetings,
  ) =>
    (Object.entries(names) as [Name, string][]).map(([name, label]) => [
      label,
      formats.number(sums[name]),
      shareOf(sums[name], whole, formats),
    ]);
  const head = (first: string) => [first, words.meetings, '%'];
  return (
    <>
      <Section title={words.missing} head={head(words.answer)} rows={rowsOf(words.answers)} />
      <Section title={words.lengths} head={head(words.length)} rows={rowsOf(words.lengthsUpTo)} />
      {sums.planned > 0 ? (
        <section>
          <h2>{words.plan}</h2>
          <p>
            {words.planSummary(
              formats.number(sums.planned),
              shareOf(sums.planned_topic_minutes, sums.planned_minutes, formats),
              formats.number(sums.planned_over),
            )}
          </p>
        </section>
      ) : null}
      {told > 0 ? (
        <Section title={words.outcomes} head={head(words.outcome)} rows={rowsOf(words.goals, told)} />
      ) : null}
      <Section title={words.ways} head={head(words.way)} rows={rowsOf(words.waysPast)} />
    </>
  );
}

interface TableProps {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What may be wider than a phone is scrolled by itself, with the keyboard, too. */
function Wide({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it (WCAG 2.1.1)
    <section className="wide" aria-label={title} tabIndex={0}>
      {children}
    </section>
  );
}

function Section({ title, head, rows }: TableProps): ReactNode {
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <Wide title={title}>
        <FigureTable figure={{ title, head, rows }} />
      </Wide>
    </section>
  );
}
