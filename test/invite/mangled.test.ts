/** @jest-environment jsdom */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalAgenda } from '../../src/agenda/canonical';
import { fingerprintOf } from '../../src/invite/fingerprint';
import { parseBody } from '../../src/invite/parse-body';
import { renderBlock } from '../../src/invite/render-block';
import { anAgenda } from '../builders/an-agenda';
import { aLanguage, anAgendaArbitrary } from '../builders/an-agenda-arbitrary';
import { aJourney, allManglings, mangled } from '../manglings/a-mangled-body';
import { diceOf } from '../manglings/mangling';

const around = (block: string): string =>
  `<p>Hello everybody</p>${block}<p>Join: <a href="https://teams.microsoft.com/meet/123?p=x">Join</a></p>`;

describe('a block that clients have rewritten', () => {
  it.each(allManglings.map((mangling) => [mangling.name, mangling] as const))(
    'reads the same after %s',
    (_, mangling) => {
      const agenda = anAgenda({ topics: [{ title: 'Offers', minutes: 20, lead: 'Anna' }], notes: 'Fika' });
      for (let seed = 0; seed < 20; seed++) {
        const body = mangling.apply(around(renderBlock(agenda, 'sv')), diceOf(seed));
        expect(parseBody(body).block).toMatchObject({ agenda, language: 'sv' });
      }
    },
  );

  it('reads the same after any of it, in any order', () => {
    fc.assert(
      fc.property(anAgendaArbitrary, aLanguage, aJourney, (agenda, language, journey) => {
        const canonical = canonicalAgenda(agenda);
        const body = `<html><body>${mangled(around(renderBlock(agenda, language)), journey)}</body></html>`;
        const fingerprint = fingerprintOf(canonical, language);
        expect(parseBody(body).block).toEqual({
          agenda: canonical,
          language,
          fingerprint,
          clockTimes: expect.any(String),
          hasTwin: false,
        });
      }),
      { numRuns: 500 },
    );
  });
});
