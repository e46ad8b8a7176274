import { officeError } from '../limits/office-error';
import { isSeries } from '../mailbox/occurrence';
import { wallClock } from '../mailbox/time-zone';
import type { Answer, Params } from './answer';
import type { Calls } from './call';
import type { Form } from './form';
import type { World } from './world';

/** office.js: TimeProperty 1 is the start, 2 the end. */
const end = 2;

/** What a client answers that says yes and keeps the former time; null for one that does as it is told. */
export function unheard(form: Form, { quirks: { refusesTime } }: World): Answer | null {
  const refuses = refusesTime === 'silently' || (refusesTime === 'once' && !form.timeRefused);
  return refuses ? { data: undefined, change: { timeRefused: true } } : null;
}

function setTime(form: Form, params: Params, world: World): Answer {
  const time = typeof params.time === 'number' ? params.time : Number.NaN;
  if (Number.isNaN(time)) return { error: officeError.invalidParameter };
  if (world.quirks.refusesTime === 'error' && isSeries(form)) return { error: officeError.internal };
  const isEnd = params.TimeProperty === end;
  if (isEnd && time < form.start) return { error: officeError.invalidEndTime };
  const refused = unheard(form, world);
  if (refused) return refused;
  if (isEnd) {
    const timeZone = world.quirks.flipsZone ? 'UTC' : form.timeZone;
    return { data: undefined, change: { end: time, timeZone } };
  }
  // Moving the start keeps the duration, and an all-day invite gets a time of day (Office.js reference, Time.setAsync).
  return { data: undefined, change: { start: time, end: time + (form.end - form.start), isAllDay: false } };
}

/**
 * An invite that lasts all day runs from midnight to midnight; one that does so no longer takes place from ten to eleven.
 * Times of day are those of the invite's zone.
 */
export function withAllDay(form: Form, isAllDay: boolean): Partial<Form> {
  if (isAllDay === form.isAllDay) return {};
  const clock = wallClock(form.timeZone);
  const first = clock.at(form.start);
  const last = clock.at(Math.max(form.start, form.end - 1));
  const at = (day: typeof first, hours: number) => clock.timeOf({ ...day, minutes: hours * 60 });
  return isAllDay
    ? { isAllDay, start: at(first, 0), end: at(last, 24) }
    : { isAllDay, start: at(first, 10), end: at(first, 11) };
}

/** `item.start`, `item.end`, `item.isAllDayEvent`. */
export const timeCalls: Calls = {
  24: {
    name: 'time.getAsync',
    needs: 'read',
    forms: 'compose',
    run: (form, params) => ({ data: params.TimeProperty === end ? form.end : form.start }),
  },
  25: { name: 'time.setAsync', needs: 'write', forms: 'compose', run: setTime },
  169: {
    name: 'isAllDayEvent.getAsync',
    needs: 'read',
    forms: 'compose',
    run: (form) => ({ data: form.isAllDay }),
  },
  170: {
    name: 'isAllDayEvent.setAsync',
    needs: 'write',
    forms: 'compose',
    run: (form, params) => ({ data: undefined, change: withAllDay(form, params.isAllDayEvent === true) }),
  },
};
