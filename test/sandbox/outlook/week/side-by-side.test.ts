import { expect, it } from '@jest/globals';
import { array, assert, integer, property, record } from 'fast-check';
import { sideBySide } from '../../../../sandbox/outlook/week/side-by-side';

const placed = (...times: readonly (readonly [start: number, end: number])[]) =>
  sideBySide(times.map(([start, end]) => ({ start, end }))).map(({ column, columns }) => [column, columns]);

it('one alone has the whole width', () => {
  expect(placed([9, 10], [10, 11])).toEqual([
    [0, 1],
    [0, 1],
  ]);
});

it('two at the same time share it', () => {
  expect(placed([9, 11], [10, 12])).toEqual([
    [0, 2],
    [1, 2],
  ]);
});

it('who overlaps by way of a third shares the width with both, and takes the column that is free again', () => {
  expect(placed([9, 12], [9, 10], [10, 11])).toEqual([
    [0, 2],
    [1, 2],
    [1, 2],
  ]);
});

const meeting = record({ start: integer({ min: 0, max: 1380 }), minutes: integer({ min: 1, max: 300 }) }).map(
  ({ start, minutes }) => ({ start, end: start + minutes }),
);

it('none hides another, and none is lost', () => {
  assert(
    property(array(meeting, { maxLength: 20 }), (meetings) => {
      const all = sideBySide(meetings);
      expect(all).toHaveLength(meetings.length);
      for (const one of all) {
        expect(one.column).toBeLessThan(one.columns);
        for (const other of all) {
          const overlap = one.event.start < other.event.end && other.event.start < one.event.end;
          if (one !== other && overlap) {
            expect(one.column).not.toBe(other.column);
            expect(one.columns).toBe(other.columns);
          }
        }
      }
    }),
  );
});
