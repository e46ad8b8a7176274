import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Figures, type FiguresCell, sumNames } from './figures';
import type { ReportOptions } from './options';
import { reportPage } from './report-page';

const inMs = 24 * 60 * 60_000;
const isoDay = (day: number) => new Date(day * inMs).toISOString().slice(0, 10);

/** A text as a field of CSV (RFC 4180). What a spreadsheet would take for a formula stays text. */
function csvText(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** Figures by week and department. `(others)` are departments that may not be named. */
export function figuresCsv(cells: readonly FiguresCell[]): string {
  const head = ['week', 'department', ...sumNames].join(',');
  const rows = cells.map((cell) =>
    [
      isoDay(cell.week),
      csvText(cell.department === null ? '(others)' : cell.department || '(none)'),
      ...sumNames.map((name) => Math.round(cell[name])),
    ].join(','),
  );
  return `${[head, ...rows].join('\r\n')}\r\n`;
}

function figuresJson({ cells, steps }: Figures, atLeast: number): string {
  const weeks = cells.map(({ week, ...rest }) => ({ week: isoDay(week), ...rest }));
  return `${JSON.stringify({ at_least: atLeast, cells: weeks, open_steps: steps }, null, 2)}\n`;
}

/** Writes the page, the table and the same for programs. */
export function writeReport(figures: Figures, options: ReportOptions): void {
  const { out, atLeast, language, asOf } = options;
  const put = (name: string, text: string) => writeFileSync(join(out, name), text);
  put('figures.csv', `\uFEFF${figuresCsv(figures.cells)}`);
  put('figures.json', figuresJson(figures, atLeast));
  put('report.html', reportPage(figures, atLeast, language, Math.floor(Date.parse(asOf) / inMs)));
}
