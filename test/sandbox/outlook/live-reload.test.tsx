/** @jest-environment jsdom */

import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { act, renderHook } from '@testing-library/react';
import { reloadWhenRebuilt, usePagesRebuilt } from '../../../sandbox/outlook/live-reload';
import { liveReloadPath } from '../../../sandbox/server/rebuilt';

/** The development server, as the page sees it. */
class FakeEventSource extends EventTarget {
  static opened: FakeEventSource[] = [];
  constructor(readonly address: string) {
    super();
    FakeEventSource.opened.push(this);
  }
}

const toTabs = jest.fn();
class FakeChannel {
  postMessage = toTabs;
}

beforeEach(() => {
  FakeEventSource.opened = [];
  toTabs.mockClear();
  Object.assign(globalThis, { EventSource: FakeEventSource, BroadcastChannel: FakeChannel });
  document.head.innerHTML = '<link rel="stylesheet" href="https://localhost:3000/outlook/outlook.css">';
});
afterEach(() => {
  document.head.innerHTML = '';
});

it('pages that were built anew count up, here and in tabs', () => {
  const { result, unmount } = renderHook(() => usePagesRebuilt());
  reloadWhenRebuilt();
  const [server] = FakeEventSource.opened;
  expect(server?.address).toBe(liveReloadPath);
  act(() => void server?.dispatchEvent(new Event('pages')));
  expect(result.current).toBe(1);
  expect(toTabs).toHaveBeenCalledWith('pages');
  unmount();
  server?.dispatchEvent(new Event('pages'));
  expect(result.current).toBe(1);
});

it('styles are loaded again from an address that no cache knows', () => {
  reloadWhenRebuilt();
  FakeEventSource.opened[0]?.dispatchEvent(new Event('styles'));
  const sheet = document.querySelector<HTMLLinkElement>('link');
  expect(sheet?.href).toMatch(/^https:\/\/localhost:3000\/outlook\/outlook\.css\?built=\d+$/);
});
