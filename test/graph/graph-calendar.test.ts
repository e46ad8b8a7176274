import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { emptyMailbox, type Mailbox, sendInvite } from '../../sandbox/mailbox/mailbox';
import { repeating } from '../../sandbox/mailbox/recurrence';
import { type BodiesOptions, type CalendarEvent, isEndless, lastDayOf } from '../../src/graph/calendar';
import { graphCalendar, openCalendar } from '../../src/graph/graph-calendar';
import { aGraphScene, anna, bo, type GraphScene, ownBody, sentTo } from '../builders/a-graph-scene';
import { aForm } from '../builders/form';

const minute = 60_000;
const hour = 60 * minute;
const nine = Date.UTC(2026, 11, 1, 9);

/** Anna's invites to Bo, one an hour; a body each. */
function many(count: number): Mailbox {
  let box = emptyMailbox;
  for (let at = 0; at < count; at++) {
    const content = aForm({
      required: [bo],
      subject: `Meeting ${at}`,
      start: nine + at * hour,
      end: nine + at * hour + 30 * minute,
      body: `<p>${at}</p>`,
    });
    [box] = sendInvite(box, { id: null, organizer: anna, content, bodyForAttendees: '' });
  }
  return box;
}

let scene: GraphScene;
const open = () => openCalendar(scene.deps);
const begin = async (mailbox: Mailbox) => {
  scene = await aGraphScene(mailbox);
};
afterEach(() => scene.close());

const idsOf = (mailbox: Mailbox) =>
  mailbox.invites.filter(({ owner }) => owner === anna.address).map(({ id }) => id);
const all = async <T>(parts: AsyncIterable<T>): Promise<readonly T[]> => {
  const found: T[] = [];
  for await (const part of parts) found.push(part);
  return found;
};
const outer = () => scene.server.graph.log().filter(({ isInner }) => !isInner);
const mostInFlight = () => Math.max(...outer().map(({ inFlight }) => inFlight));

describe('a series', () => {
  const timeZone = 'W. Europe Standard Time';
  const content = aForm({
    required: [bo],
    timeZone,
    recurrence: repeating('weekly', nine, timeZone),
    start: nine,
    end: nine + hour,
  });
  const [mailbox, series] = sendInvite(emptyMailbox, {
    id: null,
    organizer: anna,
    content,
    bodyForAttendees: '',
  });
  beforeEach(() => begin(mailbox));

  it('ends on a day with its pattern as it was', async () => {
    const calendar = open();
    const before = await calendar.event(series.id);
    expect(isEndless(before)).toBe(true);
    const after = await calendar.change(before, { until: '2027-03-02' });
    expect(lastDayOf(after)).toBe('2027-03-02');
    expect(after.recurrence?.pattern).toEqual(before.recurrence?.pattern);
    const { body } = scene.exchanges.find(({ method }) => method === 'PATCH') ?? {};
    expect(Object.keys(body as object)).toEqual(['recurrence']);
  });
});

