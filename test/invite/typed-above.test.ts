import { describe, expect, it } from '@jest/globals';
import { canonicalAgenda } from '../../src/agenda/canonical';
import type { BlockPlace } from '../../src/invite/block-place';
import { type ParsedBody, parseBody } from '../../src/invite/parse-body';
import { spliceBlock } from '../../src/invite/splice-block';
import { typedAbove } from '../../src/invite/typed-above';
import { anAgenda } from '../builders/an-agenda';

/** A block of ours in which the first cell holds this. */
const aBlock = (cell: string, tag = 'td') =>
  `<div id="x_syfte-agenda"><table><tbody><tr><${tag} colspan="2">${cell}</${tag}></tr><tr><td>Purpose</td><td>Choose</td></tr><tr><td>Goal</td><td>Chosen</td></tr><tr><td colspan="2">End of agenda · Syfte</td></tr></tbody></table></div>`;

/** All of a body as the place of a block. */
const wholeOf = ({ html, tokens }: ParsedBody): BlockPlace => ({
  start: 0,
  end: html.length,
  firstToken: 0,
  lastToken: tokens.length,
  closed: true,
  hasWrapper: false,
  shape: 'table',
});

/** What stands above the block after it was written anew, as HTML. */
function keptAbove(cell: string, tag?: string): string {
  const splice = spliceBlock(
    parseBody(`<p>Hello</p>${aBlock(cell, tag)}<p>Bye</p>`),
    canonicalAgenda(anAgenda()),
    'en',
  );
  if (splice.kind !== 'replaced') throw new Error(JSON.stringify(splice));
  const [, above = ''] = /^<p>Hello<\/p><div id="x_syfte-agenda">([\s\S]*?)<table/.exec(splice.body) ?? [];
  expect(splice.body.match(/Hello|Agenda · Syfte|Bye/g)).toEqual(['Hello', 'Agenda · Syfte', 'Bye']);
  return above;
}

describe('what was typed above the first line of the block', () => {
  it.each([
    ['a line', '<div>See you</div><div>Agenda · Syfte</div>', '<div><div>See you</div></div>'],
    ['a heading cell', '<div>See you</div><div>Agenda · Syfte</div>', '<div><div>See you</div></div>'],
    [
      'two lines',
      '<p>See you</p><p>Bring it</p><p>Agenda · Syfte</p>',
      '<div><p>See you</p><p>Bring it</p></div>',
    ],
    ['up to a break', 'See you<br>Agenda · Syfte', '<div>See you<br></div>'],
    ['with a rule', 'See you<hr><div>Agenda · Syfte</div>', '<div>See you<hr></div>'],
    ['in one element with it', '<div>See you<br>Agenda · Syfte</div>', '<div><div>See you<br></div></div>'],
    [
      'dressed',
      '<p><b>See</b> <i>you</i></p><p><b>Agenda · Syfte</b></p>',
      '<div><p><b>See</b> <i>you</i></p></div>',
    ],
    [
      'above a first line that is dressed in pieces',
      '<p>See you</p><p><b>Agenda</b> · <i>Syfte</i></p>',
      '<div><p>See you</p></div>',
    ],
    ['between blanks', '<p>See you</p>\n<p>\n  Agenda · Syfte\n</p>', '<div><p>See you</p>\n</div>'],
    [
      'in elements that nobody closed',
      '<div><b>See you<div>Agenda · Syfte',
      '<div><div><b>See you</b></div></div>',
    ],
    [
      'with an empty line between',
      '<p>See you</p><p>&nbsp;</p><p>Agenda · Syfte</p>',
      '<div><p>See you</p><p>&nbsp;</p></div>',
    ],
    [
      'with characters that nobody sees',
      '<p>See you</p><p>\u200bAgenda · Syfte</p>',
      '<div><p>See you</p></div>',
    ],
    [
      'written as references',
      '<p>Se &amp; h&ouml;r</p><p>Agenda &middot; Syfte</p>',
      '<div><p>Se &amp; h&ouml;r</p></div>',
    ],
  ])('is kept above it: %s', (name, cell, above) => {
    expect(keptAbove(cell, name === 'a heading cell' ? 'th' : 'td')).toBe(above);
  });

  it.each([
    ['nothing', '<div>Agenda · Syfte</div>'],
    ['an empty line', '<div>&nbsp;</div><div>Agenda · Syfte</div>'],
    ['blanks of the source', '\n  <div>\n</div>  <div> Agenda · Syfte </div>'],
    ['characters that nobody sees', '<div>\u200b</div><div>Agenda · Syfte</div>'],
  ])('is nothing where there is %s', (_, cell) => {
    expect(keptAbove(cell)).toBe('');
  });

  it('is nothing where our last line stands in its place', () => {
    const body = parseBody(`<table><tr><td>See you<br>End of agenda · Syfte</td></tr></table>`);
    expect(typedAbove(body, wholeOf(body))).toBe('');
  });

  it('is nothing where the block has no cell, whatever stands behind it', () => {
    const empty = '<table><tbody></tbody></table>';
    const body = parseBody(`${empty}<table><tr><td>See you<br>Agenda · Syfte</td></tr></table>`);
    expect(typedAbove(body, { ...wholeOf(body), lastToken: parseBody(empty).tokens.length })).toBe('');
    // A block that ends with the tag of its only cell.
    const cut = parseBody('<table><tr><td>See you<br>Agenda · Syfte');
    expect(typedAbove(cut, { ...wholeOf(cut), lastToken: 2 })).toBe('');
  });

  it('is nothing of a table within the first cell', () => {
    const body = parseBody(
      '<table><tr><td><table><tr><td>See you<br>Agenda · Syfte</td></tr></table></td></tr></table>',
    );
    expect(typedAbove(body, wholeOf(body))).toBe('');
  });

  it('is nothing where the first line stands in a cell further down', () => {
    const body = `<p>Hello</p><div id="syfte-agenda"><table><tr><td>See you</td></tr><tr><td>Agenda · Syfte</td></tr><tr><td>Purpose</td><td>Choose</td></tr><tr><td>End of agenda · Syfte</td></tr></table></div>`;
    const { block } = parseBody(body);
    const splice = spliceBlock(parseBody(body), canonicalAgenda(anAgenda()), 'en');
    expect(block?.agenda.purpose).toBe('Choose');
    expect('body' in splice && splice.body.includes('<div>See you')).toBe(false);
  });
});
