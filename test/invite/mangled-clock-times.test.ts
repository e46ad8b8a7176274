/** @jest-environment jsdom */
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalAgenda } from '../../src/agenda/canonical';
import { clockTimesWanted } from '../../src/invite/clock-times';
import { fingerprintOf } from '../../src/invite/fingerprint';
import { parseBody } from '../../src/invite/parse-body';
import { renderBlock } from '../../src/invite/render-block';
import { topicsOf } from '../builders/a-time-question';
import { anAgenda } from '../builders/an-agenda';
import { aLanguage, anAgendaArbitrary } from '../builders/an-agenda-arbitrary';
import { aJourney, allManglings, mangled } from '../manglings/a-mangled-body';
import { diceOf } from '../manglings/mangling';

const start = { minute: 605, zone: 'centraleuropeisk tid' };

it.each(allManglings.map((mangling) => [mangling.name, mangling] as const))(
  'clock times are no part of the answers after %s',
  (_, mangling) => {
    const agenda = anAgenda({ topics: topicsOf(20, 25), notes: 'Fika' });
    for (let seed = 0; seed < 20; seed++) {
      const body = mangling.apply(`<p>Hello</p>${renderBlock(agenda, 'sv', start)}<p>Bye</p>`, diceOf(seed));
      expect(parseBody(body).block).toMatchObject({ agenda, language: 'sv' });
      expect(parseBody(body).block?.clockTimes ?? '').toBe('10:05 10:25 10:25 10:50');
    }
  },
);

it('clock times and answers read the same after any rewriting', () => {
  fc.assert(
    fc.property(anAgendaArbitrary, aLanguage, aJourney, (agenda, language, journey) => {
      const canonical = canonicalAgenda(agenda);
      const body = `<html><body>${mangled(renderBlock(agenda, language, start), journey)}</body></html>`;
      const fingerprint = fingerprintOf(canonical, language);
      expect(parseBody(body).block).toEqual({
        agenda: canonical,
        language,
        fingerprint,
        clockTimes: expect.any(String),
        hasTwin: false,
      });
      expect(parseBody(body).block?.clockTimes ?? '').toBe(clockTimesWanted(canonical.topics, start));
    }),
    { numRuns: 300 },
  );
});
