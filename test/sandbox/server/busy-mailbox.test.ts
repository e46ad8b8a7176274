import { describe, expect, it } from '@jest/globals';
import { isOnlineMeeting } from '../../../sandbox/mailbox/online-meeting';
import { busyMailbox } from '../../../sandbox/server/busy-mailbox';
import { parseBody } from '../../../src/invite/parse-body';
import { aGraphWorld, graphCall } from '../../builders/a-graph-call';

const now = Date.UTC(2026, 10, 26, 12);
const mailbox = busyMailbox(2000, now);
const { invites } = mailbox;

describe('two thousand meetings', () => {
  it('lie in the eight weeks ahead, each with an id of its own', () => {
    expect(new Set(invites.map(({ id }) => id)).size).toBe(2000);
    for (const { start } of invites) expect(start > now && start < now + 56 * 86_400_000).toBe(true);
  });

  it('have whole agendas, halves and none by turns, some with a way into an online meeting', () => {
    const agendas = invites.slice(0, 4).map(({ body }) => parseBody(body).block?.agenda);
    expect(agendas.map((agenda) => agenda && agenda.nextSteps.length > 0)).toEqual([
      true,
      false,
      undefined,
      undefined,
    ]);
    expect(isOnlineMeeting(invites[2]?.body ?? '')).toBe(true);
  });

  it('are read page by page', () => {
    const world = aGraphWorld(mailbox);
    const range = 'startDateTime=2026-11-26T00:00:00Z&endDateTime=2027-02-01T00:00:00Z';
    const subjects = new Set<string>();
    let next: string | undefined = `/me/calendarView?${range}&$top=500&$select=subject`;
    let pages = 0;
    while (next !== undefined) {
      const body = graphCall(world, `GET ${next}`).body as {
        readonly value: readonly { readonly subject: string }[];
        readonly '@odata.nextLink'?: string;
      };
      for (const { subject } of body.value) subjects.add(subject);
      next = body['@odata.nextLink']?.replace('https://graph.example/v1.0', '');
      pages += 1;
    }
    expect([subjects.size, pages]).toEqual([2000, 4]);
  });
});
