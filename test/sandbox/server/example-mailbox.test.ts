import { describe, expect, it } from '@jest/globals';
import { calendarOf } from '../../../sandbox/mailbox/mailbox';
import { exampleMailbox } from '../../../sandbox/server/example-mailbox';
import { readBlock } from '../../../src/invite/read-block';

/** A Thursday: what lies two days ahead is moved to Monday. */
const now = new Date(2026, 10, 26, 12).getTime();
const calendar = calendarOf(exampleMailbox(now), 'anna.ek@contoso.example');
const named = (subject: string) => calendar.find((invite) => invite.subject === subject);

describe('the examples that a newcomer finds', () => {
  it('lie ahead, on weekdays', () => {
    expect(calendar).toHaveLength(4);
    for (const { start } of calendar) {
      expect(start).toBeGreaterThan(now);
      expect([1, 2, 3, 4, 5]).toContain(new Date(start).getDay());
    }
  });

  it('are invites without an agenda, one of them a series, and a private entry', () => {
    expect(readBlock(named('Nordic prices')?.body ?? '')).toBeNull();
    expect(named('Sales meeting')).toMatchObject({ isSent: true, recurrence: { recurrenceType: 'weekly' } });
    expect(named('Dentist')).toMatchObject({ sensitivity: 'private', isSent: false, required: [] });
  });

  it('and one with an agenda, which is read back as its attendee has it', () => {
    expect(readBlock(named('Pilot with Fabrikam')?.body ?? '')?.agenda.reasons).toHaveLength(3);
  });
});
