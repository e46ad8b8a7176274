import { describe, expect, it } from '@jest/globals';
import { subjectKey } from '../../../src/agenda/last-time/subject-key';

describe('the subject of a meeting', () => {
  it.each([
    ['another case', 'SALES meeting', 'Sales Meeting'],
    ['another week', 'Sales v. 47', 'Sales v.48'],
    ['another week, in words', 'Sales week 47', 'Sales, week 48'],
    ['another date', 'Sales 2026-10-06', 'Sales 2026-10-13'],
    ['another month', 'Budget October 2026', 'Budget November 2026'],
    ['another month, in Swedish', 'Budget oktober', 'Budget november'],
    ['another quarter', 'Q3 review', 'Q4 review'],
    ['another day of the week', 'Planering måndag', 'Planering torsdagen'],
    ['a running number', 'Steering group #12', 'Steering group #13'],
    ['what an answer puts before it', 'Sv: Sales', 'Sales'],
    ['what answers to answers put before it', 'FW: RE: Sales', 'Sales'],
    ['another week, in German', 'Vertrieb KW 47', 'Vertrieb KW48'],
    ['another week, in Danish', 'Salg uge 47', 'Salg, uge 48'],
    ['another week, in Norwegian', 'Salg uke 47', 'Salg uke 48'],
    ['another week, in Finnish', 'Myynti vko 47', 'Myynti viikko 48'],
    ['another week, in French', 'Ventes S47', 'Ventes sem. 48'],
    ['another week, in Spanish', 'Ventas semana 47', 'Ventas sem. 48'],
    ['another month, in Finnish', 'Budjetti lokakuu', 'Budjetti marraskuussa'],
    ['another month, in French', 'Budget août 2026', 'Budget décembre 2026'],
    ['another quarter, in French', 'Revue T3', 'Revue T4 2026'],
    ['another quarter, in German', 'Prognose 3. Quartal', 'Prognose Quartal 4'],
    ['another day, in Spanish', 'Planificación lunes', 'Planificación miércoles'],
    ['what a German answer puts before it', 'AW: WG: Vertrieb', 'Vertrieb'],
    ['what a Spanish answer puts before it', 'RV: Ventas', 'Ventas'],
    ['other blanks and dashes', 'Sales – Nordics', 'Sales -  Nordics'],
  ])('is the same with %s', (_, one, other) => {
    expect(subjectKey(one)).toBe(subjectKey(other));
    expect(subjectKey(one)).not.toBe('');
  });

  it.each([
    ['other words', 'Sales meeting', 'Board meeting'],
    ['a product with a number', 'Umzug S4', 'Umzug T7'],
    ['a number inside a word', 'Model X5', 'Model Y5'],
    ['only dates', '2026-10-06', '2026-10-13'],
    ['a name that begins as a month does', 'Mark and Anna', 'Junior and Anna'],
  ])('is another with %s', (_, one, other) => {
    expect(subjectKey(one)).not.toBe(subjectKey(other));
  });

  it('is blank where there is none', () => {
    expect(subjectKey('  … ')).toBe('');
  });
});

describe('what is compared of a subject', () => {
  it.each([
    ['Sales v. 47', 'sales'],
    ['Sv: Sales – v.48, Nordics', 'sales nordics'],
    ['  Steering   group #12 ', 'steering group'],
    ['2026-10-06', '2026 10 06'],
    ['Plan 3 lease', 'plan lease'],
    ['', ''],
  ])('%j is %j', (subject, key) => {
    expect(subjectKey(subject)).toBe(key);
  });
});
