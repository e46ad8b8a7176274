/** @jest-environment jsdom */

import { beforeEach, describe, expect, it } from '@jest/globals';
import { act, renderHook } from '@testing-library/react';
import type { Seen } from '../../../../sandbox/outlook/try/progress';
import { useTry } from '../../../../sandbox/outlook/try/use-try';
import { aForm } from '../../../builders/form';

const nothing: Seen = {
  user: 'anna.ek@contoso.example',
  form: null,
  isStopped: false,
  invites: [],
  isFresh: true,
};
beforeEach(() => localStorage.clear());

const tried = () => renderHook((seen: Seen) => useTry(seen), { initialProps: nothing });

it('nothing goes on before somebody begins it', () => {
  const { result, rerender } = tried();
  rerender({ ...nothing, form: aForm() });
  expect(result.current.progress).toMatchObject({ status: 'new', step: 0 });
});

it('what is seen on the screen takes it a step on', () => {
  const { result, rerender } = tried();
  act(() => result.current.start());
  expect(result.current.progress).toMatchObject({ status: 'going', step: 0 });
  rerender({ ...nothing, form: aForm() });
  expect(result.current.progress.step).toBe(1);
});

describe('the browser keeps how far it was', () => {
  it('a page that is loaded anew goes on there', () => {
    const { result, rerender, unmount } = tried();
    act(() => result.current.start());
    rerender({ ...nothing, form: aForm() });
    unmount();
    const again = renderHook(() => useTry({ ...nothing, form: aForm() }));
    expect(again.result.current.progress).toMatchObject({ status: 'going', step: 1 });
  });

  it('what cannot be read is a start', () => {
    localStorage.setItem('local-outlook.try', '{"status":');
    expect(tried().result.current.progress.status).toBe('new');
  });
});

describe('whoever leaves it', () => {
  it('goes on where they were', () => {
    const { result, rerender } = tried();
    act(() => result.current.start());
    rerender({ ...nothing, form: aForm() });
    const { since } = result.current.progress;
    act(() => result.current.leave());
    expect(result.current.progress).toMatchObject({ status: 'left', step: 1 });
    act(() => result.current.start());
    expect(result.current.progress).toMatchObject({ status: 'going', step: 1, since });
  });

  it('without ever having begun it begins at the first step', () => {
    const { result } = tried();
    act(() => result.current.leave());
    act(() => result.current.start());
    expect(result.current.progress).toMatchObject({ status: 'going', step: 0 });
    expect(result.current.progress.since).toBeGreaterThan(0);
  });
});
