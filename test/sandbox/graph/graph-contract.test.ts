import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Exchange } from '../../../sandbox/graph/graph-log';
import { exampleMailbox } from '../../../sandbox/server/example-mailbox';
import type { RunningServer } from '../../../sandbox/server/server';
import { aLocalGraph, aToken, localFetch } from '../../builders/a-local-graph';
import { contractMissing, graphContract } from '../../builders/graph-contract';

// Skipped, and said so, without Microsoft's description of Graph: too large to carry along, and theirs.
const contract = graphContract();
const described = contract ? describe : describe.skip;
if (!contract) console.log(contractMissing);

const now = new Date(2026, 10, 26, 12).getTime();
let server: RunningServer;
beforeAll(async () => {
  server = await aLocalGraph(exampleMailbox(now), { onExchange: (exchange) => contract?.check(exchange) });
});
afterAll(() => server.close());

async function call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const response = await localFetch(`${server.origin}/v1.0${path}`, {
    method,
    headers: { Authorization: `Bearer ${aToken(server)}`, 'Content-Type': 'application/json', ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return response.json();
}

const year = 'startDateTime=2026-01-01T00:00:00Z&endDateTime=2027-12-31T00:00:00Z';

described('everything that this Graph answers fits Microsoft’s description', () => {
  it('events, alone and many, whole and in part', async () => {
    const { value } = await call('GET', `/me/calendarView?${year}&$top=500`, undefined, {
      Prefer: 'IdType="ImmutableId", outlook.timezone="W. Europe Standard Time"',
    });
    expect(new Set(value.map(({ type }: { type: string }) => type))).toContain('occurrence');
    await call('GET', '/me/events?$select=id,subject,start,end&$orderby=start/dateTime&$count=true');
    const own = value.find(({ isOrganizer }: { isOrganizer: boolean }) => isOrganizer);
    await call('GET', `/me/events/${own.id}`);
    await call('PATCH', `/me/events/${own.id}`, { body: { contentType: 'html', content: '<p>x</p>' } });
    await call('PATCH', `/me/events/${own.id}`, {
      end: { dateTime: '2027-01-01T00:00:00', timeZone: 'UTC' },
    });
    const [series] = value.filter(({ seriesMasterId }: { seriesMasterId: string }) => seriesMasterId);
    await call('GET', `/me/events/${series.seriesMasterId}/instances?${year}`);
    const requests = [{ id: '1', method: 'GET', url: `/me/events/${own.id}?$select=body` }];
    await call('POST', '/$batch', { requests });
    await call('POST', '/me/translateExchangeIds', {
      inputIds: [own.id],
      sourceIdType: 'restImmutableEntryId',
      targetIdType: 'restId',
    });
    expect(contract?.violations()).toEqual([]);
  });

  it('people, tasks, meetings and refusals', async () => {
    await call('GET', '/me');
    const { value: lists } = await call('GET', '/me/todo/lists');
    const tasks = `/me/todo/lists/${lists[0].id}/tasks`;
    const task = await call('POST', tasks, {
      title: 'Send the offer',
      body: { contentType: 'text', content: 'From the meeting' },
      dueDateTime: { dateTime: '2026-12-01T00:00:00', timeZone: 'UTC' },
      linkedResources: [{ applicationName: 'Syfte', externalId: 'one', webUrl: 'https://localhost/' }],
    });
    await call('GET', `${tasks}?$expand=linkedResources&$select=title`);
    await call('GET', `${tasks}/${task.id}/linkedResources`);
    await call('PATCH', `${tasks}/${task.id}`, { status: 'completed' });
    await call('POST', '/me/todo/lists', { displayName: 'Meetings' });
    const { value: events } = await call('GET', `/me/calendarView?${year}&$top=500`);
    const online = events.find(
      ({ isOnlineMeeting, isOrganizer }: Record<string, boolean>) => isOnlineMeeting && isOrganizer,
    );
    const link = encodeURIComponent(`JoinWebUrl eq '${online.onlineMeeting.joinUrl}'`);
    const { value: meetings } = await call('GET', `/me/onlineMeetings?$filter=${link}`);
    const reports = `/me/onlineMeetings/${meetings[0].id}/attendanceReports`;
    const { value: held } = await call('GET', reports);
    expect(held.length).toBeGreaterThan(0);
    await call('GET', `${reports}/${held[0].id}?$expand=attendanceRecords`);
    await call('GET', '/me/events/nobody');
    await call('GET', '/me/calendarView');
    expect(contract?.violations()).toEqual([]);
  });

  it.each<[what: string, exchange: Partial<Exchange>, wanted: RegExp]>([
    ['a property that Graph does not have', { body: { bodies: 1 } }, /no property bodies/],
    ['a value of another type', { body: { subject: 7 } }, /subject must be string/],
    ['a value that is none of the known', { answer: { type: 'often' } }, /type must be/],
    [
      'something to select that Graph does not have',
      { path: '/me/events/1?$select=colour' },
      /colour to select/,
    ],
    ['a parameter that Graph does not take', { path: '/me/events/1?$top=1' }, /does not take \$top/],
    ['a call that Graph does not have', { path: '/me/meetings' }, /no such call/],
    ['a refusal without a code', { status: 400, answer: { error: {} } }, /required property 'code'/],
  ])('and %s would be found', (_what, change, wanted) => {
    const fresh = graphContract();
    const right = { method: 'PATCH', path: '/me/events/1', headers: {}, body: { subject: 'x' }, status: 200 };
    fresh?.check({ ...right, answer: { subject: 'x' }, isInner: false });
    expect(fresh?.violations()).toEqual([]);
    fresh?.check({ ...right, answer: { subject: 'x' }, isInner: false, ...change });
    expect(fresh?.violations().join()).toMatch(wanted);
  });
});
