import { describe, expect, it } from '@jest/globals';
import { canonicalAgenda } from '../../src/agenda/canonical';
import { tokensOf } from '../../src/invite/html-tokens';
import { parseBody } from '../../src/invite/parse-body';
import { renderBlock } from '../../src/invite/render-block';
import { haveRunTogether, linesApart } from '../../src/invite/run-together';
import { spliceBlock } from '../../src/invite/splice-block';
import { anAgenda } from '../builders/an-agenda';
import { firstEditionBlock } from '../builders/first-edition-block';

const agenda = canonicalAgenda(
  anAgenda({ topics: [{ title: 'The two offers', minutes: 20, lead: 'Bo Berg' }], preparation: 'Read both' }),
);
const other = canonicalAgenda(anAgenda({ purpose: 'Plan the move' }));

/** As a sanitizer does that may keep no table. */
function withoutTable(html: string): string {
  return html.replace(/<\/?(?:table|colgroup|col|tr|td)\b[^>]*>/g, '');
}

describe('the block without its table', () => {
  it.each(['en', 'sv'] as const)('stays lines, a cell each, and says the same: %s', (language) => {
    const body = `<p>Hello</p>${withoutTable(renderBlock(agenda, language))}<p>See you</p>`;
    expect(parseBody(body).block).toMatchObject({ agenda, language });
  });

  it.each(['en', 'sv'] as const)('of the first edition runs together, and says the same: %s', (language) => {
    const body = `<p>Hello</p>${withoutTable(firstEditionBlock(agenda, language))}<p>See you</p>`;
    expect(parseBody(body).block).toMatchObject({ agenda, language });
  });

  it('in one line still, where its source has no breaks left, is replaced as one', () => {
    const flat = withoutTable(firstEditionBlock(agenda, 'en')).replace(/\n/g, '');
    const body = `<p>Hello</p>${flat}<p>See you</p>`;
    const splice = spliceBlock(parseBody(body), other, 'en');
    if (splice.kind !== 'replaced') throw new Error(splice.kind);
    expect(parseBody(splice.body).block?.agenda).toEqual(other);
    expect(splice.body.match(/Hello|End of agenda|See you/g)).toEqual(['Hello', 'End of agenda', 'See you']);
  });

  it.each(['named', 'no-break'])(
    'is no less equal for characters that are written as references: %s',
    (what) => {
      const flat = withoutTable(firstEditionBlock(agenda, 'en'));
      const body =
        what === 'no-break' ? flat.replace(/ (?=min|Ek|Berg)/g, '&nbsp;') : flat.replaceAll('·', '&middot;');
      expect(parseBody(`<div>${body}</div>`).block?.agenda).toEqual(agenda);
    },
  );
});

describe('pieces of a block', () => {
  it.each([
    ['its last line', '<p>Bo, see above. End of agenda · Syfte</p>'],
    ['its first line among other words', '<p>Hello, Agenda · Syfte and so on</p>'],
    ['its first line in another spelling', '<p>Hello Agenda&nbsp;&middot; appen Syfte: no more</p>'],
  ])('keep a second agenda out: %s', (_, body) => {
    expect(spliceBlock(parseBody(body), other, 'en')).toEqual({
      kind: 'refused',
      because: 'block-in-pieces',
    });
  });

  it.each([
    ['in a quotation', '<blockquote><p>x Agenda · Syfte</p></blockquote>'],
    ['below the header of a reply', '<p>Hi</p><div id="divRplyFwdMsg"></div><p>x Agenda · Syfte x</p>'],
    ['which a Swedish sentence only looks like', '<p>Agenda: Syfte med mötet är att välja</p>'],
  ])('mean nothing %s', (_, body) => {
    expect(spliceBlock(parseBody(body), other, 'en').kind).toBe('inserted');
  });
});

describe('lines have run together', () => {
  it.each<[boolean, string, string]>([
    [true, 'Agenda · SyftePurpose', 'One list'],
    [true, 'Agenda · Syfte  Purpose Decide', 'End of agenda · Syfte'],
    [true, 'Purpose', 'One listEnd of agenda · Syfte'],
    [false, 'Agenda · Syfte', 'End of agenda · Syfte'],
    [false, 'Purpose: Decide', 'Goal: One list'],
    [false, 'Agenda · Syfte and more', 'One list'],
  ])('%s: from %j to %j', (expected, first, last) => {
    expect(haveRunTogether(first, last)).toBe(expected);
  });
});

describe('where cells began, a break is set', () => {
  const apart = (html: string) => linesApart(html, [...tokensOf(html)]).replaceAll('<br>', '|');

  it.each([
    ['around our own lines', 'Agenda · SyftePurpose', '|Agenda · Syfte||Purpose|'],
    ['where the source breaks', '<b>Goal</b>One\nTwo\r\nThree', '<b>|Goal|</b>One|\nTwo|\r\nThree'],
    ['around a label that is all of a piece', '<i> Goal </i>One', '<i>| Goal |</i>One'],
    ['before what a row goes on with', 'You payPrepare: Read', 'You pay|Prepare: Read'],
    ['before who leads, with its capital', 'PriceLed by Bo', 'Price|Led by Bo'],
    ['behind minutes', '20 minFreight', '20 min|Freight'],
    ['before minutes', 'Price20 min', 'Price|20 min'],
    ['before a topic of the first edition', 'Price 10:00–10:20 (20 min)', 'Price| 10:00–10:20 (20 min)'],
    [
      'before a name with its link',
      'why<a href="mailto:bo@contoso.example">Bo</a> pays',
      'why|<a href="mailto:bo@contoso.example">Bo</a> pays',
    ],
    [
      'not between names that share a reason',
      'Bo; <a href="mailto:eva@contoso.example">Eva</a>',
      'Bo; <a href="mailto:eva@contoso.example">Eva</a>',
    ],
    [
      'not between a step and its owner',
      'Order — <a href="mailto:eva@contoso.example">Eva</a>',
      'Order — <a href="mailto:eva@contoso.example">Eva</a>',
    ],
    [
      'before a name whose text has a semicolon further up',
      'Bo; then <a href="mailto:eva@contoso.example">Eva</a>',
      'Bo; then |<a href="mailto:eva@contoso.example">Eva</a>',
    ],
    [
      'not before other links and anchors',
      'a<a href="https://x.example">b</a><a name="c">d</a><i href="mailto:x@y.example">e</i>',
      'a<a href="https://x.example">b</a><a name="c">d</a><i href="mailto:x@y.example">e</i>',
    ],
    ['and characters stay what they are', 'a &lt; b &amp; c', 'a &lt; b &amp; c'],
  ])('%s', (_, html, expected) => {
    expect(apart(html)).toBe(expected);
  });
});
