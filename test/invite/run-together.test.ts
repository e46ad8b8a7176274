import { describe, expect, it } from '@jest/globals';
import { canonicalAgenda } from '../../src/agenda/canonical';
import { parseBody } from '../../src/invite/parse-body';
import { renderBlock } from '../../src/invite/render-block';
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
