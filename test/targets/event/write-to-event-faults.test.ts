import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { PlannedFault } from '../../../sandbox/graph/faults';
import type { Invite } from '../../../sandbox/mailbox/invite';
import { isOnlineMeeting } from '../../../sandbox/mailbox/online-meeting';
import { openCalendar } from '../../../src/graph/graph-calendar';
import { GraphCallError, type GraphErrorKind } from '../../../src/graph/graph-call-error';
import { fingerprintOf } from '../../../src/invite/fingerprint';
import { parseBody } from '../../../src/invite/parse-body';
import { renderBlock } from '../../../src/invite/render-block';
import { type EventWritten, type ForEvent, writeToEvent } from '../../../src/targets/event/write-to-event';
import { graphErrorWords } from '../../../src/text/graph-errors';
import {
  aGraphScene,
  type GraphScene,
  note,
  ownBody,
  sentTo,
  shortTimes,
} from '../../builders/a-graph-scene';
import { localFetch } from '../../builders/a-local-graph';
import { anAgenda } from '../../builders/an-agenda';

const agenda = anAgenda();
const former = anAgenda({ purpose: 'Choose a carrier for the north' });
const wanted: ForEvent = {
  agenda,
  language: 'en',
  ours: new Set(['', fingerprintOf(former, 'en')]),
  minutes: 45,
};
const [mailbox, invite] = sentTo();

let scene: GraphScene;
beforeEach(async () => {
  scene = await aGraphScene(mailbox);
});
afterEach(() => scene.close());

const write = (times = scene.deps.times) =>
  writeToEvent(openCalendar({ ...scene.deps, times: times ?? {} }), invite.id, wanted);
const now = (): Invite | undefined => scene.server.mailbox.get().invites.find(({ id }) => id === invite.id);
const bodyNow = () => now()?.body ?? '';
const edit = (change: Partial<Invite>) => {
  const { invites, ...rest } = scene.server.mailbox.get();
  const edited = invites.map((one) =>
    one.id === invite.id ? { ...one, ...change, version: one.version + 1 } : one,
  );
  scene.server.mailbox.set({ ...rest, invites: edited });
};
/** How many updates each attendee got. */
const updatesEach = () => {
  const counts = ['bo.berg@contoso.example', 'eva.lind@contoso.example'].map(
    (address) => scene.updates().filter(({ to }) => to === address).length,
  );
  expect(new Set(counts).size).toBe(1);
  return counts[0] ?? 0;
};
const patch = (fault: Omit<PlannedFault, 'method'>): PlannedFault => ({ method: 'PATCH', ...fault });
const status = (code: number, times = 1, more: Partial<PlannedFault> = {}) =>
  patch({ kind: 'status', status: code, times, ...more });
const soon = { retryAfter: 0 };

/** What the organizer wrote and the way into the meeting are there; the agenda is there once, or not at all. */
function expectNothingLost() {
  expect(bodyNow()).toContain(note);
  expect(isOnlineMeeting(bodyNow())).toBe(true);
  expect(bodyNow().match(/Agenda · Syfte/g)?.length ?? 0).toBeLessThanOrEqual(2);
  expect(bodyNow().match(/id="(?:x_)*syfte-agenda"/g)?.length ?? 0).toBeLessThanOrEqual(1);
}

function expectSentence(because: GraphErrorKind) {
  const [en, sv] = [graphErrorWords('en')[because], graphErrorWords('sv')[because]];
  expect(en).toMatch(/^[A-Z].*\.$/);
  expect(sv).toMatch(/^[A-ZÅÄÖ].*\.$/);
  expect(en).not.toBe(sv);
}

/** Whatever went wrong: when it has passed, one more try leaves the agenda there, and one update each in all. */
async function expectSafeToRepeat() {
  scene.after = null;
  globalThis.fetch = localFetch;
  scene.server.graph.set({ planned: [], isOffline: false });
  expect((await write()).kind).toMatch(/^(?:written|already-there)$/);
  expect(parseBody(bodyNow()).block?.agenda.purpose).toBe(agenda.purpose);
  expect(now()?.end).toBe(Date.UTC(2026, 11, 1, 9, 45));
  expectNothingLost();
  expect(updatesEach()).toBe(1);
}

interface Row {
  readonly name: string;
  readonly faults?: readonly PlannedFault[];
  readonly before?: () => void;
  readonly comes: Partial<EventWritten> & { readonly because?: string };
  readonly updates: number;
  /** No answer comes: nobody waits half a minute for that here. */
  readonly isSilent?: boolean;
}

