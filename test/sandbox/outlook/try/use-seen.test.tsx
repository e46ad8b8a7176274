/** @jest-environment jsdom */

import { expect, it } from '@jest/globals';
import { act, renderHook } from '@testing-library/react';
import { store } from '../../../../sandbox/host/store';
import { contactOf } from '../../../../sandbox/mailbox/directory';
import type { WindowState } from '../../../../sandbox/outlook/form-window';
import { useSeen } from '../../../../sandbox/outlook/try/use-seen';
import { aForm } from '../../../builders/form';

const anna = contactOf('anna.ek@contoso.example', '');
const atRest: WindowState = { alert: null, isChecking: false, pane: null, reply: null, problem: '' };
const aWindow = (isQuick = false) => ({ form: store(aForm()), window: store(atRest), isQuick });
const alert = (opens: { commandId: string; context: string } | null) => ({
  title: 'Syfte',
  message: 'Before you send',
  buttons: [],
  opens,
});

const seenThrough = (front: ReturnType<typeof aWindow> | undefined, isFresh = true) =>
  renderHook(() => useSeen(front, anna, [], isFresh));

it('without a window it is the calendar, as it is now', () => {
  const { current } = seenThrough(undefined).result;
  expect(current).toMatchObject({ user: anna.address, form: null, isStopped: false, isPaneOpen: false });
  expect([current.isFresh, seenThrough(undefined, false).result.current.isFresh]).toEqual([true, false]);
});

it('the form in front is seen as it changes; the calendar behind it is not', () => {
  const front = aWindow();
  const { result } = seenThrough(front);
  act(() => front.form.change({ subject: 'Nordic prices' }));
  expect(result.current.form?.subject).toBe('Nordic prices');
  expect(result.current.isFresh).toBe(false);
});

it('it is stopped while a message of the add-in with a way into its pane is on the screen', () => {
  const front = aWindow();
  const { result } = seenThrough(front);
  act(() => front.window.change({ alert: alert(null) }));
  expect(result.current.isStopped).toBe(false);
  act(() => front.window.change({ alert: alert({ commandId: 'SyfteOrganizerPane', context: '' }) }));
  expect(result.current.isStopped).toBe(true);
  act(() => front.window.change({ alert: null }));
  expect(result.current.isStopped).toBe(false);
});

it('it knows whether the pane is open', () => {
  const front = aWindow();
  const { result } = seenThrough(front);
  const command = { id: 'SyfteOrganizerPane', surface: 'organizer', label: 'Agenda', page: null } as const;
  act(() => front.window.change({ pane: { command, load: 1 } }));
  expect(result.current.isPaneOpen).toBe(true);
});

it('the small form is none of it', () => {
  expect(seenThrough(aWindow(true)).result.current.form).toBeNull();
});
