import { describe, expect, it } from '@jest/globals';
import { type Agenda, emptyAgenda } from '../../src/agenda/agenda';
import type { Draft } from '../../src/agenda/draft';
import { opening } from '../../src/form/opening';
import { anAgenda } from '../builders/an-agenda';

const inBlock = anAgenda({ purpose: 'Choose a supplier' });
const typed = anAgenda({ purpose: 'Choose two suppliers' });
const block = { agenda: inBlock, fingerprint: 'now' };
const isSame = (a: Agenda, b: Agenda) => JSON.stringify(a) === JSON.stringify(b);
const draft = (agenda: Agenda, from: string): Draft => ({ agenda, from });

describe('the answers a form opens with', () => {
  it.each([
    ['nothing at all', null, null, emptyAgenda, '', false],
    ['a block and no draft', block, null, inBlock, 'now', false],
    ['a draft begun from this block', block, draft(typed, 'now'), typed, 'now', false],
    ['a draft that says what the block says', block, draft(inBlock, 'before'), inBlock, 'now', false],
    ['a draft, and a block edited since', block, draft(typed, 'before'), typed, 'before', true],
    ['a draft from before there was a block', block, draft(typed, ''), typed, '', true],
    ['a draft whose block was deleted by hand', null, draft(typed, 'before'), typed, '', false],
    ['a draft before anything was written', null, draft(typed, ''), typed, '', false],
    ['a blank draft beside a block edited since', block, draft(emptyAgenda, 'before'), inBlock, 'now', false],
    [
      'a draft that cleared every answer of this block',
      block,
      draft(emptyAgenda, 'now'),
      emptyAgenda,
      'now',
      false,
    ],
  ])('%s', (_, found, kept, answers, from, isConflict) => {
    expect(opening(found, kept, isSame)).toEqual({ answers, from, isConflict });
  });
});
