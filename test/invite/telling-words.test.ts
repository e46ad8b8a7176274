/** @jest-environment jsdom */
import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { findBlocks } from '../../src/invite/find-blocks';
import { tokensOf } from '../../src/invite/html-tokens';
import { headingStarts } from '../../src/invite/labels';
import { parseBody } from '../../src/invite/parse-body';
import { renderBlock } from '../../src/invite/render-block';
import type * as words from '../../src/invite/telling-words';
import { blockWordsOfAll, formerLines } from '../../src/text/block';
import { aBodyArbitrary } from '../builders/a-body-arbitrary';
import { anAgenda } from '../builders/an-agenda';
import { aJourney, mangled } from '../manglings/a-mangled-body';

/** What is found where every line and every tag is looked at. */
const foundSlowly = slowFinder();

function slowFinder(): (html: string) => ReturnType<typeof findBlocks> {
  let found = findBlocks;
  jest.isolateModules(() => {
    jest.doMock('../../src/invite/telling-words', () => {
      const real = jest.requireActual<typeof words>('../../src/invite/telling-words');
      class EveryWord extends real.TellingWords {
        override isIn(): boolean {
          return true;
        }
        override line(): ReturnType<words.TellingWords['line']> {
          const place = super.line();
          return place && { ...place, canName: true };
        }
      }
      return { TellingWords: EveryWord, canBegin: () => true };
    });
    found = jest.requireActual<{ findBlocks: typeof findBlocks }>('../../src/invite/find-blocks').findBlocks;
    jest.dontMock('../../src/invite/telling-words');
  });
  return (html) => found(tokensOf(html));
}

/** Finds as the gate does, and says whether that is what is found by looking at everything. */
function expectTheSame(html: string): void {
  const { live, quoteFrom } = findBlocks(tokensOf(html));
  const slowly = foundSlowly(html);
  expect({ live, quoteFrom }).toEqual({ live: slowly.live, quoteFrom: slowly.quoteFrom });
}

const block = renderBlock(anAgenda(), 'en');
const lines = block.replace(/<\/tr>|<\/p>|<br>/g, '<br>').replace(/<(?!br|\/?a)[^>]*>/g, ' ');

/** What can part a word, look like a label, or begin a quoted message. */
const piece = fc.constantFrom(
  ...'<b>|</b>|<!-- x -->|<style>a</style>|&#65;|&#x41;|&|&#|#65;|&nbsp;|&shy;|\u00a0|\u00ad|\ufeff|\0|ſ|\u212a| |  |\t|\n|\r|\r\n|a|g|:|：|-|--|,|7|é'.split(
    '|',
  ),
  ...'agenda|Agenda · Syfte|End of agenda · Syfte|agen|da|Orden del día|Ordre du jour|syf|te|Purpose|Goal:|Next steps:|Topics'.split(
    '|',
  ),
  ...'<p>|</p>|<br>|<table>|<tr>|<td>|</table>|<hr>|<div>|</div>|<blockquote>|</blockquote>|<a name="x_syfte-agenda">|<section id=syfte-agenda>'.split(
    '|',
  ),
  '<div id="divRplyFwdMsg">',
  '<span class="gmail_quote">',
  '<div style="border-top:solid #E1E1E1 1.0pt">',
  'From: Bo Berg <bo@contoso.example>',
  'Sent: 27 November 2026 10:00',
  'To: Anna Ek',
  '-----Original Message-----',
  'Begin forwarded message:',
);
const pieces = fc.array(piece, { maxLength: 24 }).map((some) => some.join(''));

/** A text with something put into it somewhere. */
const disturbed = (whole: string) =>
  fc
    .array(fc.tuple(fc.nat(whole.length), piece), { minLength: 1, maxLength: 4 })
    .map((put) =>
      put.reduce((text, [at, something]) => text.slice(0, at) + something + text.slice(at), whole),
    );

describe('what is not looked at', () => {
  it('would say nothing in a body of any pieces', () => {
    fc.assert(fc.property(pieces, expectTheSame), { numRuns: 100 });
  });

  it('would say nothing in a block that something was put into', () => {
    fc.assert(fc.property(fc.oneof(disturbed(block), disturbed(lines)), expectTheSame), { numRuns: 60 });
  });

  it('would say nothing in a block that clients have rewritten, among what clients write', () => {
    fc.assert(
      fc.property(aBodyArbitrary, aJourney, aBodyArbitrary, (above, journey, below) =>
        expectTheSame(above + mangled(block, journey) + below),
      ),
      { numRuns: 15 },
    );
  });

  it('is nearly all of a long body', () => {
    const paragraph = '<p class=MsoNormal>Prices for the Nordics, once more: <b>5&nbsp;%</b><o:p></o:p></p>';
    const other = jest.spyOn(
      jest.requireActual<typeof import('../../src/invite/quote-boundary')>('../../src/invite/quote-boundary')
        .HeaderWatch.prototype,
      'otherLine',
    );
    expect(parseBody(paragraph.repeat(100)).place).toBeNull();
    expect(other).toHaveBeenCalledTimes(100);
    other.mockRestore();
  });
});

describe('a word that tells', () => {
  it('stands in every heading, as its first word without marks', () => {
    for (const start of headingStarts.split('|')) expect(start).toMatch(/^[a-z]{4,}$/i);
  });

  it.each(blockWordsOfAll().map((language) => [language.language, language] as const))(
    'stands in the first line and the last in %s',
    (_, { firstLine, lastLine }) => {
      for (const line of [firstLine, lastLine, ...formerLines.firstLine, ...formerLines.lastLine]) {
        expect(line).toMatch(new RegExp(headingStarts, 'iu'));
        expect(line).toContain('Syfte');
      }
    },
  );
});

it.each(
  blockWordsOfAll().flatMap((language) =>
    [language.purpose, language.goal, language.topics, language.why, language.everyone]
      .concat(language.preparation, language.nextStep, language.owner, language.due)
      .concat(language.notes, language.outcome),
  ),
)('a line that begins with “%s” is looked at, however it goes on', (label) => {
  for (const behind of [':', ' :', '：', '\t', '  ', '\u00a0\u00a0', '&nbsp; ', '']) {
    expectTheSame(`<p>Agenda</p><p>${label}${behind}x, 1</p><p>${label}${behind}</p><p>Goal: x</p>`);
    expectTheSame(`<p>Agenda</p><p> &shy;${label}${behind}</p><p>\u00a0${label}${behind}Prices</p>`);
  }
});
