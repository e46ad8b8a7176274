import type { Invite } from '../../mailbox/invite';

/** One meeting on one day: a meeting over midnight stands on two. */
export interface Slot {
  readonly midnight: number;
  readonly invite: Pick<Invite, 'id' | 'start'>;
}

/** One day of the week and what is on it, from top to bottom. */
export interface DayOfEvents {
  readonly midnight: number;
  readonly events: readonly Slot['invite'][];
}

/** What a slot is found by on the screen. */
export const slotName = ({ midnight, invite }: Slot): string => `${midnight} ${invite.id}`;

const isOn = (midnight: number) => (day: DayOfEvents) => day.midnight === midnight;

/** Of a day, what is on at about the same time of day. */
function nearest({ midnight, events }: DayOfEvents, { invite, midnight: from }: Slot): Slot | null {
  const time = invite.start - from;
  const away = (one: Slot['invite']) => Math.abs(one.start - midnight - time);
  const [first, ...rest] = events;
  if (!first) return null;
  return { midnight, invite: rest.reduce((best, one) => (away(one) < away(best) ? one : best), first) };
}

/**
 * The meeting that a key goes to from another: up and down within the day, left and right to the next day that has any, Home and End to the first
 * and the last on the screen. Null where the key means nothing here or there is none.
 */
export function nextSlot(days: readonly DayOfEvents[], from: Slot, key: string): Slot | null {
  const at = days.findIndex(isOn(from.midnight));
  const events = days[at]?.events ?? [];
  const row = events.findIndex(({ id }) => id === from.invite.id);
  const inTheDay = (step: number): Slot | null => {
    const invite = events[row + step];
    return invite ? { midnight: from.midnight, invite } : null;
  };
  const busy = days.filter((day) => day.events.length > 0);
  const beside = (some: readonly DayOfEvents[], index: number) => {
    const day = some.at(index);
    return day ? nearest(day, from) : null;
  };
  const edge = (day: number, event: number): Slot | null => {
    const { midnight, events: all } = busy.at(day) ?? { midnight: 0, events: [] };
    const invite = all.at(event);
    return invite ? { midnight, invite } : null;
  };
  switch (key) {
    case 'ArrowUp':
      return inTheDay(-1);
    case 'ArrowDown':
      return inTheDay(1);
    case 'ArrowLeft':
      return beside(
        busy.filter(({ midnight }) => midnight < from.midnight),
        -1,
      );
    case 'ArrowRight':
      return beside(
        busy.filter(({ midnight }) => midnight > from.midnight),
        0,
      );
    case 'Home':
      return edge(0, 0);
    case 'End':
      return edge(-1, -1);
    default:
      return null;
  }
}

/** Where Tab comes in: at what is on now or comes next today or later, else at the first on the screen. */
export function firstSlot(days: readonly DayOfEvents[], today: number): Slot | null {
  const day = days.find(({ midnight, events }) => midnight >= today && events.length > 0);
  const { midnight, events } = day ??
    days.find((one) => one.events.length > 0) ?? { midnight: 0, events: [] };
  const [invite] = events;
  return invite ? { midnight, invite } : null;
}
