import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { emptyAgenda } from '../../src/agenda/agenda';
import { canonicalAgenda } from '../../src/agenda/canonical';
import { fingerprintOf } from '../../src/invite/fingerprint';
import { parseBody } from '../../src/invite/parse-body';
import { renderBlock } from '../../src/invite/render-block';
import { anAgenda, aReason, aStep } from '../builders/an-agenda';
import { aLanguage, anAgendaArbitrary } from '../builders/an-agenda-arbitrary';

describe('an agenda written as a block', () => {
  it('reads back as the same agenda in the same language', () => {
    fc.assert(
      fc.property(anAgendaArbitrary, aLanguage, (agenda, language) => {
        const canonical = canonicalAgenda(agenda);
        expect(parseBody(renderBlock(agenda, language)).block).toEqual({
          agenda: canonical,
          language,
          fingerprint: fingerprintOf(canonical, language),
          clockTimes: '',
          hasTwin: false,
        });
      }),
      { numRuns: 400 },
    );
  });

  it('reads back with five hundred attendees, two of one name and one without an address', () => {
    const reasons = Array.from({ length: 500 }, (_, at) =>
      aReason(
        { name: at < 2 ? 'Bo Berg' : `Attendee ${at}`, address: at === 7 ? '' : `a${at}@contoso.example` },
        `Why ${at}`,
      ),
    );
    const agenda = anAgenda({ reasons });
    expect(parseBody(renderBlock(agenda, 'en')).block?.agenda).toEqual(agenda);
  });

  it('reads back an answer of ten thousand characters', () => {
    const agenda = anAgenda({ purpose: 'Därför <att> vi "måste" '.repeat(420).trim() });
    expect(agenda.purpose.length).toBeGreaterThan(10_000);
    expect(parseBody(renderBlock(agenda, 'sv')).block?.agenda.purpose).toBe(agenda.purpose);
  });

  it('is in its language even when no question is answered yet', () => {
    expect(parseBody(renderBlock(emptyAgenda, 'sv')).block).toMatchObject({
      agenda: emptyAgenda,
      language: 'sv',
    });
  });
});

describe('a fingerprint', () => {
  it('of an agenda with one next step is what it was when there was but one: a draft of then still fits', () => {
    expect(fingerprintOf(anAgenda(), 'en')).toBe('efoanp14xq8rd');
    expect(fingerprintOf(anAgenda(), 'sv')).toBe('ctcqsvkm4pnb');
    expect(fingerprintOf(canonicalAgenda(emptyAgenda), 'en')).toBe('1kja6mrd46pq1');
  });

  it('tells of a second next step, and of what came of it', () => {
    const two = anAgenda({ nextSteps: [aStep(), aStep({ what: 'Pay' })] });
    const done = anAgenda({ outcome: { goal: 'reached', decisions: [], endedAt: '' } });
    const all = [anAgenda(), two, done].map((agenda) => fingerprintOf(agenda, 'en'));
    expect(new Set(all).size).toBe(3);
  });

  it('is one for answers that differ only in blanks', () => {
    const typed = fingerprintOf(anAgenda({ purpose: '  Sign\u00a0the   lease \n' }), 'en');
    expect(typed).toBe(fingerprintOf(anAgenda({ purpose: 'Sign the lease' }), 'en'));
  });

  it.each([
    ['another purpose', anAgenda({ purpose: 'Sign the leases' }), 'en' as const],
    [
      'another owner',
      anAgenda({ nextStep: { owner: { name: 'Bo Berg', address: 'x@contoso.example' } } }),
      'en' as const,
    ],
    ['another language', anAgenda(), 'sv' as const],
  ])('differs for %s', (_, agenda, language) => {
    expect(fingerprintOf(agenda, language)).not.toBe(fingerprintOf(anAgenda(), 'en'));
  });
});
