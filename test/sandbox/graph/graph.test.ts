import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Exchange } from '../../../sandbox/graph/graph-log';
import { contactOf } from '../../../sandbox/mailbox/directory';
import { emptyMailbox, sendInvite } from '../../../sandbox/mailbox/mailbox';
import type { RunningServer } from '../../../sandbox/server/server';
import { aLocalGraph, aToken, localFetch } from '../../builders/a-local-graph';
import { aForm } from '../../builders/form';

const bo = contactOf('bo.berg@contoso.example', '');
const content = aForm({ required: [bo] });
const [sent, invite] = sendInvite(emptyMailbox, {
  id: null,
  organizer: content.organizer,
  content,
  bodyForAttendees: '',
});
const event = `/me/events/${encodeURIComponent(invite.id)}`;

let server: RunningServer;
let exchanges: Exchange[];
beforeEach(async () => {
  exchanges = [];
  server = await aLocalGraph(sent, { onExchange: (exchange) => exchanges.push(exchange) });
});
afterEach(() => server.close());

const call = (method: string, path: string, body?: unknown, token = aToken(server), signal?: AbortSignal) =>
  localFetch(`${server.origin}/v1.0${path}`, {
    method,
    headers: {
      ...(token && { Authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  });

const codeOf = async (answer: Response) => (await answer.json()).error.code;
const change = { body: { contentType: 'html', content: '<p>Agenda</p>' } };
const bodyOfInvite = () => server.mailbox.get().invites.find(({ id }) => id === invite.id)?.body;

describe('signing in', () => {
  it('is needed, with a token that has not run out', async () => {
    const anna = aToken(server);
    const statuses = [
      await call('GET', '/me', undefined, ''),
      await call('GET', '/me', undefined, `${anna}x`),
      await call('GET', '/me', undefined, aToken(server, ['User.Read'], undefined, -1)),
      await call('GET', '/me', undefined, anna),
    ].map(({ status }) => status);
    expect(statuses).toEqual([401, 401, 401, 200]);
    server.tokens.expireAll();
    expect((await call('GET', '/me', undefined, anna)).status).toBe(401);
    const later = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 5);
    expect((await call('GET', '/me')).status).toBe(200);
    later.mockRestore();
  });

  it('tells who it is', async () => {
    const me = await (await call('GET', '/me?$select=displayName,mail')).json();
    expect(me).toMatchObject({ displayName: 'Anna Ek', mail: 'anna.ek@contoso.example' });
  });
});

describe('calls at a time', () => {
  it('are four for one person; the fifth is told to wait, and others are not held up', async () => {
    // Six connections take a while to be there.
    server.graph.set({ latency: 1000 });
    const bos = aToken(server, undefined, 'bo.berg@contoso.example');
    const answers = await Promise.all([
      ...[1, 2, 3, 4, 5].map(() => call('GET', '/me')),
      call('GET', '/me', undefined, bos),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 200, 429]);
    expect(answers.find(({ status }) => status === 429)?.headers.get('Retry-After')).toBe('1');
    server.graph.set({ latency: 0 });
    expect((await call('GET', '/me')).status).toBe(200);
    expect(Math.max(...server.graph.log().map(({ inFlight }) => inFlight))).toBe(5);
  });
});

describe('calls that are held', () => {
  it('are answered once they are let go, and those before them and others at once', async () => {
    const letGo = server.graph.hold('/me/events', 1);
    expect((await call('GET', '/me/events')).status).toBe(200);
    const held = call('GET', '/me/events');
    expect((await call('GET', '/me')).status).toBe(200);
    expect(server.graph.log()).toHaveLength(2);
    letGo();
    expect((await held).status).toBe(200);
    expect((await call('GET', '/me/events')).status).toBe(200);
    expect(server.graph.log()).toHaveLength(4);
  });

  it('are let go when all begins anew', async () => {
    server.graph.hold('/me');
    const held = call('GET', '/me');
    expect(server.graph.log()).toHaveLength(0);
    await localFetch(`${server.origin}/mailbox/reset`, { method: 'POST' });
    expect((await held).status).toBe(200);
  });
});

describe('what goes wrong on purpose', () => {
  it('is an answer for the next calls that it is about', async () => {
    server.graph.plan({
      kind: 'status',
      status: 503,
      retryAfter: 7,
      times: 2,
      path: '/me/events',
      method: 'GET',
    });
    const answers = [await call('GET', '/me'), await call('GET', event), await call('GET', event)];
    expect(answers.map(({ status }) => status)).toEqual([200, 503, 503]);
    expect(answers[1]?.headers.get('Retry-After')).toBe('7');
    expect((await call('GET', event)).status).toBe(200);
  });

  it('is a connection that breaks before anything is done', async () => {
    server.graph.plan({ kind: 'drop', method: 'PATCH' });
    await expect(call('PATCH', event, change)).rejects.toThrow('fetch failed');
    expect(bodyOfInvite()).toBe(invite.body);
  });

  it('is a connection that breaks after the change was made', async () => {
    server.graph.plan({ kind: 'apply-and-drop', method: 'PATCH' });
    await expect(call('PATCH', event, change)).rejects.toThrow('fetch failed');
    expect(bodyOfInvite()).toBe('<p>Agenda</p>');
  });

  it('is silence', async () => {
    server.graph.plan({ kind: 'hang' });
    const givingUp = new AbortController();
    const silent = expect(call('GET', event, undefined, aToken(server), givingUp.signal)).rejects.toThrow();
    while (server.graph.log().length === 0) await nextTurn();
    givingUp.abort();
    await silent;
    expect(server.graph.log()).toMatchObject([{ status: 0 }]);
    expect((await call('GET', event)).status).toBe(200);
  });

  it('is no network at all, until it is back', async () => {
    server.graph.set({ isOffline: true });
    await expect(call('GET', '/me')).rejects.toThrow('fetch failed');
    server.graph.set({ isOffline: false });
    expect((await call('GET', '/me')).status).toBe(200);
  });

  it('is an online meeting that is lost once', async () => {
    server.graph.set({ losesMeeting: 'once' });
    await call('PATCH', event, change);
    expect(server.graph.faults().losesMeeting).toBe('no');
  });
});

describe('a batch', () => {
  const inner = (id: string, url: string, method = 'GET', more = {}) => ({ id, method, url, ...more });

  it('answers each of its calls by itself, in any order', async () => {
    server.graph.plan({ kind: 'status', status: 429, retryAfter: 2, path: 'calendarView' });
    const requests = [
      inner('a', `${event}?$select=subject`, 'GET', { headers: { Prefer: 'IdType="ImmutableId"' } }),
      inner('b', '/me/events/nobody'),
      inner('c', '/me/calendarView?startDateTime=2026-01-01&endDateTime=2026-01-02'),
      inner('d', '/me', 'GET', { dependsOn: ['b'] }),
    ];
    const { responses } = await (await call('POST', '/$batch', { requests })).json();
    const byId = Object.fromEntries(responses.map((one: { id: string }) => [one.id, one]));
    expect(byId).toMatchObject({
      a: { status: 200, body: { subject: 'Budget', id: expect.stringMatching(/^AAkALg/) } },
      b: { status: 404 },
      c: { status: 429, headers: { 'Retry-After': '2' } },
      d: { status: 424 },
    });
    expect(server.graph.log()).toMatchObject([
      { isInner: true, status: 200 },
      { isInner: true, status: 404 },
      { isInner: true, status: 429 },
      { isInner: false, path: '/$batch', status: 200 },
    ]);
  });

  it('has twenty calls at most, each with an id of its own', async () => {
    const many = [...Array(21)].map((_, at) => inner(String(at), '/me'));
    expect((await call('POST', '/$batch', { requests: many })).status).toBe(400);
    expect((await call('POST', '/$batch', { requests: many.slice(1) })).status).toBe(200);
    expect((await call('POST', '/$batch', { requests: [inner('a', '/me'), inner('a', '/me')] })).status).toBe(
      400,
    );
  });
});

it('what is no JSON, and what is too large, is said', async () => {
  const send = (body: string) =>
    localFetch(`${server.origin}/v1.0${event}`, {
      method: 'PATCH',
      headers: { Authorization: `Bearer ${aToken(server)}`, 'Content-Type': 'application/json' },
      body,
    });
  expect([(await send('{')).status, (await send(`"${'x'.repeat(13_000_000)}"`)).status]).toEqual([400, 413]);
});

it('every call is in the log, with what went over the wire, and heard of by whoever checks it', async () => {
  await call('PATCH', event, change);
  expect(server.graph.log()).toMatchObject([
    { method: 'PATCH', path: event, status: 200, bytesSent: JSON.stringify(change).length, inFlight: 1 },
  ]);
  expect(server.graph.log()[0]?.bytesReceived).toBeGreaterThan(500);
  expect(exchanges).toMatchObject([
    { method: 'PATCH', body: change, status: 200, answer: { subject: 'Budget' } },
  ]);
  server.graph.clearLog();
  expect(server.graph.log()).toEqual([]);
});

it('the settings of the local Outlook reach it', async () => {
  await localFetch(`${server.origin}/local-graph/settings`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ planned: [{ kind: 'status', status: 504 }] }),
  });
  const answer = await call('GET', '/me');
  expect([answer.status, await codeOf(answer)]).toEqual([504, 'GatewayTimeout']);
  const log = await (await localFetch(`${server.origin}/local-graph/log`)).json();
  expect(log).toMatchObject([{ path: '/me', status: 504 }]);
});
