import { type KeyboardEvent, type RefObject, useState } from 'react';
import { dayAfter } from './days';
import { type DayOfEvents, firstSlot, nextSlot, type Slot, slotName } from './next-slot';

/** Which one of the meetings on the screen the Tab key comes to, and what keys do in the week. */
export interface RovingEvent {
  /** `slotName` of that one; '' where there is none. */
  readonly tabStop: string;
  onFocus(slot: Slot): void;
  onKeyDown(event: KeyboardEvent<HTMLElement>): void;
}

const slotOn = (grid: HTMLElement | null, name: string) =>
  [...(grid?.querySelectorAll<HTMLElement>('[data-slot]') ?? [])].find(
    ({ dataset }) => dataset.slot === name,
  );

/** The meeting that the keyboard is on; undefined where it is on none. */
function slotNamed(days: readonly DayOfEvents[], target: EventTarget): Slot | undefined {
  const name = target instanceof HTMLElement ? target.dataset.slot : undefined;
  return days
    .flatMap(({ midnight, events }) => events.map((invite) => ({ midnight, invite })))
    .find((slot) => slotName(slot) === name);
}

/**
 * The week is one stop of the Tab key, and arrows go from meeting to meeting (the ARIA practice for composites). Shift with left or right shows
 * the days before or after; the keyboard is in the week then.
 * @param grid what holds the days on the screen @param now ms @param by shows days before (-1) or after (1)
 */
export function useRovingEvent(
  grid: RefObject<HTMLElement | null>,
  days: readonly DayOfEvents[],
  now: number,
  by: (step: number) => void,
): RovingEvent {
  const [last, setLast] = useState<Slot | null>(null);
  const isThere =
    last !== null &&
    days.some(
      ({ midnight, events }) => midnight === last.midnight && events.some(({ id }) => id === last.invite.id),
    );
  const stop = isThere ? last : firstSlot(days, dayAfter(now, 0));
  const turned = (key: string) => (key === 'ArrowLeft' ? -1 : key === 'ArrowRight' ? 1 : 0);
  return {
    tabStop: stop ? slotName(stop) : '',
    onFocus: setLast,
    onKeyDown: (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.shiftKey) {
        const step = turned(event.key);
        if (step === 0) return;
        event.preventDefault();
        grid.current?.focus();
        by(step);
        return;
      }
      const from = slotNamed(days, event.target);
      const next = from && nextSlot(days, from, event.key);
      if (!next) return;
      event.preventDefault();
      slotOn(grid.current, slotName(next))?.focus();
    },
  };
}
