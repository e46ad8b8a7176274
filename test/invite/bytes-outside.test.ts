import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type CanonicalAgenda, canonicalAgenda } from '../../src/agenda/canonical';
import { type ParsedBody, parseBody } from '../../src/invite/parse-body';
import { renderBlock } from '../../src/invite/render-block';
import { type Splice, spliceBlock } from '../../src/invite/splice-block';
import type { Language } from '../../src/text/language';
import { aBodyArbitrary, onlineMeetings } from '../builders/a-body-arbitrary';
import { anAgenda } from '../builders/an-agenda';
import { aLanguage, anAgendaArbitrary } from '../builders/an-agenda-arbitrary';
import { corpusBodies, corpusMissing, hasCorpus } from '../builders/corpus';

function bodyOf(splice: Splice): string {
  if (splice.kind === 'refused') throw new Error(`doubt: ${splice.because}`);
  if (splice.kind === 'unchanged') throw new Error('unchanged');
  return splice.body;
}

/** The body without its live block: what has to stay as it was. */
function outside(body: string, { place: block }: ParsedBody): string {
  if (!block) throw new Error('no block');
  return body.slice(0, block.start) + body.slice(block.end);
}

/** Writes, writes again and once more; checks each time that nothing else changed and that what was written is read. */
function checkWrites(
  body: string,
  agendas: readonly [CanonicalAgenda, CanonicalAgenda],
  language: Language,
): void {
  const [first, second] = agendas;
  const inserted = bodyOf(spliceBlock(parseBody(body), first, language));
  const readOnce = parseBody(inserted);
  expect(inserted.replace(renderBlock(first, language), () => '')).toBe(body);
  expect(readOnce.block).toMatchObject({ agenda: first, language });
  expect(spliceBlock(readOnce, first, language)).toEqual({ kind: 'unchanged' });
  const replaced = bodyOf(spliceBlock(readOnce, second, language));
  const readAgain = parseBody(replaced);
  expect(outside(replaced, readAgain)).toBe(outside(inserted, readOnce));
  expect(readAgain.block).toMatchObject({ agenda: second, language });
  expect(spliceBlock(readAgain, second, language)).toEqual({ kind: 'unchanged' });
}

const agendas = [anAgenda(), anAgenda({ purpose: 'Choose the carrier', notes: 'Fika' })] as const;

describe('everything outside the block', () => {
  it('stays byte for byte as it was, in any body', () => {
    fc.assert(
      fc.property(
        aBodyArbitrary,
        anAgendaArbitrary,
        anAgendaArbitrary,
        aLanguage,
        (body, first, second, language) => {
          const same = JSON.stringify(first) === JSON.stringify(second);
          if (!same) checkWrites(body, [canonicalAgenda(first), canonicalAgenda(second)], language);
        },
      ),
      { numRuns: 200 },
    );
  });

  // Skipped, and named so, without the corpus: real mails are not ours to carry along. The bodies above are our own.
  const inCorpus = hasCorpus ? it : it.skip;
  const files = hasCorpus ? corpusBodies() : [[corpusMissing, ''] as const];
  inCorpus.each(files)('stays in %s, with and without an online meeting', (_, body) => {
    checkWrites(body, agendas, 'sv');
    const meeting = onlineMeetings[body.length % onlineMeetings.length] ?? '';
    checkWrites(meeting + body, agendas, 'en');
    checkWrites(body + meeting, agendas, 'en');
  });
});
