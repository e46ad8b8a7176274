/** @jest-environment jsdom */

import { expect, it, jest } from '@jest/globals';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { slotName } from '../../../../sandbox/outlook/week/next-slot';
import { useRovingEvent } from '../../../../sandbox/outlook/week/use-roving-event';

const hour = 3_600_000;
const midnight = (days: number) => new Date(2026, 10, 23 + days).getTime();
const on = (days: number, ...hours: readonly number[]) => ({
  midnight: midnight(days),
  events: hours.map((at) => ({ id: `${days} ${at}`, start: midnight(days) + at * hour })),
});
const busy = [on(0, 11), on(4, 9, 14)];

function Week({ days, by }: { days: typeof busy; by(step: number): void }) {
  const grid = useRef<HTMLElement>(null);
  const { tabStop, onFocus, onKeyDown } = useRovingEvent(grid, days, midnight(4) + 14 * hour, by);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: as in the week itself
    <section ref={grid} tabIndex={0} aria-label="Week" onKeyDown={onKeyDown}>
      {days.flatMap(({ midnight: day, events }) =>
        events.map((invite) => {
          const slot = { midnight: day, invite };
          return (
            <button
              key={invite.id}
              type="button"
              data-slot={slotName(slot)}
              tabIndex={tabStop === slotName(slot) ? 0 : -1}
              onFocus={() => onFocus(slot)}
            >
              {invite.id}
            </button>
          );
        }),
      )}
    </section>
  );
}

function shown(days = busy) {
  const by = jest.fn<(step: number) => void>();
  const { rerender } = render(<Week days={days} by={by} />);
  return { by, becomes: (next: typeof busy) => rerender(<Week days={next} by={by} />) };
}

const week = () => screen.getByRole('region', { name: 'Week' });
const event = (id: string) => screen.getByRole('button', { name: id });
const focus = (element: HTMLElement) => act(() => element.focus());
/** @returns whether the key was left to the browser */
const press = (key: string, more: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
const stops = () =>
  screen
    .queryAllByRole('button')
    .filter(({ tabIndex }) => tabIndex === 0)
    .map(({ textContent }) => textContent);

it('one meeting is a stop of Tab: today’s first, then wherever the keyboard was', () => {
  shown();
  expect(stops()).toEqual(['4 9']);
  focus(event('0 11'));
  expect(stops()).toEqual(['0 11']);
});

it('once that one is not there any more, it is today’s first again', () => {
  const { becomes } = shown();
  focus(event('0 11'));
  becomes([on(4, 9, 14)]);
  expect(stops()).toEqual(['4 9']);
  becomes([]);
  expect(stops()).toEqual([]);
});

it('arrows take the keyboard along', () => {
  shown();
  focus(event('4 9'));
  expect(press('ArrowDown')).toBe(false);
  expect(document.activeElement).toBe(event('4 14'));
  press('ArrowLeft');
  expect(document.activeElement).toBe(event('0 11'));
});

it('a key that goes nowhere is left to the browser, and so is every key on the week itself', () => {
  shown();
  focus(event('0 11'));
  expect(press('ArrowLeft')).toBe(true);
  expect(document.activeElement).toBe(event('0 11'));
  focus(week());
  expect(press('ArrowDown')).toBe(true);
  expect(document.activeElement).toBe(week());
});

it.each([
  ['ArrowLeft', -1],
  ['ArrowRight', 1],
])('Shift and %s show other days; the keyboard is in the week then, whatever was in it', (key, step) => {
  const { by } = shown();
  focus(event('4 9'));
  expect(press(key, { shiftKey: true })).toBe(false);
  expect(by).toHaveBeenCalledWith(step);
  expect(document.activeElement).toBe(week());
});

it('keys with Ctrl, Alt or the command key are the browser’s, and so is Shift with Tab', () => {
  const { by } = shown();
  focus(event('4 9'));
  for (const held of ['ctrlKey', 'altKey', 'metaKey']) {
    expect(press('ArrowDown', { [held]: true })).toBe(true);
    expect(press('ArrowRight', { [held]: true, shiftKey: true })).toBe(true);
  }
  expect(press('Tab', { shiftKey: true })).toBe(true);
  expect(document.activeElement).toBe(event('4 9'));
  expect(by).not.toHaveBeenCalled();
});
