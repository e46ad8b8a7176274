import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type PlannedFault, somebodysWords } from '../../../sandbox/graph/faults';
import { emptyMailbox, sendInvite } from '../../../sandbox/mailbox/mailbox';
import type { RunningServer } from '../../../sandbox/server/server';
import { aLocalGraph, aToken, localFetch } from '../../builders/a-local-graph';
import { aForm } from '../../builders/form';

const content = aForm({ body: '<p>My words</p>' });
const [sent, invite] = sendInvite(emptyMailbox, {
  id: null,
  organizer: content.organizer,
  content,
  bodyForAttendees: '',
});

let server: RunningServer;
beforeEach(async () => {
  server = await aLocalGraph(sent);
});
afterEach(() => server.close());

const path = `/me/events/${encodeURIComponent(invite.id)}`;
const call = (method: 'GET' | 'PATCH', headers: Readonly<Record<string, string>> = {}) =>
  localFetch(`${server.origin}/v1.0${path}`, {
    method,
    headers: {
      Authorization: `Bearer ${aToken(server)}`,
      'Content-Type': 'application/json',
      ...headers,
    },
    ...(method === 'PATCH' && {
      body: JSON.stringify({ body: { contentType: 'html', content: '<p>My words</p><p>New</p>' } }),
    }),
  });
const now = () => server.mailbox.get().invites.find(({ id }) => id === invite.id);
const answers = async (kind: PlannedFault['kind'], method: 'GET' | 'PATCH' = 'GET') => {
  server.graph.plan({ kind });
  return (await call(method)).text();
};

describe('an answer of the local Graph', () => {
  it('ends in the middle', async () => {
    const text = await answers('truncated');
    expect(() => JSON.parse(text)).toThrow();
    expect(text).toMatch(/^\{"@odata/);
  });

  it('says that a change was made that was not', async () => {
    const event = JSON.parse(await answers('claimed', 'PATCH'));
    expect(event.body.content).toContain('New');
    expect(now()?.body).toBe('<p>My words</p>');
  });

  it('knows no time zone but UTC', async () => {
    server.graph.plan({ kind: 'zone', times: 2 });
    const inZone = await call('GET', { Prefer: 'outlook.timezone="W. Europe Standard Time"' });
    expect([inZone.status, (await inZone.json()).error.code]).toEqual([400, 'TimeZoneNotSupportedException']);
    expect((await call('GET', { Prefer: 'outlook.timezone="UTC"' })).status).toBe(200);
  });

  it('is refused to a part of a batch, and to no call of its own', async () => {
    server.graph.plan({ kind: 'status', status: 403, isInBatch: true });
    expect((await call('GET')).status).toBe(200);
    const requests = ['1', '2'].map((id) => ({ id, method: 'GET', url: path }));
    const batch = await localFetch(`${server.origin}/v1.0/$batch`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${aToken(server)}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ requests }),
    });
    const { responses } = await batch.json();
    expect(responses.map(({ status }: { status: number }) => status).sort()).toEqual([200, 403]);
  });

  it('names the first page as the next one', async () => {
    const page = async () => {
      const answer = await localFetch(`${server.origin}/v1.0/me/events?$top=1`, {
        headers: { Authorization: `Bearer ${aToken(server)}` },
      });
      return answer.json();
    };
    const [two] = sendInvite(server.mailbox.get(), {
      id: null,
      organizer: content.organizer,
      content,
      bodyForAttendees: '',
    });
    server.mailbox.set(two);
    expect((await page())['@odata.nextLink']).toContain('skip=1');
    server.graph.plan({ kind: 'circular' });
    expect((await page())['@odata.nextLink']).toContain('skip=0');
  });

  it('is a web page with status 200', async () => {
    server.graph.plan({ kind: 'html' });
    const answer = await call('GET');
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([
      200,
      expect.stringContaining('text/html'),
    ]);
    expect(await answer.text()).toContain('<!doctype html>');
  });

  it('lacks its versions', async () => {
    const event = JSON.parse(await answers('no-etag'));
    expect([event['@odata.etag'], event.changeKey, event.subject]).toEqual([undefined, undefined, 'Budget']);
  });

  it('lacks its body', async () => {
    const event = JSON.parse(await answers('partial'));
    expect([event.body, event.attendees, event.subject]).toEqual([undefined, undefined, 'Budget']);
  });

  it('is what was answered before', async () => {
    await call('GET');
    await call('PATCH');
    const stale = JSON.parse(await answers('stale'));
    const right = await (await call('GET')).json();
    expect([stale.body.content.includes('New'), right.body.content.includes('New')]).toEqual([false, true]);
  });

  it('spoiled on its way is of a change that was made', async () => {
    await answers('truncated', 'PATCH');
    expect(now()?.body).toContain('New');
  });
});

describe('somebody else, right before a call', () => {
  it('writes into the event: who has read it before is told so', async () => {
    const { '@odata.etag': etag } = await (await call('GET')).json();
    server.graph.plan({ kind: 'changed' });
    expect((await call('PATCH', { 'If-Match': etag })).status).toBe(412);
    expect(now()?.body).toBe(`<p>My words</p>${somebodysWords}`);
  });

  it('deletes the event', async () => {
    server.graph.plan({ kind: 'deleted' });
    expect((await call('PATCH')).status).toBe(404);
    expect(now()).toBeUndefined();
  });
});

it('words of the organizer that a changed body costs are gone', async () => {
  server.graph.set({ dropsWords: 'first' });
  await call('PATCH');
  expect(now()?.body).toBe('<p>New</p>');
});
