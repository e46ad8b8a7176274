/** @jest-environment jsdom */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalAgenda } from '../../src/agenda/canonical';
import { clockTimesWanted } from '../../src/invite/clock-times';
import { fingerprintOf } from '../../src/invite/fingerprint';
import { parseBody } from '../../src/invite/parse-body';
import { renderBlock } from '../../src/invite/render-block';
import { topicsOf } from '../builders/a-time-question';
import { anAgenda } from '../builders/an-agenda';
import { aLanguage, anAgendaArbitrary } from '../builders/an-agenda-arbitrary';
import { aJourney, allManglings, mangled, waysOf } from '../manglings/a-mangled-body';

const around = (block: string): string =>
  `<p>Hello everybody</p>${block}<p>Join: <a href="https://teams.microsoft.com/meet/123?p=x">Join</a></p>`;

const start = { minute: 605, zone: 'centraleuropeisk tid' };

describe('a block that clients have rewritten', () => {
  it.each(allManglings.map((mangling) => [mangling.name, mangling] as const))(
    'reads the same after %s',
    (_, mangling) => {
      const agenda = anAgenda({ topics: [{ title: 'Offers', minutes: 20, lead: 'Anna' }], notes: 'Fika' });
      for (const body of waysOf(mangling, around(renderBlock(agenda, 'sv'))))
        expect(parseBody(body).block).toMatchObject({ agenda, language: 'sv' });
    },
  );

  it.each(allManglings.map((mangling) => [mangling.name, mangling] as const))(
    'has clock times that are no part of the answers after %s',
    (_, mangling) => {
      const agenda = anAgenda({ topics: topicsOf(20, 25), notes: 'Fika' });
      const clockTimes = '10:05 10:25';
      for (const body of waysOf(mangling, around(renderBlock(agenda, 'sv', start))))
        expect(parseBody(body).block).toMatchObject({ agenda, language: 'sv', clockTimes });
    },
  );

  it('reads the same after any of it, in any order, with clock times and without', () => {
    const maybeAt = fc.option(fc.constant(start), { nil: null });
    fc.assert(
      fc.property(anAgendaArbitrary, aLanguage, aJourney, maybeAt, (agenda, language, journey, at) => {
        const canonical = canonicalAgenda(agenda);
        const block = renderBlock(agenda, language, at);
        const body = `<html><body>${mangled(around(block), journey)}</body></html>`;
        expect(parseBody(body).block).toEqual({
          agenda: canonical,
          language,
          fingerprint: fingerprintOf(canonical, language),
          clockTimes: at === null ? '' : clockTimesWanted(canonical.topics, at),
          hasTwin: false,
        });
      }),
      { numRuns: 200 },
    );
  });
});
