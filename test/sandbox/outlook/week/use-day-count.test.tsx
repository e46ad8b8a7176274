/** @jest-environment jsdom */

import { expect, it } from '@jest/globals';
import { act, renderHook } from '@testing-library/react';
import { useDayCount } from '../../../../sandbox/outlook/week/use-day-count';
import { aScreenWidth } from '../../../builders/a-screen-width';

it('as many days as have room: the week, three of them, one', () => {
  const screen = aScreenWidth(1280);
  const { result, unmount } = renderHook(useDayCount);
  expect(result.current).toBe(7);
  act(() => screen.becomes(700));
  expect(result.current).toBe(3);
  act(() => screen.becomes(320));
  expect(result.current).toBe(1);
  unmount();
  expect(screen.listeners.size).toBe(0);
});
