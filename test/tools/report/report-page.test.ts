/** @jest-environment jsdom */
import { describe, expect, it } from '@jest/globals';
import axe from 'axe-core';
import { languages } from '../../../src/text/language';
import { type Figures, type FiguresCell, sumNames } from '../../../tools/report/figures';
import { reportPage } from '../../../tools/report/report-page';

const aCell = (week: number, department: string | null): FiguresCell => ({
  ...(Object.fromEntries(sumNames.map((name, at) => [name, at + 1])) as Record<
    (typeof sumNames)[number],
    number
  >),
  week,
  department,
});
const figures: Figures = {
  cells: [aCell(20465, 'Sales'), aCell(20465, null), aCell(20472, '<img src=x onerror=alert(1)>')],
  steps: [{ department: 'Sales', week_1: 3, week_2: 0, week_4: 1, older: 7 }],
};

function shown(language: (typeof languages)[number]): void {
  const page = new DOMParser().parseFromString(reportPage(figures, 5, language, 20500), 'text/html');
  document.documentElement.lang = page.documentElement.lang;
  document.title = page.title;
  document.body.innerHTML = page.body.innerHTML;
  for (const details of document.querySelectorAll('details')) details.open = true;
}

describe.each(languages)('the page of the report in %s', (language) => {
  it('has nothing that axe finds, each table open', async () => {
    shown(language);
    // jsdom draws nothing, so contrast cannot be told there.
    const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }, 60_000);

  it('says each picture in words, and has the numbers of each in a table', () => {
    shown(language);
    const pictures = [...document.querySelectorAll('[role="img"]')].map((one) =>
      one.getAttribute('aria-label'),
    );
    const tables = [...document.querySelectorAll('figure table')].map((one) =>
      one.getAttribute('aria-label'),
    );
    expect(tables).toHaveLength(3);
    for (const [at, label] of pictures.entries())
      expect(label).toMatch(new RegExp(`^${tables[at]}\\. .*\\d`));
  });
});

it('a department is text, whatever its name', () => {
  shown('en');
  expect(document.querySelector('img')).toBeNull();
  expect(document.body.textContent).toContain('<img src=x onerror=alert(1)>');
});

it('on paper it is dark on white, with its columns and its tables', () => {
  const page = reportPage(figures, 5, 'en', 20500);
  expect(page).toMatch(/@media print \{ :root \{ color-scheme: light;/);
  expect(page).toContain('details::details-content');
  expect(page).toContain('print-color-adjust:exact');
});
