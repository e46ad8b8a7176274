import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { onAppointmentSend } from '../../src/gate/on-appointment-send';
import { launch } from '../builders/a-send';
import { FakeOffice } from '../builders/fake-office';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  FakeOffice.uninstall();
  jest.useRealTimers();
});

it.each([[{ fails: 9020 }], ['hangs']] as const)(
  'an entry of one’s own is allowed without a notice, whatever its body does: %j',
  async (does) => {
    const office = new FakeOffice({ required: [] }).install().behaves('body.getAsync', does);
    const { answer } = await launch((event) => onAppointmentSend(event));
    expect(answer).toEqual({ allowEvent: true });
    expect(office.item.notices).toEqual({});
  },
);
