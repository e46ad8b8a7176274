import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countedDue } from '../../src/invite/counted-due';
import { typedDue } from '../../src/invite/due-date';
import { languages } from '../../src/text/language';

const start = new Date(2026, 11, 1, 10);

describe('a day that is told by another one', () => {
  it('is counted from the meeting, and from today where the meeting is over', () => {
    expect(countedDue('in two weeks', 'en', start, new Date(2026, 10, 25))).toBe('2026-12-15');
    expect(countedDue('in two weeks', 'en', start, new Date(2026, 11, 10))).toBe('2026-12-24');
  });

  it('is read in every language, whichever the pane speaks', () => {
    expect(countedDue('om två veckor', 'en', start, start)).toBe('2026-12-15');
  });

  it('is no day where it names none', () => {
    expect(countedDue('when it is done', 'en', start, start)).toBe('when it is done');
  });
});

it('a day that is named is that day, whatever day it is now', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2026-06-01'), max: new Date('2027-06-01'), noInvalidDate: true }),
      fc.constantFrom(...languages),
      (now, language) => {
        for (const typed of ['2026-12-04', '4 December 2026', 'Fri 4 Dec'])
          expect(countedDue(typed, language, start, now)).toBe(typedDue(typed, language, start));
      },
    ),
  );
});
