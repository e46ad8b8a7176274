import { expect, it } from '@jest/globals';
import type { FiguresCell } from '../../../tools/report/figures';
import { sumNames } from '../../../tools/report/figures';
import { figuresCsv } from '../../../tools/report/write-report';

const aCell = (department: string | null): FiguresCell => ({
  ...(Object.fromEntries(sumNames.map((name, at) => [name, at])) as Record<
    (typeof sumNames)[number],
    number
  >),
  week: 20465,
  department,
});

it('a department stays text in a spreadsheet, whatever its name', () => {
  const csv = figuresCsv(['Sales, "North"', '=HYPERLINK(1)', '', null].map(aCell));
  expect(csv.split('\r\n').map((line) => line.split(',0,1')[0])).toEqual([
    expect.stringContaining('week,department,meetings'),
    '2026-01-12,"Sales, ""North"""',
    '2026-01-12,"\'=HYPERLINK(1)"',
    '2026-01-12,"(none)"',
    '2026-01-12,"(others)"',
    '',
  ]);
});
