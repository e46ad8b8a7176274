/** @jest-environment jsdom */
import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { findBlocks } from '../../src/invite/find-blocks';
import { tokensOf } from '../../src/invite/html-tokens';
import { headingStarts } from '../../src/invite/labels';
import { isPlain } from '../../src/invite/plain-lines';
import { renderBlock } from '../../src/invite/render-block';
import { blockWordsOfAll, formerLines } from '../../src/text/block';
import { aBodyArbitrary } from '../builders/a-body-arbitrary';
import { anAgenda } from '../builders/an-agenda';
import { aJourney, mangled } from '../manglings/a-mangled-body';

/** What is found where every line is looked at. */
const foundSlowly = slowFinder();

function slowFinder(): typeof findBlocks {
  let found = findBlocks;
  jest.isolateModules(() => {
    jest.doMock('../../src/invite/plain-lines', () => ({ isPlain: () => false }));
    found = jest.requireActual<{ findBlocks: typeof findBlocks }>('../../src/invite/find-blocks').findBlocks;
    jest.dontMock('../../src/invite/plain-lines');
  });
  return found;
}

function expectTheSame(html: string): void {
  expect(findBlocks(html, tokensOf(html))).toEqual(foundSlowly(html, tokensOf(html)));
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

  it.each([
    ['Prices for the Nordics, once more: 5 %', true],
    ['What we need is 5&nbsp;% less', true],
    ['Beslut om leverant&ouml;ren (senast fredag), tack', true],
    ['  See\r\nyou there!', true],
    ['Prices', false],
    ['Prices: 5 %', false],
    ['Prices\t5 %', false],
    ['Prices&nbsp;&nbsp;5 %', false],
    ['Prices, and the agenda', false],
    ['Prices, &#65;', false],
    ['- Prices, once more', false],
    ['&nbsp;', false],
    ['', false],
  ])('is %j: %s', (written, plain) => {
    expect(isPlain(written)).toBe(plain);
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
