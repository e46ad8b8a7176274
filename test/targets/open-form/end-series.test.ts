import { describe, expect, it } from '@jest/globals';
import type { Repeats } from '../../../src/outlook/compose-invite';
import { OfficeCallError } from '../../../src/outlook/office-call';
import { endSeries } from '../../../src/targets/open-form/end-series';
import { eagerClock } from '../../builders/a-clock';
import { type FakeComposeInvite, fakeComposeInvite } from '../../builders/fake-compose-invite';

const endless: Repeats = { kind: 'series', minutes: 60, timeZone: null, until: null };
const day = '2027-03-02';
const aSeries = (repeats: Repeats = endless) => fakeComposeInvite({ repeats });
const end = (invite: Pick<FakeComposeInvite, 'repeats' | 'setSeriesUntil'>) =>
  endSeries({ ...aSeries(), ...invite }, day, eagerClock());
const tried = (invite: FakeComposeInvite) => invite.calls.includes('setSeriesUntil');

describe('a series without an end', () => {
  it('gets one, and nothing else of it changes', async () => {
    const invite = aSeries();
    expect(await end(invite)).toEqual({ kind: 'ended', day });
    expect(invite.state.repeats).toEqual({ ...endless, until: day });
  });

  it.each<readonly [string, Repeats]>([
    ['has an end by now', { ...endless, until: '2027-01-12' }],
    ['does not say whether it has one', { kind: 'series', minutes: 60, timeZone: null }],
    ['is no series any more', { kind: 'single', timeZone: null }],
    ['is one meeting of a series', { kind: 'occurrence', timeZone: null }],
  ])('is left alone where the invite %s', async (_what, repeats) => {
    const invite = aSeries(repeats);
    expect(await end(invite)).toEqual({ kind: 'changed-since' });
    expect(tried(invite)).toBe(false);
  });

  it('stays as it is where Outlook refuses', async () => {
    const invite = aSeries();
    invite.fails('setSeriesUntil');
    expect(await end(invite)).toEqual({ kind: 'refused' });
    expect(invite.state.repeats).toEqual(endless);
  });

  it('is not said to have ended where Outlook takes it and shows nothing of it', async () => {
    const invite = aSeries();
    const forgetful = { ...invite, setSeriesUntil: () => Promise.resolve() };
    expect(await end(forgetful)).toEqual({ kind: 'refused' });
  });

  it('is seen a moment later in a client that shows the old pattern first', async () => {
    const invite = aSeries();
    let looks = 0;
    const slow = {
      ...invite,
      repeats: async () => (looks++ < 2 ? endless : invite.repeats()),
    };
    expect(await end(slow)).toEqual({ kind: 'ended', day });
  });

  it('is not known to have ended where Outlook never says again how it repeats', async () => {
    const invite = aSeries();
    let looks = 0;
    const silent = {
      ...invite,
      repeats: () => (looks++ === 0 ? invite.repeats() : new Promise<Repeats>(() => {})),
    };
    expect(await end(silent)).toEqual({ kind: 'unanswered' });
    // Once before and once after: who does not answer is not asked again while somebody waits.
    expect(looks).toBe(2);
  });

  it('is not known to have ended where setting it was never answered', async () => {
    const invite = aSeries();
    invite.fails('setSeriesUntil', new OfficeCallError('recurrence.setAsync', 'timed-out', null, 'silent'));
    expect(await end(invite)).toEqual({ kind: 'unanswered' });
  });

  it('is not touched where nobody says how the invite repeats', async () => {
    const invite = aSeries();
    invite.fails('repeats');
    expect(await end(invite)).toEqual({ kind: 'unanswered' });
    expect(tried(invite)).toBe(false);
  });
});
