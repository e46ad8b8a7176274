/** @jest-environment jsdom */

import { expect, it } from '@jest/globals';
import { act, renderHook } from '@testing-library/react';
import { store } from '../../../sandbox/host/store';
import { useStore } from '../../../sandbox/outlook/use-store';

/** A store with two parts, and how often what looks at it was drawn. */
function shown(...parts: readonly ('seen' | 'other')[]) {
  const from = store({ seen: 1, other: 1 });
  let drawn = 0;
  const { result } = renderHook(() => {
    drawn += 1;
    return useStore(from, ...parts);
  });
  return { from, now: () => result.current, drawn: () => drawn };
}

it('a change of what is looked at is drawn', () => {
  const { from, now, drawn } = shown('seen');
  act(() => from.change({ seen: 2 }));
  expect([now().seen, drawn()]).toEqual([2, 2]);
});

it('a change of anything else is no reason to draw anew', () => {
  const { from, drawn } = shown('seen');
  act(() => from.change({ other: 2 }));
  expect(drawn()).toBe(1);
});

it('whoever names no part looks at all of it', () => {
  const { from, now, drawn } = shown();
  act(() => from.change({ other: 2 }));
  expect([now().other, drawn()]).toEqual([2, 2]);
});
