import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalAgenda } from '../../src/agenda/canonical';
import { parseBody } from '../../src/invite/parse-body';
import { renderBlock } from '../../src/invite/render-block';
import { anAgenda } from '../builders/an-agenda';
import { aLanguage } from '../builders/an-agenda-arbitrary';

const agendaDue = (due: string) =>
  canonicalAgenda(anAgenda({ nextStep: { ...anAgenda().nextSteps[0], due } }));
const startIn = (year: number) => ({ minute: 600, zone: 'Central European Time', year });

describe('the year of the day when a next step is due', () => {
  it.each([
    ['that of the meeting', '2026-12-04', 2026, 'by Friday 4 December<'],
    ['the next one, after new year', '2027-01-08', 2026, 'by Friday 8 January 2027'],
    ['the one before', '2026-12-18', 2027, 'by Friday 18 December 2026'],
  ])('stands there unless it is the meeting’s: %s', (_, due, year, shown) => {
    expect(renderBlock(agendaDue(due), 'en', startIn(year))).toContain(shown);
  });

  it('always stands there where nobody knows when the meeting is', () => {
    expect(renderBlock(agendaDue('2026-12-04'), 'en')).toContain('by Friday 4 December 2026');
  });

  it('is read as it was meant, whatever year the meeting is in and whether it stands there', () => {
    const aDay = fc.date({ min: new Date('2026-01-01'), max: new Date('2060-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(aDay, fc.integer({ min: -400, max: 400 }), aLanguage, (start, days, language) => {
        const due = new Date(start.getTime() + days * 86_400_000).toISOString().slice(0, 10);
        const body = renderBlock(agendaDue(due), language, startIn(start.getUTCFullYear()));
        expect(parseBody(body, { today: start }).block?.agenda.nextSteps[0]?.due).toBe(due);
      }),
    );
  });
});
