import { officeError } from '../limits/office-error';
import type { Answer, Params } from './answer';
import type { Calls } from './call';
import type { Form } from './form';

/** office.js: TimeProperty 1 is the start, 2 the end. */
const end = 2;

function setTime(form: Form, params: Params): Answer {
  const time = typeof params.time === 'number' ? params.time : Number.NaN;
  if (Number.isNaN(time)) return { error: officeError.invalidParameter };
  if (params.TimeProperty === end) {
    return time < form.start
      ? { error: officeError.invalidEndTime }
      : { data: undefined, change: { end: time } };
  }
  // Moving the start keeps the duration, and an all-day invite gets a time of day (Office.js reference, Time.setAsync).
  return { data: undefined, change: { start: time, end: time + (form.end - form.start), isAllDay: false } };
}

/** `item.start`, `item.end`, `item.isAllDayEvent`, `item.recurrence` (every invite here happens once). */
export const timeCalls: Calls = {
  24: {
    name: 'time.getAsync',
    needs: 'read',
    forms: 'compose',
    run: (form, params) => ({ data: params.TimeProperty === end ? form.end : form.start }),
  },
  25: { name: 'time.setAsync', needs: 'write', forms: 'compose', run: setTime },
  103: { name: 'recurrence.getAsync', needs: 'read', forms: 'compose', run: () => ({ data: null }) },
  104: {
    name: 'recurrence.setAsync',
    needs: 'write',
    forms: 'compose',
    run: () => ({ error: officeError.notSupported }),
  },
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
    run: (_form, params) => ({ data: undefined, change: { isAllDay: params.isAllDayEvent === true } }),
  },
};
