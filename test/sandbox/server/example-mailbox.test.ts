import { describe, expect, it } from '@jest/globals';
import type { Invite } from '../../../sandbox/mailbox/invite';
import { calendarOf } from '../../../sandbox/mailbox/mailbox';
import { isOnlineMeeting, joinUrl } from '../../../sandbox/mailbox/online-meeting';
import { exampleMailbox } from '../../../sandbox/server/example-mailbox';
import { parseBody } from '../../../src/invite/parse-body';

/** A Thursday: what lies two days ahead is moved to Monday. */
const now = new Date(2026, 10, 26, 12).getTime();
const mailbox = exampleMailbox(now);
const calendar = calendarOf(mailbox, 'anna.ek@contoso.example');
const ahead = calendar.filter(({ start }) => start > now);
const named = (subject: string, from: readonly Invite[] = ahead) =>
  from.find((invite) => invite.subject === subject);
const agendaOf = (invite?: { readonly body: string }) => parseBody(invite?.body ?? '').block?.agenda;

describe('the examples that a newcomer finds', () => {
  it('are on weekdays', () => {
    for (const { start } of calendar) expect([1, 2, 3, 4, 5]).toContain(new Date(start).getDay());
  });

  it('are invites without an agenda, one of them an online meeting, and a private entry', () => {
    const without = ahead.filter((invite) => invite.organizer.name === 'Anna Ek' && !agendaOf(invite));
    expect(without.map(({ subject }) => subject)).toEqual([
      'Nordic prices',
      'Dentist',
      'Launch in Denmark',
      'Office move',
    ]);
    expect(isOnlineMeeting(named('Launch in Denmark')?.body ?? '')).toBe(true);
    expect(named('Dentist')).toMatchObject({ sensitivity: 'private', isSent: false, required: [] });
  });

  it('one with half of one', () => {
    expect(agendaOf(named('Budget 2027'))).toMatchObject({
      purpose: expect.stringMatching(/./),
      reasons: [],
    });
  });

  it('and one with an agenda, which is read back as its attendee has it', () => {
    expect(agendaOf(named('Pilot with Fabrikam'))?.reasons).toHaveLength(3);
  });

  it('behind them are meetings that agreed on a next step, one with the subject of one ahead', () => {
    const behind = calendar.filter(
      ({ end, recurrence, organizer, isSent }) =>
        end < now && !recurrence && isSent && organizer.name === 'Anna Ek',
    );
    expect(behind.map(({ subject }) => subject)).toEqual(['Pilot in Oslo', 'Nordic prices']);
    for (const meeting of behind) expect(agendaOf(meeting)?.nextSteps[0]?.what).toMatch(/./);
  });

  it('a series has been held for weeks, never for as long as it is booked', () => {
    const series = named('Sales meeting', calendar);
    expect(series).toMatchObject({ isSent: true, recurrence: { recurrenceType: 'weekly' } });
    expect(mailbox.reports).toHaveLength(8);
    for (const { start, end, joinUrl: link } of mailbox.reports) {
      expect(end - start).toBeLessThan((series?.end ?? 0) - (series?.start ?? 0));
      expect([end < now, link]).toEqual([true, joinUrl(series?.body ?? '')]);
    }
  });

  it('the last that was sent came from the small form, this very day', () => {
    const [newest] = calendar.filter(({ isSent }) => isSent).sort((a, b) => b.createdAt - a.createdAt);
    expect([newest?.subject, now - (newest?.createdAt ?? 0) < 86_400_000]).toEqual(['Office move', true]);
  });
});
