/** @jest-environment jsdom */

import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { act, renderHook } from '@testing-library/react';
import type { Form } from '../../../sandbox/host/form';
import { store } from '../../../sandbox/host/store';
import { useFreshInvite } from '../../../sandbox/outlook/use-fresh-invite';
import { aForm } from '../../builders/form';

/** What the mailbox has now. */
let kept: object | null;
beforeEach(() => {
  jest.useFakeTimers();
  globalThis.fetch = (async () => ({ ok: true, json: async () => kept })) as unknown as typeof fetch;
});
afterEach(() => {
  jest.useRealTimers();
});

const aSecond = () => act(() => jest.advanceTimersByTimeAsync(1000));

it('what is read follows the mailbox, and stays where the invite is gone', async () => {
  const form = store<Form>(aForm({ mode: 'read', id: 'one', body: 'first' }));
  kept = { version: 1, body: 'first' };
  const { unmount } = renderHook(() => useFreshInvite(form));
  await aSecond();
  kept = { version: 2, body: 'second' };
  await aSecond();
  expect(form.get()).toMatchObject({ body: 'second', mode: 'read', mail: null });
  kept = null;
  await aSecond();
  expect(form.get().body).toBe('second');
  unmount();
  kept = { version: 3, body: 'third' };
  await aSecond();
  expect(form.get().body).toBe('second');
});

it('what Outlook keeps about the window stays, whatever form the invite was sent from', async () => {
  const form = store<Form>(aForm({ mode: 'read', id: 'one', session: { note: 'mine' } }));
  kept = { version: 1 };
  const { unmount } = renderHook(() => useFreshInvite(form));
  await aSecond();
  kept = { ...aForm({ mode: 'compose', session: { note: 'another’s' } }), version: 2, subject: 'Later' };
  await aSecond();
  expect(form.get()).toMatchObject({ subject: 'Later', mode: 'read', session: { note: 'mine' } });
  unmount();
});
