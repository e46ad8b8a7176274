import { describe, expect, it } from '@jest/globals';
import {
  type ListView,
  missingCounts,
  visibleRows,
  wholeList,
  withOrWithout,
} from '../../../../src/pane/my-meetings/items/list-view';
import { bo } from '../../../builders/a-person';
import { aRow } from '../../../builders/a-row';

const rows = [
  aRow({ id: 'none' }),
  aRow({ id: 'goal', status: { kind: 'incomplete', missing: [{ answer: 'goal' }] } }),
  aRow({
    id: 'two',
    status: { kind: 'incomplete', missing: [{ answer: 'goal' }, { answer: 'reason', people: [bo] }] },
  }),
  aRow({ id: 'done', status: { kind: 'complete' } }),
];
const shown = (view: Partial<ListView>) =>
  visibleRows(rows, { ...wholeList, ...view })
    .map(({ id }) => id)
    .join(' ');

describe('the list', () => {
  it('is of everything that lacks something', () => {
    expect(shown({})).toBe('none goal two');
  });

  it('has complete ones when asked', () => {
    expect(shown({ withComplete: true })).toBe('none goal two done');
  });

  it.each([
    [['agenda'], 'none'],
    [['goal'], 'goal two'],
    [['reason'], 'two'],
    [['agenda', 'reason'], 'none two'],
    [['purpose'], ''],
  ] as const)('can be narrowed to what lacks any of %j', (missing, found) => {
    expect(shown({ missing: new Set(missing) })).toBe(found);
  });

  it('keeps what was written to here, whatever it lacks now', () => {
    expect(shown({ missing: new Set(['purpose']), touched: new Set(['done', 'goal']) })).toBe('goal done');
  });

  it('counts what is missing, and a meeting without an agenda once', () => {
    expect([...missingCounts(rows)]).toEqual([
      ['agenda', 1],
      ['goal', 2],
      ['reason', 1],
    ]);
  });
});

describe('a set', () => {
  it('with one more, or one less, leaves the former as it was', () => {
    const before = new Set(['a']);
    expect([...withOrWithout(before, 'b', true)]).toEqual(['a', 'b']);
    expect([...withOrWithout(before, 'a', false)]).toEqual([]);
    expect([...before]).toEqual(['a']);
  });
});