describe('an event', () => {
  const [mailbox, invite] = sentTo();
  beforeEach(() => begin(mailbox));

  it('is read with its body, its immutable id and its etag', async () => {
    const calendar = open();
    const event = await calendar.event(await calendar.idOf(invite.id));
    expect(event).toMatchObject({
      kind: 'single',
      subject: 'Budget',
      isOrganizer: true,
      timeZone: 'W. Europe Standard Time',
      start: new Date(nine),
      end: new Date(nine + hour),
      organizer: { address: anna.address },
      body: { type: 'html', content: ownBody },
      joinUrl: expect.stringContaining('teams.microsoft.com'),
      etag: expect.stringMatching(/^W\//),
    });
    expect(event.attendees.map(({ address, isOptional }) => [address, isOptional])).toEqual([
      ['bo.berg@contoso.example', false],
      ['eva.lind@contoso.example', true],
    ]);
  });

  it('has an immutable id that is neither Office’s nor REST’s', async () => {
    const id = await open().idOf(invite.id);
    expect(id).not.toBe(invite.id);
    expect(id).not.toBe(invite.id.replaceAll('/', '-').replaceAll('+', '_'));
    expect((await open().event(id)).id).toBe(id);
    expect(await open().idOf(id)).toBe(id);
  });

  it('has its id translated where the plain one is not taken, with a permission of its own', async () => {
    scene.server.graph.plan({ method: 'GET', path: '/me/events/', kind: 'status', status: 404 });
    const [id, plain] = [await open().idOf(invite.id), await open().idOf(invite.id)];
    expect(id).toBe(plain);
    expect(scene.signIn.asked.map(({ scopes }) => scopes)).toEqual([
      'Calendars.Read',
      'User.Read',
      'Calendars.Read',
    ]);
  });

  it('that is not there is gone', async () => {
    await expect(open().event('AAkNobody=')).rejects.toMatchObject({ kind: 'gone', status: 404 });
    await expect(open().idOf('AAMkNobody=')).rejects.toMatchObject({ kind: 'gone' });
  });

  it('gets a new end in its own time zone, and nothing else changes', async () => {
    const calendar = open();
    const before = await calendar.event(invite.id);
    const after = await calendar.change(before, { end: new Date(nine + 45 * minute) });
    expect(after).toMatchObject({
      start: before.start,
      end: new Date(nine + 45 * minute),
      body: before.body,
    });
    const { body } = scene.exchanges.find(({ method }) => method === 'PATCH') ?? {};
    expect(body).toEqual({ end: { dateTime: '2026-12-01T10:45:00', timeZone: 'W. Europe Standard Time' } });
  });

  it('is changed only as it was when it was read', async () => {
    const calendar = open();
    const before = await calendar.event(invite.id);
    await calendar.change(before, { body: '<p>One</p>' });
    await expect(calendar.change(before, { body: '<p>Two</p>' })).rejects.toMatchObject({ kind: 'conflict' });
    expect(scene.updates()).toHaveLength(2);
  });

  it('without a recurrence is given no end of one', async () => {
    const before = await open().event(invite.id);
    await expect(open().change(before, { until: '2027-03-02' })).rejects.toMatchObject({ kind: 'failed' });
    expect(scene.exchanges.some(({ method }) => method === 'PATCH')).toBe(false);
  });

  it('is not sent a body that Outlook would refuse', async () => {
    const before = await open().event(invite.id);
    const change = open().change(before, { body: 'x'.repeat(1_000_001) });
    await expect(change).rejects.toMatchObject({ kind: 'too-large' });
    expect(scene.exchanges.some(({ method }) => method === 'PATCH')).toBe(false);
  });

  it('asks for each permission when it is first needed', async () => {
    const before = await open().event(invite.id);
    expect(scene.signIn.asked.map(({ scopes }) => scopes)).toEqual(['Calendars.Read']);
    await open().change(before, { body: '<p>One</p>' });
    expect(scene.signIn.asked.map(({ scopes }) => scopes)).toEqual(['Calendars.Read', 'Calendars.ReadWrite']);
  });

  it('is read with the permission to write by whoever means to write: one question, not two', async () => {
    const calendar = openCalendar({ ...scene.deps, isForWriting: true });
    await calendar.change(await calendar.event(invite.id), { body: '<p>One</p>' });
    expect(new Set(scene.signIn.asked.map(({ scopes }) => scopes))).toEqual(new Set(['Calendars.ReadWrite']));
  });

  it('that comes without its version is none to write to', async () => {
    const original = globalThis.fetch;
    globalThis.fetch = async (input, init) => {
      const { '@odata.etag': _, ...rest } = JSON.parse(await (await original(input, init)).text());
      return Response.json(rest);
    };
    await expect(open().event(invite.id)).rejects.toMatchObject({ kind: 'failed', status: 200 });
  });

  it('says which claims a challenge asks for, once', async () => {
    const claims = '{"access_token":{"nbf":{"essential":true,"value":"1"}}}';
    const original = globalThis.fetch;
    let challenges = 0;
    globalThis.fetch = async (input, init) => {
      if (challenges++ > 0) return original(input, init);
      const header = `Bearer realm="", error="insufficient_claims", claims="${btoa(claims)}"`;
      return new Response('{"error":{"code":"InvalidAuthenticationToken"}}', {
        status: 401,
        headers: { 'WWW-Authenticate': header, 'Content-Type': 'application/json' },
      });
    };
    await expect(open().event(invite.id)).resolves.toMatchObject({ subject: 'Budget' });
    expect(scene.signIn.asked.map(({ again }) => again)).toEqual([undefined, { claims }]);
  });
});

describe('the events between two days', () => {
  beforeEach(() => begin(many(230)));

  it('come in pages, all of them, in order and without bodies', async () => {
    const pages = await all(open().between(new Date(nine), new Date(nine + 1000 * hour)));
    expect(pages.map((page) => page.length)).toEqual([100, 100, 30]);
    expect(pages.flat().map(({ subject }) => subject)).toEqual(
      Array.from({ length: 230 }, (_, at) => `Meeting ${at}`),
    );
    expect(pages.flat().every(({ body }) => body === null)).toBe(true);
  });

  it('come with their bodies where those are asked for, and as many to a page as are asked for', async () => {
    const [from, to] = [new Date(nine), new Date(nine + 1000 * hour)];
    const withBodies = await all(open().between(from, to, { withBodies: true }));
    expect(withBodies.map((page) => page.length)).toEqual([100, 100, 30]);
    expect(withBodies.flat().map(({ body }) => /<p>(\d+)<\/p>/.exec(body?.content ?? '')?.[1])).toEqual(
      Array.from({ length: 230 }, (_, at) => String(at)),
    );
    const long = await all(open().between(from, to, { pageSize: 1_000 }));
    expect(long.map((page) => page.length)).toEqual([230]);
  });

  it('are asked for in smaller pages where Graph gave up over one, and none comes twice', async () => {
    const [from, to] = [new Date(nine), new Date(nine + 1000 * hour)];
    // The second page, each time it is tried.
    scene.server.graph.plan({
      path: /calendarView.*top=100.*skip=100/,
      kind: 'status',
      status: 504,
      retryAfter: 0,
      times: 4,
    });
    const pages = await all(open().between(from, to, { withBodies: true }));
    expect(pages.map((page) => page.length)).toEqual([100, 25, 25, 25, 25, 25, 5]);
    expect(new Set(pages.flat().map(({ id }) => id)).size).toBe(230);
  });

  it('fail where the smallest page is too much, too', async () => {
    scene.server.graph.plan({ path: 'calendarView', kind: 'status', status: 504, retryAfter: 0, times: 99 });
    const reading = all(open().between(new Date(nine), new Date(nine + 1000 * hour)));
    await expect(reading).rejects.toMatchObject({ kind: 'busy', status: 504 });
    expect(outer().map(({ path }) => /top=(\d+)/.exec(path)?.[1])).toEqual(
      ['100', '25', '5'].flatMap((top) => Array(4).fill(top)),
    );
  });

  it('are read no further than somebody looks', async () => {
    for await (const page of open().between(new Date(nine), new Date(nine + 1000 * hour))) {
      expect(page).toHaveLength(100);
      break;
    }
    expect(outer().length).toBeLessThanOrEqual(2);
  });

  it('stop when they are called off', async () => {
    const controller = new AbortController();
    const reading = async () => {
      for await (const _ of open().between(new Date(nine), new Date(nine + 1000 * hour), controller)) {
        controller.abort(new Error('enough'));
      }
    };
    await expect(reading()).rejects.toThrow('enough');
  });

  it('go on after a page that was throttled', async () => {
    scene.server.graph.plan({ path: 'calendarView', kind: 'status', status: 429, retryAfter: 0, times: 2 });
    const pages = await all(open().between(new Date(nine), new Date(nine + 1000 * hour)));
    expect(pages.flat()).toHaveLength(230);
  });

  it('go on after a page that was throttled by a server that says in no known way for how long', async () => {
    const soon = { status: 429, retryAfter: 'soon', times: 2 } as const;
    scene.server.graph.plan({ path: 'calendarView', kind: 'status', ...soon });
    const pages = await all(open().between(new Date(nine), new Date(nine + 1000 * hour)));
    expect(pages.flat()).toHaveLength(230);
  });

  it('go on after a connection that broke, once', async () => {
    scene.server.graph.plan({ path: 'calendarView', kind: 'drop' });
    const pages = await all(open().between(new Date(nine), new Date(nine + 1000 * hour)));
    expect(pages.flat()).toHaveLength(230);
    scene.server.graph.plan({ path: 'calendarView', kind: 'drop', times: 2 });
    const reading = all(open().between(new Date(nine), new Date(nine + 1000 * hour)));
    await expect(reading).rejects.toMatchObject({ kind: 'offline' });
  });

  /** Every nextLink goes through `change`; gives the addresses that were asked. */
  const withNextLinks = (change: (link: string) => string) => {
    const original = globalThis.fetch;
    const asked: string[] = [];
    globalThis.fetch = async (input, init) => {
      const address = String(input);
      asked.push(address);
      // What a server that goes round in circles tells its own pages apart by.
      const answer = await original(address.replace(/&again=\d+/, ''), init);
      const text = (await answer.text()).replace(
        /"@odata.nextLink":"([^"]*)"/,
        (_, link) => `"@odata.nextLink":${JSON.stringify(change(JSON.parse(`"${link}"`)))}`,
      );
      return new Response(text, answer);
    };
    return asked;
  };

  it.each([
    ['with its name', (link: string) => link.replace(/^https?:\/\/[^/]*/, 'https://evil.example')],
    [
      'without a scheme',
      (link: string) => link.replace(/^https?:/, '').replace(/^\/\/[^/]*/, '//evil.example'),
    ],
    ['behind backslashes', (link: string) => link.replace(/^https?:\/\/[^/]*/, '/\\\\evil.example')],
    ['in capitals', (link: string) => link.replace(/^https?:\/\/[^/]*/, 'HTTPS://EVIL.example')],
    ['behind a user', (link: string) => link.replace(/^(https?:\/\/)/, '$1graph@evil.example@')],
    ['that is no address', () => 'https://['],
  ])('are not read from another host (%s)', async (_, change) => {
    const asked = withNextLinks(change);
    const reading = all(open().between(new Date(nine), new Date(nine + 1000 * hour)));
    await expect(reading).rejects.toMatchObject({ kind: 'failed' });
    expect(asked.filter((address) => /evil/i.test(address))).toEqual([]);
  });

  it('are read on from a nextLink that is relative', async () => {
    withNextLinks((link) => link.replace(/^https?:\/\/[^/]*/, ''));
    const pages = await all(open().between(new Date(nine), new Date(nine + 1000 * hour)));
    expect(pages.flat()).toHaveLength(230);
  });

  it('end where a nextLink leads to its own page', async () => {
    let first = '';
    const asked = withNextLinks((link) => {
      first ||= link;
      return first;
    });
    const pages = await all(open().between(new Date(nine), new Date(nine + 1000 * hour)));
    expect(pages.flat()).toHaveLength(200);
    expect(asked).toHaveLength(2);
  });

  it('end where ever new nextLinks bring the same page, and nothing comes twice', async () => {
    let count = 0;
    let second = '';
    const asked = withNextLinks((link) => {
      second ||= link;
      return `${second}&again=${count++}`;
    });
    const pages = await all(open().between(new Date(nine), new Date(nine + 1000 * hour)));
    expect(pages.flat()).toHaveLength(200);
    expect(asked.length).toBeLessThanOrEqual(3);
  });
});

