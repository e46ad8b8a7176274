/** @jest-environment jsdom */
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { LaunchEvent } from '../../../sandbox/host/manifest';
import { formRuntime } from '../../../sandbox/host/runtime';
import type { FormSurroundings } from '../../../sandbox/host/surroundings';
import { settled } from '../../builders/a-clock';

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate'] });
});
afterEach(() => {
  jest.useRealTimers();
  document.body.replaceChildren();
});

const event: LaunchEvent = {
  type: 'OnAppointmentAttendeesChanged',
  functionName: 'changed',
  sendMode: 'SoftBlock',
};
const pages = () => document.querySelectorAll('iframe').length;

/** The runtime of a form whose handlers never complete. */
function aRuntime(isReachable: () => Promise<boolean> = async () => true) {
  return formRuntime({
    page: 'https://agenda.example/gate.html',
    frame: { appId: 'syfte', locale: 'en-GB' } as FormSurroundings,
    isReachable,
    giveUp: () => 1_000,
    keepsPage: () => false,
  });
}

describe('a form that closes', () => {
  it('takes its hidden page with it, and none is opened for the events in its queue', async () => {
    const runtime = aRuntime();
    const first = runtime.run(event, {});
    const second = runtime.run(event, {});
    await settled();
    expect(pages()).toBe(1);
    runtime.stop();
    expect(pages()).toBe(0);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(await first).toEqual({ kind: 'timed-out' });
    expect(await second).toEqual({ kind: 'unavailable' });
    expect(pages()).toBe(0);
  });

  it('opens none either while it is asked whether the add-in can be reached', async () => {
    let answer = (_isReachable: boolean) => {};
    const runtime = aRuntime(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    const running = runtime.run(event, {});
    await settled();
    runtime.stop();
    answer(true);
    expect(await running).toEqual({ kind: 'unavailable' });
    expect(pages()).toBe(0);
  });
});
