import { describe, expect, it } from '@jest/globals';
import { outcomeMail } from '../../src/invite/outcome-mail';
import { draft } from '../builders/a-mail-link';
import { anAttendee } from '../builders/a-person';
import { anAgenda } from '../builders/an-agenda';

const outcome = { goal: 'on-the-way' as const, decisions: ['We go with Fabrikam'], endedAt: '09:50' };
const attendees = [anAttendee('Bo Berg'), anAttendee('Cecilia Dahl'), anAttendee('Oak', { kind: 'room' })];

describe('the mail that tells what came of a meeting', () => {
  it('goes to everybody but rooms, and says the outcome first, then the next step and the goal', () => {
    const { url, ...rest } = outcomeMail(anAgenda({ outcome }), attendees, 'New warehouse', 'en');
    const mail = draft(url);
    expect(rest).toEqual({ shortened: false, toPaste: '', notAddressed: [] });
    expect(mail.to).toEqual(['bo.berg@contoso.example', 'cecilia.dahl@contoso.example']);
    expect(mail.subject).toBe('What came of it: New warehouse');
    expect(mail.body.split('\r\n')[0]).toBe('What came of it');
    expect(mail.body).toMatch(
      /^What came of it\r\nOn the way to the goal · Ended at 09:50\r\nDecided\r\n• We go with Fabrikam\r\n\r\nNext steps?\r\nSend the order/,
    );
    expect(mail.body).toMatch(/\r\n\r\nGoal: Contract signed before the summer$/);
  });

  it('is in the language of the invite', () => {
    const { subject, body } = draft(outcomeMail(anAgenda({ outcome }), attendees, 'Lager', 'sv').url);
    expect(subject).toBe('Vad mötet ledde till: Lager');
    expect(body).toContain('På väg mot målet · Slutade 09:50');
  });

  it('is cut to what a link holds, and says so', () => {
    const many = Array.from({ length: 60 }, (_, at) => `Decision ${at + 1}, with all that was said about it`);
    const { url, shortened } = outcomeMail(
      anAgenda({ outcome: { ...outcome, decisions: many } }),
      attendees,
      'New warehouse',
      'en',
    );
    expect(url.length).toBeLessThanOrEqual(1800);
    expect(shortened).toBe(true);
    expect(draft(url).body).toMatch(/\[This draft is cut short\..*\]$/);
  });
});
