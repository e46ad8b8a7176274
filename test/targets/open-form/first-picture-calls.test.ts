import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { systemClock } from '../../../src/async/clock';
import { createFormStore } from '../../../src/form/form-store';
import { officeComposeInvite } from '../../../src/outlook/office-compose-invite';
import { openFormTarget } from '../../../src/targets/open-form/open-form-target';
import { anna } from '../../builders/a-person';
import { aPolicy } from '../../builders/a-policy';
import { FakeOffice } from '../../builders/fake-office';

/** Each call of this Outlook takes so long, in ms: what is made together is one round. */
const latency = 10;

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(async () => {
  // The page's limit of calls is one for both tests.
  await jest.runAllTimersAsync();
  jest.useRealTimers();
  FakeOffice.uninstall();
});

/** The form of the invite that is open in Outlook. It is never drawn: what waits for that is not counted. */
function aForm(office: FakeOffice) {
  office.install();
  const deps = { user: { ...anna, locale: 'en' }, policy: aPolicy(), clock: systemClock };
  const target = openFormTarget(officeComposeInvite(), { ...deps, focusedFor: null });
  const store = createFormStore(target, { ...deps, untilDrawn: () => new Promise(() => undefined) });
  void store.load();
  return store;
}

it('a form is there after three rounds of three calls, and has what the gate handed over after one call more', async () => {
  const office = new FakeOffice({ context: '{"focus":"goal"}' }, { latency });
  const store = aForm(office);
  await jest.advanceTimersByTimeAsync(3 * latency - 1);
  expect([store.getState().phase, office.calls.length]).toEqual(['loading', 9]);
  await jest.advanceTimersByTimeAsync(1);
  expect([store.getState().phase, store.getState().goTo]).toEqual(['open', null]);
  await jest.advanceTimersByTimeAsync(latency);
  expect(store.getState().goTo).toEqual({ context: { focus: 'goal' } });
  // Nothing else is asked before the form is on the screen.
  await jest.advanceTimersByTimeAsync(10 * latency);
  expect(office.calls).toEqual([
    'requiredAttendees.getAsync',
    'optionalAttendees.getAsync',
    'enhancedLocation.getAsync',
    'organizer.getAsync',
    'subject.getAsync',
    'start.getAsync',
    'body.getTypeAsync',
    'body.getAsync',
    'sessionData.getAllAsync',
    'getInitializationContextAsync',
  ]);
  expect(office.mostInFlight).toBe(3);
});

it('a client that never says what the gate handed over has its form all the same', async () => {
  const office = new FakeOffice({}, { latency }).behaves('getInitializationContextAsync', 'hangs');
  const store = aForm(office);
  // Long before a call is given up.
  await jest.advanceTimersByTimeAsync(1_000);
  expect(store.getState()).toMatchObject({ phase: 'open', goTo: null });
});