describe('the bodies of many events', () => {
  const mailbox = many(170);
  const ids = idsOf(mailbox);
  beforeEach(() => begin(mailbox));

  const read = async (wanted = ids, options: BodiesOptions = {}) => {
    const found = new Map<string, CalendarEvent>();
    for await (const part of open().bodies(wanted, options))
      for (const [id, event] of part) found.set(id, event);
    return found;
  };

  it('come twenty to a call and at most four calls at a time', async () => {
    scene.server.graph.set({ latency: 2 });
    const found = await read();
    expect(found.size).toBe(170);
    expect([...found.keys()].sort()).toEqual([...ids].sort());
    expect(outer()).toHaveLength(9);
    expect(mostInFlight()).toBe(4);
  });

  it('are without those that are gone, which are told', async () => {
    const gone = [ids[3], ids[4], ids[40]];
    const { invites, ...rest } = scene.server.mailbox.get();
    scene.server.mailbox.set({ ...rest, invites: invites.filter(({ id }) => !gone.includes(id)) });
    const told: [string, string][] = [];
    const found = await read(ids, { onUnreadable: (id, because) => void told.push([id, because]) });
    expect(found.size).toBe(167);
    expect(told.sort()).toEqual(gone.map((id) => [id, 'gone']).sort());
  });

  it('are asked for again where parts of a batch were throttled', async () => {
    scene.server.graph.plan({
      method: 'GET',
      path: '/me/events/',
      kind: 'status',
      status: 429,
      retryAfter: 0,
      times: 25,
    });
    expect((await read()).size).toBe(170);
  });

  it('fail as busy when a part is throttled for ever', async () => {
    scene.server.graph.plan({
      method: 'GET',
      path: '/me/events/',
      kind: 'status',
      status: 429,
      retryAfter: 0,
      times: 9999,
    });
    await expect(read()).rejects.toMatchObject({ kind: 'busy' });
  });

  it.each([
    [403, 'forbidden'],
    [404, 'gone'],
    [400, 'failed'],
    [500, 'failed'],
    [502, 'failed'],
  ])('are all read but that one whose part answers %d, which is told', async (status, because) => {
    const refused = ids[7] ?? '';
    scene.server.graph.plan({
      method: 'GET',
      path: `/me/events/${encodeURIComponent(refused)}`,
      kind: 'status',
      status,
      times: 99,
    });
    const unreadable: [string, string][] = [];
    const found = await read(ids, { onUnreadable: (id, kind) => void unreadable.push([id, kind]) });
    expect(found.size).toBe(169);
    expect(unreadable).toEqual([[refused, because]]);
  });

  it('are no empty ones where an answer lacks the body', async () => {
    scene.server.graph.plan({ method: 'GET', path: '/me/events/', kind: 'partial' });
    const unreadable: string[] = [];
    const found = await read(ids.slice(0, 20), { onUnreadable: (id) => void unreadable.push(id) });
    expect([found.size, unreadable.length]).toEqual([19, 1]);
  });

  it('are told as busy at once where a part is to wait for longer than anybody does', async () => {
    scene.server.graph.plan({
      method: 'GET',
      path: '/me/events/',
      kind: 'status',
      status: 429,
      retryAfter: 3600,
    });
    await expect(read()).rejects.toMatchObject({ kind: 'busy' });
  });

  it('are none for none', async () => {
    expect((await read([])).size).toBe(0);
    expect(outer()).toEqual([]);
  });

  it('stop when they are called off', async () => {
    const controller = new AbortController();
    const reading = async () => {
      for await (const _ of open().bodies(ids, controller)) controller.abort(new Error('enough'));
    };
    await expect(reading()).rejects.toThrow('enough');
  });
});

