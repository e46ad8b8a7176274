import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Mailbox } from '../../sandbox/mailbox/mailbox';
import { busyMailbox } from '../../sandbox/server/busy-mailbox';
import { openCalendar } from '../../src/graph/graph-calendar';
import { createMyMeetingsStore } from '../../src/pane/my-meetings/my-meetings-store';
import { defaultPolicy } from '../../src/policy/policy';
import { aLocalGraph, aToken, localFetch } from '../../test/builders/a-local-graph';
import { aMixedMailbox } from '../../test/builders/a-mixed-mailbox';

const latency = 100;
const lanes = 4;
const weeks = 8;

/** What is still in use, in bytes. */
function heap(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

function nextMonday(): number {
  const day = new Date();
  day.setDate(day.getDate() + ((8 - day.getDay()) % 7 || 7));
  return day.setHours(0, 0, 0, 0);
}

const kilobytes = (bytes: number) => `${Math.round(bytes / 1024)} KB`;

/** Answers heard once, told again after the latency: no other process, and no other load on this one, is in the figures. */
class Recorded {
  private readonly answers = new Map<string, { readonly status: number; readonly text: string }>();
  private isReplay = false;
  private inFlight = 0;
  most = 0;
  calls = 0;
  bytes = 0;

  replay(): void {
    this.isReplay = true;
  }

  fetch: typeof fetch = async (input, init) => {
    const asked = new Request(input, init);
    const key = `${asked.method} ${asked.url} ${await asked.clone().text()}`;
    if (this.isReplay) return this.again(key);
    const answer = await localFetch(input, init);
    this.answers.set(key, { status: answer.status, text: await answer.clone().text() });
    return answer;
  };

  private async again(key: string): Promise<Response> {
    const known = this.answers.get(key);
    if (!known) throw new Error(`Nobody asked before: ${key.slice(0, 200)}`);
    this.calls += 1;
    this.bytes += known.text.length;
    this.inFlight += 1;
    this.most = Math.max(this.most, this.inFlight);
    await new Promise((done) => setTimeout(done, latency));
    this.inFlight -= 1;
    return new Response(known.text, {
      status: known.status,
      headers: { 'Content-Type': 'application/json' },
    });
  }
}

interface Read {
  readonly calls: number;
  readonly bytes: number;
  readonly most: number;
  readonly ms: number;
  readonly held: number;
  readonly events: number;
  readonly bodies: number;
  readonly meetings: number;
}

async function readOf(mailbox: Mailbox, monday: number): Promise<Read> {
  const server = await aLocalGraph(mailbox);
  const recorded = new Recorded();
  const { fetch } = globalThis;
  globalThis.fetch = recorded.fetch;
  try {
    const token = aToken(server);
    const signIn = {
      prepare: async () => {},
      token: async () => token,
      account: async () => ({ name: 'Anna Ek', address: 'anna.ek@contoso.example' }),
    };
    const read = async () => {
      const store = createMyMeetingsStore(
        {
          calendar: openCalendar({ signIn, origin: server.origin }),
          policy: defaultPolicy,
          now: () => new Date(monday),
          firstDayOfWeek: 1,
          memory: { load: () => null, save: () => {} },
        },
        weeks,
      );
      await store.read();
      const state = store.getState();
      if (state.phase !== 'read')
        throw new Error(`My meetings ended as "${state.phase}": ${state.errorKind}.`);
      return store;
    };
    await read();
    recorded.replay();
    const before = heap();
    const start = performance.now();
    const store = await read();
    const ms = performance.now() - start;
    const held = heap() - before;
    const { events, toCheck, rows } = store.getState();
    const { calls, bytes, most } = recorded;
    return { calls, bytes, most, ms, held, events, bodies: toCheck ?? 0, meetings: rows.length };
  } finally {
    globalThis.fetch = fetch;
    await server.close();
  }
}

/** Prints what My meetings asks of Microsoft Graph for calendars of 2,000 events, and how long that takes beside what the network alone does. */
export async function benchMyMeetings(print: (line: string) => void = console.log): Promise<void> {
  const monday = nextMonday();
  const calendars = [
    ['of all sorts', aMixedMailbox(monday)],
    ['all one’s own, no series', busyMailbox(2_000, monday)],
  ] as const;
  print('My meetings');
  for (const [name, mailbox] of calendars) {
    const { calls, bytes, most, ms, held, events, bodies, meetings } = await readOf(mailbox, monday);
    const alone = Math.ceil(calls / lanes) * latency;
    print(
      `  ${events} events in ${weeks} weeks, ${name}: ${calls} calls, ${kilobytes(bytes)}; ${bodies} bodies read, ${meetings} meetings`,
    );
    print(
      `    each call ${latency} ms: ${ms.toFixed(0)} ms; the network alone ${alone} ms (${(ms / alone).toFixed(2)} ×, at most 1.3); ${most} calls in flight (at most ${lanes})`,
    );
    print(`    held in memory when it is through: ${kilobytes(held)}`);
  }
}
