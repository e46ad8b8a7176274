/** @jest-environment jsdom */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseBody } from '../../src/invite/parse-body';
import { renderBlock } from '../../src/invite/render-block';
import { spliceBlock } from '../../src/invite/splice-block';
import { aBodyArbitrary } from '../builders/a-body-arbitrary';
import { anAgenda } from '../builders/an-agenda';
import { domDifference } from '../builders/dom-difference';
import { aJourney, mangled } from '../manglings/a-mangled-body';

const agenda = anAgenda({ topics: [{ title: 'Offers', minutes: 20, lead: 'Anna' }] });
const other = anAgenda({ purpose: 'Another purpose', goal: '', notes: 'Fika' });

describe('as a browser parses it', () => {
  it('a body with a block added has one subtree more, first in the body', () => {
    fc.assert(
      fc.property(aBodyArbitrary, (body) => {
        const splice = spliceBlock(parseBody(body), agenda, 'en');
        if (splice.kind !== 'inserted') throw new Error(JSON.stringify(splice));
        const one = { kind: 'added', inBlock: true, inFlow: true, isFirst: true };
        expect(domDifference(body, splice.body)).toEqual(one);
      }),
      { numRuns: 100 },
    );
  });

  it('a body with a rewritten block replaced has one subtree changed', () => {
    const around = fc.constantFrom(
      '<p>Hello</p>',
      '<div>Hi <b>all</b></div>',
      '<p>open',
      '<b>open',
      '<table><tr><td>',
      '',
    );
    const doctype = fc.constantFrom('', '<!DOCTYPE html>');
    fc.assert(
      fc.property(around, around, doctype, aJourney, (before, after, start, journey) => {
        const block = mangled(renderBlock(agenda, 'en'), journey);
        const body = `${start}<html><body>${before}${block}${after}</body></html>`;
        const splice = spliceBlock(parseBody(body), other, 'en');
        if (splice.kind !== 'replaced') throw new Error(JSON.stringify(splice));
        expect(domDifference(body, splice.body)).toMatchObject({
          kind: 'changed',
          inBlock: true,
          inFlow: true,
        });
      }),
      { numRuns: 100 },
    );
  });
});
