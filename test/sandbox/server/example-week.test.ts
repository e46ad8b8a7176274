import { describe, expect, it } from '@jest/globals';
import { calendarOf } from '../../../sandbox/mailbox/mailbox';
import { dayAfter } from '../../../sandbox/outlook/week/days';
import { eventsBetween } from '../../../sandbox/outlook/week/events-between';
import { exampleMailbox } from '../../../sandbox/server/example-mailbox';
import { ownEntries, thisWeek } from '../../../sandbox/server/example-week';
import { parseBody } from '../../../src/invite/parse-body';

const monday = new Date(2026, 10, 23, 8).getTime();
const days = [0, 1, 2, 3, 4, 5, 6].map((ahead) => dayAfter(monday, ahead) + 14.5 * 3_600_000);
const anna = 'anna.ek@contoso.example';

describe.each(days)('whoever starts it on day %#', (now) => {
  const calendar = calendarOf(exampleMailbox(now), anna);
  const on = (midnight: number) => eventsBetween(calendar, midnight, dayAfter(midnight, 1));

  it('finds something on each working day of that week', () => {
    for (const ahead of [0, 1, 2, 3, 4]) expect(on(dayAfter(monday, ahead)).length).toBeGreaterThan(0);
  });

  it('finds something in the afternoon of today, or of the Monday after a weekend', () => {
    const weekend = [0, 0, 0, 0, 0, 2, 1][days.indexOf(now)] ?? 0;
    const hours = on(dayAfter(now, weekend)).map(({ start }) => new Date(start).getHours());
    expect(hours).toContain(14);
  });
});

it('what colleagues have called has its whole agenda, and was sent before it takes place', () => {
  const [now = 0] = days;
  for (const [organizer, { required, start, body }, daysAgo] of thisWeek(now)) {
    const agenda = parseBody(body).block?.agenda;
    expect(agenda?.reasons.map(({ person }) => person.name)).toEqual(required.map(({ name }) => name));
    expect(agenda).toMatchObject({
      purpose: expect.stringMatching(/./),
      goal: expect.stringMatching(/./),
      nextSteps: [{ owner: expect.objectContaining({ address: expect.stringMatching(/@/) }) }],
    });
    expect(organizer.address).not.toBe(anna);
    expect(now - daysAgo * 86_400_000).toBeLessThan(start);
  }
});

it('nobody else is invited to what she has entered for herself', () => {
  for (const { required, optional } of ownEntries(monday)) expect([...required, ...optional]).toEqual([]);
});
