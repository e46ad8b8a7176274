/** @jest-environment jsdom */
import { afterEach, expect, it } from '@jest/globals';
import { act, cleanup, renderHook } from '@testing-library/react';
import { loadParts, useLateParts } from '../../../src/pane/attendee/late-parts';
import { settled } from '../../builders/a-clock';

afterEach(cleanup);

it('what stands beside an agenda comes once that has been drawn, and is there at once from then on', async () => {
  const first = renderHook(useLateParts);
  expect(first.result.current).toBeNull();
  await act(settled);
  const parts = await loadParts();
  expect(first.result.current).toBe(parts);
  expect(renderHook(useLateParts).result.current).toBe(parts);
});

it('it is where the meeting is, replies, the button for To Do, and a notice', async () => {
  const parts = await loadParts();
  expect(Object.keys(parts).sort()).toEqual(['NowSection', 'PaneNotice', 'Replies', 'ToDoButton']);
});