describe('a person who is being asked to sign in', () => {
  beforeEach(() => begin(many(3)));

  it('holds up nobody who has a token', async () => {
    const { token } = scene.signIn;
    scene.signIn.token = (scopes, again) =>
      scopes.includes('Calendars.ReadWrite') ? new Promise(() => undefined) : token(scopes, again);
    const [id = ''] = idsOf(scene.server.mailbox.get());
    const event = await open().event(id);
    for (let waiting = 0; waiting < 5; waiting++) void open().change(event, { body: '<p>One</p>' });
    await expect(open().event(id)).resolves.toMatchObject({ id: event.id });
  });

  it('is no longer waited for by a call that is called off; whoever wants the same token gets it', async () => {
    const { token } = scene.signIn;
    let signedIn = () => {};
    const asking = new Promise<void>((resolve) => {
      signedIn = resolve;
    });
    let hasAsked = () => {};
    const asked = new Promise<void>((resolve) => {
      hasAsked = resolve;
    });
    scene.signIn.token = async (scopes, again) => {
      hasAsked();
      await asking;
      return token(scopes, again);
    };
    const [id = ''] = idsOf(scene.server.mailbox.get());
    const controller = new AbortController();
    const other = open().event(id);
    const calledOff = open().event(id, controller);
    await asked;
    controller.abort(new Error('enough'));
    await expect(calledOff).rejects.toThrow('enough');
    expect(outer()).toEqual([]);
    signedIn();
    await expect(other).resolves.toMatchObject({ subject: 'Meeting 0' });
    expect(outer()).toHaveLength(1);
  });

  it('is not asked for a call that was called off before it was made', async () => {
    const [id = ''] = idsOf(scene.server.mailbox.get());
    await expect(open().event(id, { signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow(
      'enough',
    );
    expect(scene.signIn.asked).toEqual([]);
  });
});

describe('calls of every kind at once', () => {
  beforeEach(() => begin(many(30)));

  it('are never more than four, even when each is tried again', async () => {
    scene.server.graph.set({ latency: 20 });
    const ids = idsOf(scene.server.mailbox.get());
    // One refusal for each event: ten for whoever comes would all meet the call whose connection stands first.
    const once = { method: 'GET', kind: 'status', status: 503, retryAfter: 0 } as const;
    scene.server.graph.plan(...ids.map((id) => ({ ...once, path: `/me/events/${encodeURIComponent(id)}` })));
    const events = await Promise.all(ids.map((id) => open().event(id)));
    expect(events).toHaveLength(30);
    expect(outer().filter(({ status }) => status === 503)).toHaveLength(30);
    expect(outer()).toHaveLength(60);
    expect(mostInFlight()).toBeLessThanOrEqual(4);
  });
});

describe('a list of events that is not what was asked for', () => {
  it.each([
    ['a page of something else', '<html><title>Sign in</title></html>'],
    ['nothing', null],
    ['half an answer', {}],
    ['a list that is none', { value: 'soon' }],
    ['events without who is invited', { value: [{ id: 'a', subject: 'Budget' }] }],
  ])('%s is an error, not an empty calendar', async (_what, answer) => {
    const calendar = graphCalendar({ send: async () => answer });
    await expect(all(calendar.between(new Date(nine), new Date(nine + hour)))).rejects.toMatchObject({
      name: 'GraphCallError',
      kind: 'failed',
    });
  });
});

describe('an event of which half came', () => {
  const whole = {
    id: 'a',
    '@odata.etag': 'W/"1"',
    attendees: [],
    body: { contentType: 'html', content: '' },
  };
  it.each(['@odata.etag', 'attendees', 'body'] as const)('is not taken without %j', async (field) => {
    const { [field]: _left, ...half } = whole;
    await expect(graphCalendar({ send: async () => half }).event('a')).rejects.toMatchObject({
      name: 'GraphCallError',
      kind: 'failed',
    });
  });

  it('is taken with all of them', async () => {
    expect(await graphCalendar({ send: async () => whole }).event('a')).toMatchObject({ id: 'a' });
  });
});
