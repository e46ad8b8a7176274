import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { Mailbox } from '../../../sandbox/mailbox/mailbox';
import { busyMailbox } from '../../../sandbox/server/busy-mailbox';
import type { RunningServer } from '../../../sandbox/server/server';
import { openCalendar } from '../../../src/graph/graph-calendar';
import { createMyMeetingsStore } from '../../../src/pane/my-meetings/my-meetings-store';
import { aLocalGraph, aToken, localFetch } from '../../builders/a-local-graph';
import { aMixedMailbox } from '../../builders/a-mixed-mailbox';
import { aPolicy } from '../../builders/a-policy';
import { aVerdictMemory } from '../../builders/a-verdict-memory';

const monday = new Date(2026, 10, 30).getTime();
const { fetch } = globalThis;
let server: RunningServer;

afterEach(async () => {
  globalThis.fetch = fetch;
  await server.close();
});

/** One visit after the other to the calendar of whoever has this mailbox, eight weeks ahead. */
async function visitor(mailbox: Mailbox) {
  server = await aLocalGraph(mailbox);
  globalThis.fetch = localFetch;
  const verdicts = aVerdictMemory();
  const token = aToken(server);
  const signIn = {
    prepare: async () => {},
    token: async () => token,
    account: async () => ({ name: 'Anna Ek', address: 'anna.ek@contoso.example' }),
  };
  return async () => {
    server.graph.clearLog();
    const store = createMyMeetingsStore(
      {
        calendar: openCalendar({ signIn, origin: server.origin }),
        policy: aPolicy(),
        now: () => new Date(monday),
        firstDayOfWeek: 1,
        memory: { load: () => null, save: () => {} },
        verdicts,
      },
      8,
    );
    await store.read();
    const { phase, rows } = store.getState();
    expect(phase).toBe('read');
    const log = server.graph.log();
    return {
      rows,
      // A part of a batch takes as long as a call, and is one.
      calls: log.filter(({ path }) => !path.includes('$batch')).length,
      requests: log.filter(({ isInner }) => !isInner).length,
      inFlight: Math.max(...log.map(({ inFlight }) => inFlight)),
    };
  };
}

// Thousands of events through a server: half a minute on a machine that has much else to do.
jest.setTimeout(180_000);

/** So many calls it takes at least, a hundred bodies to a page. */
const bound = (events: number) => Math.ceil(events / 100);

describe('the calls of My meetings', () => {
  it.each([2_000, 5_000])(
    'to %i meetings of one’s own are hardly more than there are pages',
    async (count) => {
      const visit = await visitor(busyMailbox(count, monday));
      const first = await visit();
      expect(first.rows).toHaveLength(count);
      expect(first.calls).toBeLessThanOrEqual(bound(count) * 1.3);
      expect(first.inFlight).toBeLessThanOrEqual(4);
      if (count === 2_000) expect(first.calls).toBeLessThanOrEqual(25);
      const second = await visit();
      expect(second.rows).toEqual(first.rows);
      expect(second.calls).toBeLessThanOrEqual(count === 2_000 ? 3 : 6);
    },
  );

  it('to 2,000 events of all sorts are as few, and a second visit finds the same', async () => {
    const visit = await visitor(aMixedMailbox(monday));
    const first = await visit();
    expect(first.calls).toBeLessThanOrEqual(25);
    const second = await visit();
    expect(second.rows).toEqual(first.rows);
    expect(second.calls).toBeLessThanOrEqual(3);
  });

  it('on a second visit are one more for a meeting that has changed, whose verdict is the new one', async () => {
    const visit = await visitor(busyMailbox(400, monday));
    const first = await visit();
    const { invites, ...rest } = server.mailbox.get();
    const [whole = ''] = first.rows.filter(({ status }) => status.kind === 'complete').map(({ id }) => id);
    const subject = first.rows.find(({ id }) => id === whole)?.subject;
    server.mailbox.set({
      ...rest,
      invites: invites.map((one) =>
        one.subject === subject ? { ...one, body: '<p>Let us talk.</p>', version: one.version + 1 } : one,
      ),
    });
    const second = await visit();
    expect(second.calls).toBe(4);
    expect(second.rows.find(({ id }) => id === whole)?.status).toEqual({ kind: 'none' });
    expect((await visit()).calls).toBe(3);
  });

  it('on a second visit bring pages with bodies again where most has changed', async () => {
    const visit = await visitor(busyMailbox(400, monday));
    await visit();
    const { invites, ...rest } = server.mailbox.get();
    server.mailbox.set({ ...rest, invites: invites.map((one) => ({ ...one, version: one.version + 1 })) });
    const second = await visit();
    expect(second.rows).toHaveLength(400);
    expect(second.calls).toBeLessThanOrEqual(3 + bound(400) + 3);
  });
});
