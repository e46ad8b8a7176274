import { describe, expect, it } from '@jest/globals';
import { renderBlock } from '../../../../src/invite/render-block';
import { standingOf } from '../../../../src/pane/my-meetings/list/standing';
import { anEvent } from '../../../builders/a-calendar';
import { bo, cecilia } from '../../../builders/a-person';
import { aPolicy } from '../../../builders/a-policy';
import { anAgenda, aReason } from '../../../builders/an-agenda';

const saying = (content: string) => anEvent({ body: { type: 'html', content } });
const complete = anAgenda({ reasons: [aReason(bo, 'Decides on the budget')] });

describe('how far an agenda has come', () => {
  it('is nowhere without a block, whatever else is written', () => {
    expect(standingOf(saying('<p>Purpose: see you there</p>'), aPolicy())).toEqual({ kind: 'none' });
    expect(standingOf(anEvent({ body: null }), aPolicy())).toEqual({ kind: 'none' });
  });

  it('is complete when the gate would let it leave', () => {
    const body = `<html><body>${renderBlock(complete, 'sv')}<p>Hello</p></body></html>`;
    expect(standingOf(saying(body), aPolicy())).toEqual({ kind: 'complete' });
  });

  it('is half when something is missing, which is told by name', () => {
    const half = anAgenda({ goal: 'tbd', reasons: [aReason(cecilia, 'Has met both')] });
    expect(standingOf(saying(renderBlock(half, 'en')), aPolicy())).toEqual({
      kind: 'half',
      missing: [{ answer: 'goal' }, { answer: 'reason', people: [bo] }],
    });
  });
});
