/** @jest-environment jsdom */
import { describe, expect, it } from '@jest/globals';
import { renderBlock } from '../../src/invite/render-block';
import { anAgenda, aReason } from '../builders/an-agenda';
import { firstEditionBlock } from '../builders/first-edition-block';
import { allManglings } from './a-mangled-body';
import { diceOf } from './mangling';
import { editTree } from './tree';
import { treeManglings } from './tree-manglings';

const agenda = anAgenda({
  purpose: 'Välj leverantör: pris, läge & tid – på riktigt, före sommaren, med alla som ska bära beslutet',
  topics: [{ title: 'Offerter', minutes: 20, lead: 'Anna' }],
  reasons: [aReason({ name: 'Bo + Berg', address: 'bo+berg@contoso.example' }, 'Because')],
});

describe.each([
  ['the block', renderBlock],
  ['the block of the first edition', firstEditionBlock],
])('in what it makes of %s, each mangling shows the feature it is named for', (_what, render) => {
  const body = render(agenda, 'sv');

  it.each(allManglings.map((mangling) => [mangling.name, mangling] as const))('%s', (_, mangling) => {
    const outcomes = Array.from({ length: 20 }, (_, seed) => mangling.apply(body, diceOf(seed)));
    expect(outcomes.some((html) => mangling.shows(html))).toBe(true);
    expect(mangling.shows(body)).toBe(false);
    expect(outcomes).not.toContain(body);
  });

  it.each(treeManglings.map((mangling) => [mangling.name, mangling] as const))(
    '%s, in HTML that a browser reads as it was meant',
    (_, mangling) => {
      for (let seed = 0; seed < 20; seed++) {
        const html = mangling.apply(body, diceOf(seed));
        expect(editTree(html, () => undefined)).toBe(html);
      }
    },
  );
});