const anError = (because: GraphErrorKind, isSent: 'no' | 'perhaps' = 'no') => ({
  kind: 'graph-error' as const,
  because,
  isSent,
});
const written = { kind: 'written' as const };
const everyCall = (fault: Omit<PlannedFault, 'times'>): PlannedFault => ({ ...fault, times: 50 });

const rows: readonly Row[] = [
  { name: 'nothing', comes: written, updates: 1 },
  { name: '400', faults: [status(400)], comes: anError('failed'), updates: 0 },
  { name: '401 once', faults: [{ kind: 'status', status: 401 }], comes: written, updates: 1 },
  { name: '401 once while writing', faults: [status(401)], comes: written, updates: 1 },
  {
    name: '401 always',
    faults: [everyCall({ kind: 'status', status: 401 })],
    comes: anError('signed-out'),
    updates: 0,
  },
  { name: '403', faults: [status(403)], comes: anError('forbidden'), updates: 0 },
  { name: '404', faults: [{ kind: 'status', status: 404 }], comes: anError('gone'), updates: 0 },
  { name: '404 while writing', faults: [status(404)], comes: anError('gone'), updates: 0 },
  { name: '409 once', faults: [status(409)], comes: written, updates: 1 },
  { name: '412 once', faults: [status(412)], comes: written, updates: 1 },
  { name: '412 twice', faults: [status(412, 2)], comes: written, updates: 1 },
  { name: '412 thrice', faults: [status(412, 3)], comes: { kind: 'changing' }, updates: 0 },
  { name: '413', faults: [status(413)], comes: anError('too-large'), updates: 0 },
  { name: '429 with Retry-After', faults: [status(429, 2, soon)], comes: written, updates: 1 },
  { name: '429 on reading', faults: [{ kind: 'status', status: 429, ...soon }], comes: written, updates: 1 },
  { name: '429 always', faults: [status(429, 50, soon)], comes: anError('busy'), updates: 0 },
  {
    name: '429 for longer than anybody waits',
    faults: [status(429, 1, { retryAfter: 3600 })],
    comes: anError('busy'),
    updates: 0,
  },
  { name: '500', faults: [status(500)], comes: anError('failed'), updates: 0 },
  { name: '503', faults: [status(503, 2, soon)], comes: written, updates: 1 },
  { name: '503 always', faults: [status(503, 50, soon)], comes: anError('busy'), updates: 0 },
  { name: '504 on reading', faults: [{ kind: 'status', status: 504, ...soon }], comes: written, updates: 1 },
  {
    name: '504 while writing',
    faults: [status(504, 1, soon)],
    comes: anError('busy', 'perhaps'),
    updates: 0,
  },
  {
    name: 'the connection breaks before the change is made',
    faults: [patch({ kind: 'drop' })],
    comes: anError('offline', 'perhaps'),
    updates: 0,
  },
  {
    name: 'the connection breaks after the change was made',
    faults: [patch({ kind: 'apply-and-drop' })],
    comes: written,
    updates: 1,
  },
  {
    name: 'the answer says that the change was made, and it was not',
    faults: [patch({ kind: 'claimed' })],
    comes: { kind: 'not-seen' },
    updates: 0,
  },
  {
    name: 'a partial answer after the change was made',
    before: () => afterAnswer('PATCH', () => scene.server.graph.plan({ method: 'GET', kind: 'partial' })),
    comes: written,
    updates: 1,
  },
  {
    name: 'the former answer after the change was made',
    before: () => afterAnswer('PATCH', () => scene.server.graph.plan({ method: 'GET', kind: 'stale' })),
    comes: written,
    updates: 1,
  },
  {
    name: 'no answer, and the change is not made',
    faults: [patch({ kind: 'hang' })],
    comes: anError('timed-out', 'perhaps'),
    isSilent: true,
    updates: 0,
  },
  {
    name: 'no answer, and the change was made',
    before: hangsAfterPatch,
    comes: written,
    isSilent: true,
    updates: 1,
  },
  {
    name: 'no answer on reading',
    faults: [{ method: 'GET', kind: 'hang' }],
    comes: anError('timed-out'),
    isSilent: true,
    updates: 0,
  },
  {
    name: 'offline',
    before: () => scene.server.graph.set({ isOffline: true }),
    comes: anError('offline'),
    updates: 0,
  },
  {
    name: 'offline from the change on',
    before: () => afterAnswer('GET', goOffline),
    comes: anError('offline'),
    updates: 0,
  },
  {
    name: 'offline right after the change was made',
    before: () => afterAnswer('PATCH', goOffline),
    comes: { kind: 'not-seen' },
    updates: 1,
  },
  {
    name: 'the token runs out between reading and writing',
    before: () => afterAnswer('GET', () => scene.server.tokens.expireAll()),
    comes: written,
    updates: 1,
  },
  {
    name: 'others edit the rest of the body meanwhile',
    before: () =>
      afterAnswer('GET', () => edit({ body: ownBody.replace(note, `${note}<p>And the list.</p>`) })),
    comes: written,
    updates: 1,
  },
];

