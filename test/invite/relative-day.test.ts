import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { relativeDay } from '../../src/invite/relative-day';
import { type Language, languages } from '../../src/text/language';

/** Tuesday 1 December 2026. */
const tuesday = new Date(Date.UTC(2026, 11, 1));
const read = (text: string) => relativeDay(text, tuesday)?.toISOString().slice(0, 10) ?? null;

const said: readonly (readonly [language: string, text: string, day: string])[] = [
  ['da', 'i morgen', '2026-12-02'],
  ['da', 'på fredag', '2026-12-04'],
  ['da', 'om to uger', '2026-12-15'],
  ['de', 'morgen', '2026-12-02'],
  ['de', 'nächsten Freitag', '2026-12-04'],
  ['de', 'in zwei Wochen', '2026-12-15'],
  ['de', 'in einem Monat', '2027-01-01'],
  ['en', 'Tomorrow', '2026-12-02'],
  ['en', 'the day after tomorrow', '2026-12-03'],
  ['en', 'Friday', '2026-12-04'],
  ['en', 'next  Friday', '2026-12-04'],
  ['en', 'on Tuesday', '2026-12-08'],
  ['en', 'Monday', '2026-12-07'],
  ['en', ' in 2  days ', '2026-12-03'],
  ['en', 'in 10 days', '2026-12-11'],
  ['en', 'in two weeks', '2026-12-15'],
  ['en', 'in a month', '2027-01-01'],
  ['es', 'mañana', '2026-12-02'],
  ['es', 'el próximo viernes', '2026-12-04'],
  ['es', 'el viernes que viene', '2026-12-04'],
  ['es', 'dentro de dos semanas', '2026-12-15'],
  ['fi', 'huomenna', '2026-12-02'],
  ['fi', 'ensi perjantaina', '2026-12-04'],
  ['fi', 'perjantai', '2026-12-04'],
  ['fi', 'kahden viikon kuluttua', '2026-12-15'],
  ['fr', 'demain', '2026-12-02'],
  ['fr', 'vendredi prochain', '2026-12-04'],
  ['fr', 'dans deux semaines', '2026-12-15'],
  ['nb', 'i morgen', '2026-12-02'],
  ['nb', 'neste fredag', '2026-12-04'],
  ['nb', 'om to uker', '2026-12-15'],
  ['sv', 'imorgon', '2026-12-02'],
  ['sv', 'i övermorgon', '2026-12-03'],
  ['sv', 'på fredag', '2026-12-04'],
  ['sv', 'om två veckor', '2026-12-15'],
];

describe('a day counted from another', () => {
  it.each(said.filter(([language]) => languages.includes(language as Language)))(
    'in %s: %s',
    (_, text, day) => {
      expect(read(text)).toBe(day);
    },
  );

  it.each(['soon', 'next week', 'in some weeks', 'Fridays at noon', 'Sun', 'in 2 hours', '', ' '])(
    '%j is none',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );

  it('stays in its month where that is shorter', () => {
    const day = relativeDay('in three months', new Date(Date.UTC(2026, 10, 30)));
    expect(day?.toISOString().slice(0, 10)).toBe('2027-02-28');
  });

  it('is a day, or nothing, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const day = relativeDay(text, tuesday);
        expect(day === null || !Number.isNaN(day.getTime())).toBe(true);
      }),
    );
  });
});
