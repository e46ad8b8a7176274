/** @jest-environment jsdom */
import { afterEach, expect, it } from '@jest/globals';
import { act, cleanup, renderHook } from '@testing-library/react';
import { useOpened } from '../../../src/form/parts/use-opened';

afterEach(cleanup);

/** The hook with reasons that can be changed, and how often it was called. */
function opened(...first: readonly unknown[]) {
  let calls = 0;
  const { result, rerender } = renderHook(
    (reasons: readonly unknown[]) => {
      calls += 1;
      return useOpened(...reasons);
    },
    { initialProps: first },
  );
  return {
    isOpen: () => result.current[0],
    set: (to: boolean) => act(() => result.current[1](to)),
    rerender,
    calls: () => calls,
  };
}

it('the first drawing is one drawing, whatever the reasons', () => {
  expect([opened(false, null).calls(), opened(true, null).calls()]).toEqual([1, 1]);
});

it('it opens for a reason that is there at first, and for one that turns up', () => {
  const part = opened(false, null);
  expect([opened(true, null).isOpen(), part.isOpen()]).toEqual([true, false]);
  part.rerender([false, {}]);
  expect(part.isOpen()).toBe(true);
});

it('what was closed by hand stays closed until a reason turns up anew', () => {
  const reason = {};
  const part = opened(false, reason);
  part.set(false);
  part.rerender([false, reason]);
  expect(part.isOpen()).toBe(false);
  part.rerender([false, {}]);
  expect(part.isOpen()).toBe(true);
});
