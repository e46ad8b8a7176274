/** @jest-environment jsdom */
import { describe, expect, it } from '@jest/globals';
import { renderBlock } from '../../src/invite/render-block';
import { anAgenda, aReason } from '../builders/an-agenda';
import { allManglings } from './a-mangled-body';
import { diceOf } from './mangling';

const agenda = anAgenda({
  purpose: 'Välj leverantör: pris, läge & tid – på riktigt, före sommaren, med alla som ska bära beslutet',
  topics: [{ title: 'Offerter', minutes: 20, lead: 'Anna' }],
  reasons: [aReason({ name: 'Bo + Berg', address: 'bo+berg@contoso.example' }, 'Because')],
});

describe('each mangling shows the feature it is named for', () => {
  it.each(allManglings.map((mangling) => [mangling.name, mangling] as const))(
    '%s, in what it makes of a block',
    (_, mangling) => {
      const body = renderBlock(agenda, 'sv');
      const outcomes = Array.from({ length: 20 }, (_, seed) => mangling.apply(body, diceOf(seed)));
      expect(outcomes.some((html) => mangling.shows(html))).toBe(true);
      expect(outcomes).not.toContain(body);
    },
  );
});