function goOffline() {
  scene.server.graph.set({ isOffline: true });
}

/** Once, when the first answer of this kind has been made. */
function afterAnswer(method: string, happens: () => void) {
  scene.after = (exchange) => {
    if (exchange.method !== method) return;
    scene.after = null;
    happens();
  };
}

/** The server carries out the change, and its answer never arrives. */
function hangsAfterPatch() {
  globalThis.fetch = async (input, init) => {
    const answer = await localFetch(input, init);
    if (init?.method !== 'PATCH') return answer;
    return new Promise((_, reject) => {
      const cut = () => reject(init.signal?.reason);
      if (init.signal?.aborted) cut();
      init.signal?.addEventListener('abort', cut);
    });
  };
}

describe('writing an agenda into an event while Graph misbehaves', () => {
  it.each(rows)('$name', async ({ faults = [], before, comes, updates, isSilent }) => {
    scene.server.graph.plan(...faults);
    before?.();
    expect(await write(isSilent ? shortTimes : undefined)).toMatchObject(comes);
    if (bodyNow() !== '') expectNothingLost();
    expect(updatesEach()).toBe(updates);
    if (comes.kind === 'graph-error') expectSentence(comes.because as GraphErrorKind);
    await expectSafeToRepeat();
  });

  it('the time zone of the meeting is not known to Graph: the agenda goes out, and the length stays', async () => {
    scene.server.graph.plan({ kind: 'zone' });
    expect(await write()).toMatchObject({ kind: 'written', hasOldLength: true });
    expect(parseBody(bodyNow()).block?.agenda.purpose).toBe(agenda.purpose);
    expect(now()?.end).toBe(invite.end);
    expect(updatesEach()).toBe(1);
  });

  it('the event is deleted between reading and writing', async () => {
    const gone = () => {
      const { invites, ...rest } = scene.server.mailbox.get();
      scene.server.mailbox.set({ ...rest, invites: invites.filter(({ id }) => id !== invite.id) });
    };
    afterAnswer('GET', gone);
    expect(await write()).toEqual(anError('gone'));
    expectSentence('gone');
    expect(updatesEach()).toBe(0);
  });

  it('the permission to write is declined', async () => {
    const { token } = scene.signIn;
    scene.signIn.token = (scopes, again) =>
      scopes.includes('Calendars.ReadWrite')
        ? Promise.reject(new GraphCallError('declined', 'sign-in'))
        : token(scopes, again);
    expect(await write()).toEqual(anError('declined'));
    expectSentence('declined');
    expect(bodyNow()).toBe(ownBody);
    expect(updatesEach()).toBe(0);
    scene.signIn.token = token;
    await expectSafeToRepeat();
  });

  it('somebody else edits the block itself meanwhile', async () => {
    const others = anAgenda({ purpose: 'Written by hand' });
    const body = ownBody.replace('<body>', `<body>${renderBlock(others, 'en')}`);
    afterAnswer('GET', () => edit({ body }));
    expect(await write()).toMatchObject({
      kind: 'conflict',
      block: { agenda: { purpose: 'Written by hand' } },
    });
    expect(bodyNow()).toBe(body);
    expect(updatesEach()).toBe(0);
  });

  it('the body is over the limit with the agenda in it', async () => {
    const body = ownBody.replace(note, note + 'x'.repeat(999_000));
    edit({ body });
    expect(await write()).toEqual({ kind: 'refused', because: 'too-large' });
    expect(bodyNow()).toBe(body);
    expect(updatesEach()).toBe(0);
  });

  it('the change costs the online meeting: the former body is put back', async () => {
    scene.server.graph.set({ losesMeeting: 'once' });
    expect(await write()).toEqual({ kind: 'put-back', lost: ['text', 'join-link'] });
    expect(bodyNow()).toBe(ownBody);
    expect(now()?.end).toBe(invite.end);
  });

  it('the change costs the online meeting, and so does putting it back', async () => {
    scene.server.graph.set({ losesMeeting: 'always' });
    expect(await write()).toEqual({ kind: 'not-put-back', lost: ['text', 'join-link'] });
    expect(bodyNow()).toContain(note);
  });
});
