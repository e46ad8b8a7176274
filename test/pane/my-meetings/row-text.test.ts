import { describe, expect, it } from '@jest/globals';
import { clockTime, clockTimeIn } from '../../../src/invite/clock-times';
import { hoursAtStake, rowTexts } from '../../../src/pane/my-meetings/row-text';
import { languages } from '../../../src/text/language';
import { bo } from '../../builders/a-person';
import { aRow } from '../../builders/a-row';

const english = rowTexts('en', 'en-GB');
const swedish = rowTexts('sv', 'sv-SE');
const tidy = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('a row in words', () => {
  it('of a meeting', () => {
    expect(english(aRow())).toMatchObject({
      subject: 'New warehouse',
      atStake: '2 people, 2 person-hours',
      status: 'No agenda',
      missing: '',
    });
    expect(swedish(aRow())).toMatchObject({
      atStake: '2 personer, 2 persontimmar',
      status: 'Ingen agenda',
    });
  });

  it('names what an incomplete agenda lacks', () => {
    const status = {
      kind: 'incomplete' as const,
      missing: [{ answer: 'goal' as const }, { answer: 'reason' as const, people: [bo] }],
    };
    expect(english(aRow({ status })).missing).toBe('Missing: goal, why Bo Berg is invited');
    expect(swedish(aRow({ status })).missing).toBe('Saknas: slutmål, varför Bo Berg är inbjuden');
  });

  it.each([
    [90, false, '1.5 person-hours', '1,5 persontimmar'],
    [60, false, '1 person-hour', '1 persontimme'],
    [60, true, 'at least 1 person-hour', 'minst 1 persontimme'],
    [100, false, '1.7 person-hours', '1,7 persontimmar'],
    [72_000, false, '1,200 person-hours', '1 200 persontimmar'],
  ])('%i person-minutes (lists: %s)', (personMinutes, hasLists, inEnglish, inSwedish) => {
    const rows = [aRow({ personMinutes, hasLists })];
    expect(hoursAtStake(rows, 'en', 'en-GB')).toBe(inEnglish);
    expect(tidy(hoursAtStake(rows, 'sv', 'sv-SE'))).toBe(inSwedish);
  });

  it.each([
    ['da', '1 persontime', '1,5 persontime', '2 persontimer'],
    ['de', '1 Pers.-Std.', '1,5 Pers.-Std.', '2 Pers.-Std.'],
    ['en', '1 person-hour', '1.5 person-hours', '2 person-hours'],
    ['es', '1 hora-persona', '1,5 horas-persona', '2 horas-persona'],
    ['fi', '1 henkilötunti', '1,5 henkilötuntia', '2 henkilötuntia'],
    ['fr', '1 heure-personne', '1,5 heure-personne', '2 heures-personnes'],
    ['nb', '1 persontime', '1,5 persontimer', '2 persontimer'],
    ['sv', '1 persontimme', '1,5 persontimmar', '2 persontimmar'],
  ] as const)('in %s speaks of one hour, one and a half, and two as people do', (language, ...said) => {
    const hoursOf = (personMinutes: number) => hoursAtStake([aRow({ personMinutes })], language, language);
    expect([60, 90, 120].map((minutes) => tidy(hoursOf(minutes)))).toEqual(said);
  });

  it('of a series tells how many meetings, and when the next is', () => {
    expect(english(aRow({ kind: 'series', times: 4 })).when).toMatch(/^A series, 4 meetings, the next Tue/);
    expect(english(aRow({ kind: 'series', times: 1 })).when).toMatch(/^A series, one meeting: Tue/);
    expect(english(aRow({ kind: 'exception' })).when).toMatch(/, one meeting of a series$/);
  });

  it.each(languages)('has hours of two digits, as the block has them in %s', (language) => {
    const locale = language === 'en' ? 'en-GB' : language;
    const { when } = rowTexts(language, locale)(aRow({ start: new Date(2026, 10, 30, 7, 55).getTime() }));
    expect(when).toMatch(new RegExp(` ${clockTimeIn(language, clockTime(7 * 60 + 55))}$`));
  });

  it('has no more digits than it takes on a clock of twelve hours', () => {
    const row = aRow({ start: new Date(2026, 10, 30, 7, 55).getTime() });
    expect(tidy(rowTexts('en', 'en-US')(row).when)).toBe('Mon, Nov 30, 7:55 AM');
  });

  it('of a whole day has no time of day, and the same date everywhere', () => {
    const start = Date.UTC(2026, 11, 1);
    expect(english(aRow({ start, isAllDay: true })).when).toBe('Tue 1 Dec');
  });

  it('without a subject has a name all the same', () => {
    expect(english(aRow({ subject: ' ' })).subject).toBe('No subject');
  });

  it('is told in a display language that no browser knows', () => {
    expect(rowTexts('en', 'x_y')(aRow()).when).toContain('Dec 1');
  });
});
