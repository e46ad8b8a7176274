import { describe, expect, it } from '@jest/globals';
import { threeFigures, type WeekFigures } from '../../../../src/pane/my-meetings/figures/figure';
import { figuresWords } from '../../../../src/text/figures';
import '../../../../src/text/all-languages';

const week = (start: number, parts: Partial<WeekFigures> = {}): WeekFigures => ({
  start,
  complete: 0,
  incomplete: 0,
  none: 0,
  savedPersonMinutes: 0,
  isAhead: false,
  ...parts,
});
const monday = Date.UTC(2026, 0, 5);
const nextMonday = Date.UTC(2026, 0, 12);
const noSteps = { week_1: 0, week_2: 0, week_4: 0, older: 0 };
const english = (weeks: readonly WeekFigures[], steps = noSteps) =>
  threeFigures(weeks, steps, figuresWords('en'), 'en-GB', 'UTC');

describe('the three pictures', () => {
  const [share, saved, steps] = english(
    [
      week(monday, { complete: 1, incomplete: 1, none: 2, savedPersonMinutes: 90 }),
      week(nextMonday, { complete: 3, savedPersonMinutes: 180, isAhead: true }),
    ],
    { week_1: 2, week_2: 0, week_4: 1, older: 4 },
  );

  it('say their sum in a sentence', () => {
    expect([share?.summary, saved?.summary, steps?.summary]).toEqual([
      '57% of 7 meetings have a complete agenda.',
      '4.5 person-hours saved: minutes short of a whole half hour, times people.',
      '7 open, 4 of them for more than four weeks.',
    ]);
  });

  it('are written as in English where Outlook says no locale', () => {
    const [, , steps] = threeFigures([], { ...noSteps, older: 1234 }, figuresWords('en'), '', 'UTC');
    expect(steps?.summary).toContain('1,234 open');
  });

  it.each([
    ['da', '100 % af 1 møde har en færdig agenda.'],
    ['de', '100 % von 1 Besprechung hat eine vollständige Agenda.'],
    ['en', '100% of 1 meeting has a complete agenda.'],
    ['es', '100 % de 1 reunión tiene un orden del día completo.'],
    ['fr', '100 % de 1 réunion a un ordre du jour complet.'],
    ['nb', '100 % av 1 møte har en ferdig agenda.'],
    ['sv', '100 % av 1 möte har en komplett agenda.'],
  ] as const)('speak of one meeting in %s', (language, summary) => {
    const one = [week(monday, { complete: 1 })];
    const [first] = threeFigures(one, noSteps, figuresWords(language), language, 'UTC');
    expect(first?.summary.replace(/\s/g, ' ')).toBe(summary);
  });

  it.each([
    ['da', '1 persontime sparet', '1 åbent, heraf 0'],
    ['de', '1 Personenstunde gespart', '1 offen, davon 0'],
    ['en', '1 person-hour saved', '1 open, 0 of them'],
    ['es', '1 hora-persona ahorrada', '1 pendiente, 0 de ellos'],
    ['fi', 'Henkilötunteja säästetty 1', 'Avoinna 1, niistä 0'],
    ['fr', '1 heure-personne gagnée', '1 ouverte, dont 0'],
    ['nb', '1 persontime spart', '1 åpent, 0 av dem'],
    ['sv', '1 persontimme sparad', '1 öppet, varav 0'],
  ] as const)('speak of one hour and one step in %s', (language, hour, step) => {
    const one = [week(monday, { complete: 1, savedPersonMinutes: 60 })];
    const [, hours, steps] = threeFigures(one, { ...noSteps, week_1: 1 }, figuresWords(language), language);
    expect(hours?.summary).toMatch(new RegExp(`^${hour}`));
    expect(steps?.summary).toMatch(new RegExp(`^${step}`));
  });

  it('count an hour and a half as one in French, and as several in Spanish', () => {
    const oneAndAHalf = [week(monday, { complete: 1, savedPersonMinutes: 90 })];
    const summaryIn = (language: 'fr' | 'es') =>
      threeFigures(oneAndAHalf, noSteps, figuresWords(language), language)[1]?.summary;
    expect(summaryIn('fr')).toMatch(/^1,5 heure-personne gagnée/);
    expect(summaryIn('es')).toMatch(/^1,5 horas-persona ahorradas/);
  });

  it('have columns as high as their share, or of the highest', () => {
    expect(share?.columns.map(({ height }) => height)).toEqual([0.25, 1]);
    expect(saved?.columns.map(({ height }) => height)).toEqual([0.5, 1]);
    expect(steps?.columns.map(({ height }) => height)).toEqual([0.5, 0, 0.25, 1]);
  });

  it('have every number in a table, too', () => {
    expect(share?.rows).toEqual([
      ['5 Jan', '25%', '4', '1', '1', '2'],
      ['12 Jan (ahead)', '100%', '3', '3', '0', '0'],
    ]);
    expect(saved?.rows.map(([, hours]) => hours)).toEqual(['1.5', '3']);
    expect(steps?.rows).toEqual([
      ['up to 1 week', '2'],
      ['up to 2 weeks', '0'],
      ['up to 4 weeks', '1'],
      ['longer', '4'],
    ]);
  });

  it('say so where there is nothing', () => {
    const nothing = english([week(monday)]);
    expect(nothing.map(({ summary }) => summary)).toEqual([
      'No meeting in these weeks needs an agenda.',
      'No meeting is shorter than a whole half hour yet.',
      'No meeting left a next step open.',
    ]);
    expect(nothing[0]?.rows).toEqual([['5 Jan', '–', '0', '0', '0', '0']]);
  });
});

it('hours are told to a tenth where they are few, and whole where they are many', () => {
  const hoursOf = (first: number, second: number) =>
    english([
      week(monday, { complete: 1, savedPersonMinutes: first }),
      week(nextMonday, { complete: 1, savedPersonMinutes: second }),
    ])[1]?.rows.map(([, hours]) => hours);
  expect(hoursOf(90, 60 * 12 + 15)).toEqual(['1.5', '12.3']);
  expect(hoursOf(60 * 99 + 30, 60 * 120 + 6)).toEqual(['100', '120']);
});
