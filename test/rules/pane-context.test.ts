import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Missing } from '../../src/agenda/missing';
import {
  contextOf,
  type PaneContext,
  parsePaneContext,
  writePaneContext,
} from '../../src/rules/pane-context';
import { bo, dan } from '../builders/a-person';

describe('the pane context', () => {
  it.each<PaneContext>([
    { focus: 'purpose' },
    { focus: 'goal' },
    { focus: 'nextStep' },
    { focus: 'nextStepOwner' },
    { focus: 'nextStepDue' },
    { focus: 'nextStep', at: 1 },
    { focus: 'nextStepOwner', at: 19 },
    { focus: 'add' },
    { focus: 'reason', person: bo },
    { focus: 'reason', person: { name: 'Bo "B" <\ud800>\u2028', address: '' } },
  ])('%j is read as it was written', (context) => {
    expect(parsePaneContext(writePaneContext(context))).toEqual(context);
  });

  it.each([0, -1, 1.5, '2', null, 1e300])('the place %j of a next step is the first', (at) => {
    expect(parsePaneContext(JSON.stringify({ focus: 'nextStep', at }))).toEqual({ focus: 'nextStep' });
  });

  it.each([
    '',
    'null',
    '[]',
    '"purpose"',
    '{}',
    '{"focus":"toString"}',
    '{"focus":["purpose"]}',
    '{"focus":"reason"}',
    '{"focus":"reason","person":7}',
    '{"focus":"reason","person":{"name":"","address":""}}',
    '{"focus":"reason","person":{"name":{},"address":1e999}}',
    '{"__proto__":{"focus":"goal"}}',
    '{"focus":"reason","person":{"__proto__":{"name":"Bo"}}}',
    '{"focus":"purpose"',
    '['.repeat(200_000),
  ])('%.60s leads nowhere', (text) => {
    expect(parsePaneContext(text)).toBeNull();
  });

  it('any text leads somewhere known or nowhere', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.json(),
      fc.jsonValue().map((person) => JSON.stringify({ focus: 'reason', person })),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const context = parsePaneContext(text);
        expect(context === null || parsePaneContext(writePaneContext(context))).toEqual(context ?? true);
      }),
    );
  });
});

describe('the box for a missing answer', () => {
  it.each<[Missing | undefined, PaneContext]>([
    [undefined, { focus: 'add' }],
    [{ answer: 'purpose' }, { focus: 'purpose' }],
    [{ answer: 'goal' }, { focus: 'goal' }],
    [
      { answer: 'reason', people: [bo, dan] },
      { focus: 'reason', person: bo },
    ],
    [{ answer: 'reason', people: [] }, { focus: 'add' }],
    [{ answer: 'nextStep', steps: [{ at: 0, parts: ['owner', 'due'] }] }, { focus: 'nextStepOwner' }],
    [{ answer: 'nextStep', steps: [{ at: 0, parts: ['due'] }] }, { focus: 'nextStepDue' }],
    [{ answer: 'nextStep', steps: [{ at: 0, parts: ['what'] }] }, { focus: 'nextStep' }],
    [
      { answer: 'nextStep', steps: [{ at: 2, parts: ['what'] }] },
      { focus: 'nextStep', at: 2 },
    ],
    [{ answer: 'nextStep', steps: [] }, { focus: 'nextStep' }],
  ])('%j is %j', (missing, context) => {
    expect(contextOf(missing)).toEqual(context);
  });
});
