import '../../src/agenda/placeholder-words/all-languages';
import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { roundsOf } from '../../sandbox/graph/batch';
import type { Mailbox } from '../../sandbox/mailbox/mailbox';
import { busyMailbox } from '../../sandbox/server/busy-mailbox';
import { openCalendar } from '../../src/graph/graph-calendar';
import { createMyMeetingsStore } from '../../src/pane/my-meetings/my-meetings-store';
import type { VerdictMemory } from '../../src/pane/my-meetings/verdict-memory';
import { defaultPolicy } from '../../src/policy/policy';
import { aLocalGraph, aToken, localFetch } from '../../test/builders/a-local-graph';
import { aMixedMailbox } from '../../test/builders/a-mixed-mailbox';
import { aVerdictMemory } from '../../test/builders/a-verdict-memory';

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
  private asked: readonly (readonly [url: string, init: RequestInit])[] = [];
  most = 0;
  calls = 0;
  bytes = 0;

  /** Counts anew from here on. */
  replay(): void {
    this.isReplay = true;
    this.asked = [];
    this.most = 0;
    this.calls = 0;
    this.bytes = 0;
  }

  listen(): void {
    this.isReplay = false;
  }

  /** The same calls by themselves: as many at a time, each answer read as JSON, as whoever calls Graph has to, and let go. Gives ms. */
  async alone(): Promise<number> {
    const left = [...this.asked];
    const start = performance.now();
    const lane = async () => {
      for (let asked = left.shift(); asked; asked = left.shift()) await (await this.fetch(...asked)).json();
    };
    await Promise.all(Array.from({ length: lanes }, lane));
    return performance.now() - start;
  }

  fetch: typeof fetch = async (input, init) => {
    const asked = new Request(input, init);
    const text = await asked.clone().text();
    const { method, url } = asked;
    const key = `${method} ${url} ${text}`;
    if (this.isReplay) this.asked = [...this.asked, [url, { method, ...(text && { body: text }) }]];
    // A batch takes as long as its parts.
    if (this.isReplay) return this.again(key, asked.url.endsWith('/$batch') ? roundsOf(JSON.parse(text)) : 1);
    const answer = await localFetch(input, init);
    this.answers.set(key, { status: answer.status, text: await answer.clone().text() });
    return answer;
  };

  private async again(key: string, rounds: number): Promise<Response> {
    const known = this.answers.get(key);
    if (!known) throw new Error(`Nobody asked before: ${key.slice(0, 200)}`);
    this.calls += rounds;
    this.bytes += known.text.length;
    this.inFlight += 1;
    this.most = Math.max(this.most, this.inFlight);
    await new Promise((done) => setTimeout(done, latency * rounds));
    this.inFlight -= 1;
    return new Response(known.text, {
      status: known.status,
      headers: { 'Content-Type': 'application/json' },
    });
  }
}

interface Read {
  /** Parts of a batch count one by one. */
  readonly calls: number;
  readonly bytes: number;
  readonly most: number;
  readonly ms: number;
  /** What the same calls take by themselves. */
  readonly aloneMs: number;
  /** Of this process, the waiting left out. */
  readonly cpuMs: number;
  readonly held: number;
  readonly events: number;
  readonly bodies: number;
  readonly meetings: number;
}

/** A first visit, and a second one to which nothing has changed. */
async function readsOf(mailbox: Mailbox, monday: number): Promise<readonly Read[]> {
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
    const calendar = openCalendar({ signIn, origin: server.origin });
    const visit = async (verdicts: VerdictMemory) => {
      const store = createMyMeetingsStore(
        {
          calendar,
          policy: defaultPolicy,
          now: () => new Date(monday),
          firstDayOfWeek: 1,
          memory: { load: () => null, save: () => {} },
          verdicts,
        },
        weeks,
      );
      await store.read();
      const state = store.getState();
      if (state.phase !== 'read')
        throw new Error(`My meetings ended as "${state.phase}": ${state.errorKind}.`);
      return store;
    };
    const measured = async (verdicts: VerdictMemory): Promise<Read> => {
      recorded.listen();
      await visit(aVerdictMemory(verdicts.load()));
      recorded.replay();
      const before = heap();
      const cpu = process.cpuUsage();
      const start = performance.now();
      const store = await visit(verdicts);
      const ms = performance.now() - start;
      const { user, system } = process.cpuUsage(cpu);
      const held = heap() - before;
      const { events, toCheck, rows } = store.getState();
      const { calls, bytes, most } = recorded;
      const cpuMs = (user + system) / 1_000;
      const found = { events, bodies: toCheck ?? 0, meetings: rows.length };
      const aloneMs = await recorded.alone();
      return { calls, bytes, most, ms, aloneMs, cpuMs, held, ...found };
    };
    const verdicts = aVerdictMemory();
    return [await measured(verdicts), await measured(verdicts)];
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
    ['all one’s own, no series', busyMailbox(5_000, monday)],
  ] as const;
  print('My meetings; one first and one second visit each');
  for (const [name, mailbox] of calendars) {
    const [first, second] = await readsOf(mailbox, monday);
    if (!first || !second) throw new Error('My meetings was not read.');
    print(
      `  ${first.events} events in ${weeks} weeks, ${name}: ${first.bodies} bodies judged, ${first.meetings} meetings`,
    );
    printVisit('first visit', first, ', at most 1.3', print);
    printVisit('second visit, nothing changed', second, '', print);
  }
}

/** As few calls as pages of a hundred bodies are. */
const bodiesOfPage = 100;

/**
 * Beside two figures: what the calls take to wait for alone, in as many rounds as there are lanes for, which no computer can beat; and what they take when somebody
 * makes them, reads each answer as JSON and does nothing else.
 */
function printVisit(name: string, read: Read, aim: string, print: (line: string) => void): void {
  const { calls, bytes, most, ms, aloneMs, cpuMs, held, events } = read;
  const pages = Math.ceil(events / bodiesOfPage);
  const waiting = Math.ceil(calls / lanes) * latency;
  const times = (bound: number) => `${(ms / bound).toFixed(2)} ×`;
  print(
    `    ${name}: ${calls} calls (a page of ${bodiesOfPage} each would be ${pages}), ${kilobytes(bytes)}; ${most} calls in flight (at most ${lanes})`,
  );
  print(
    `      each ${latency} ms: ${ms.toFixed(0)} ms; waiting for these calls alone ${waiting} ms (${times(waiting)}${aim}), calling and reading JSON alone ${aloneMs.toFixed(0)} ms (${times(aloneMs)})`,
  );
  print(
    `      processor ${(cpuMs / events).toFixed(2)} ms an event (at most 1); held in memory when it is through: ${kilobytes(held)}`,
  );
}
