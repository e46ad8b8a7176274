/** @jest-environment jsdom */

import { beforeEach, expect, it } from '@jest/globals';
import { act, renderHook } from '@testing-library/react';
import { contactOf } from '../../../sandbox/mailbox/directory';
import { useCalendar } from '../../../sandbox/outlook/use-calendar';

const [anna, bo] = [contactOf('anna.ek@contoso.example', ''), contactOf('bo.berg@contoso.example', '')];

/** Questions to the mailbox that nobody has answered yet, by address. */
let asked: Map<string, (answer: readonly object[]) => void>;
beforeEach(() => {
  asked = new Map();
  globalThis.fetch = (async (path: string) => ({
    ok: true,
    json: () => new Promise((answer) => asked.set(path, answer)),
  })) as unknown as typeof fetch;
});

const answers = (path: string, ...answer: readonly object[]) =>
  act(async () => asked.get(`/mailbox${path}`)?.(answer));
const of = ({ address }: typeof anna) => `/invites/of/${encodeURIComponent(address)}`;
const to = ({ address }: typeof anna) => `/mails/to/${encodeURIComponent(address)}`;

const shown = () =>
  renderHook(({ user, owner, isShown }) => useCalendar(user, owner, isShown), {
    initialProps: { user: anna, owner: anna, isShown: true },
  });

it('what comes for somebody who has left the keyboard is dropped, however late', async () => {
  const { result, rerender } = shown();
  await act(async () => {});
  rerender({ user: bo, owner: bo, isShown: true });
  await act(async () => {});
  await answers(of(bo), { id: 'Bo’s' });
  await answers(to(bo), { subject: 'To Bo' });
  await answers(of(anna), { id: 'Anna’s' });
  await answers(to(anna), { subject: 'To Anna' });
  expect(result.current).toMatchObject({
    invites: [{ id: 'Bo’s' }],
    mails: [{ subject: 'To Bo' }],
    isFresh: true,
  });
});

it('the mails of one are not shown to another who sits down at the same calendar', async () => {
  const { result, rerender } = shown();
  rerender({ user: anna, owner: bo, isShown: true });
  await act(async () => {});
  await answers(of(bo), { id: 'Bo’s' });
  await answers(to(anna), { subject: 'To Anna' });
  expect(result.current.mails).toHaveLength(1);
  rerender({ user: bo, owner: bo, isShown: true });
  expect(result.current).toMatchObject({ invites: [], mails: [] });
});

it('is stale from the moment a window opens until it was read anew, and shows what it had', async () => {
  const { result, rerender } = shown();
  await act(async () => {});
  await answers(of(anna), { id: 'Anna’s' });
  await answers(to(anna));
  expect(result.current.isFresh).toBe(true);
  rerender({ user: anna, owner: anna, isShown: false });
  rerender({ user: anna, owner: anna, isShown: true });
  expect(result.current).toMatchObject({ invites: [{ id: 'Anna’s' }], isFresh: false });
  await act(async () => {});
  await answers(of(anna), { id: 'Anna’s' }, { id: 'new' });
  await answers(to(anna));
  expect(result.current).toMatchObject({ invites: [{ id: 'Anna’s' }, { id: 'new' }], isFresh: true });
});
