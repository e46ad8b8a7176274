import { describe, expect, it } from '@jest/globals';
import { faultFor } from '../../../sandbox/graph/faults';
import { graphFaultsOf } from '../../../sandbox/outlook/server-settings';
import { defaultSettings, type Settings } from '../../../sandbox/outlook/settings';

const faults = (change: Partial<Settings>) => graphFaultsOf({ ...defaultSettings, ...change });
const patch = { method: 'PATCH', path: '/me/events/1' };
const get = { method: 'GET', path: '/me/events/1' };

describe('what is set about Graph', () => {
  it('by default is that it works', () => {
    expect(faults({})).toEqual({
      latency: 0,
      isOffline: false,
      losesMeeting: 'no',
      dropsWords: 'no',
      planned: [],
    });
    expect(faults({ graphFault: 'offline', graphLatency: 100, losesMeeting: 'once' })).toMatchObject({
      isOffline: true,
      latency: 100,
      losesMeeting: 'once',
    });
  });

  it.each<[Settings['graphFault'], typeof patch, object | null, number]>([
    ['busy', get, { status: 429, retryAfter: 1 }, 3],
    ['conflict', patch, { status: 412 }, 1],
    ['conflict', get, null, 0],
    ['drop', patch, { kind: 'drop' }, 1],
    ['apply-and-drop', patch, { kind: 'apply-and-drop' }, 1],
    ['apply-and-drop', get, null, 0],
  ])('%s is met by %o', (graphFault, call, expected, times) => {
    let left = faults({ graphFault });
    let met = 0;
    for (let count = 0; count < 5; count += 1) {
      const [fault, after] = faultFor(left, call);
      if (fault) expect(fault).toMatchObject(expected ?? {});
      if (fault) met += 1;
      left = after;
    }
    expect(met).toBe(times);
  });
});
