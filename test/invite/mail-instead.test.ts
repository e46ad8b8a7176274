import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { emptyAgenda } from '../../src/agenda/agenda';
import { mailInstead } from '../../src/invite/mail-instead';
import { draft } from '../builders/a-mail-link';
import { anAttendee, bo, cecilia } from '../builders/a-person';
import { anAgenda, aReason } from '../builders/an-agenda';

const people = [anAttendee('Bo Berg'), anAttendee('Cecilia Dahl')];

describe('a mail instead of a meeting', () => {
  it('goes to all attendees with the agenda as text', () => {
    const mail = mailInstead(anAgenda(), people, 'Supplier: A & B?', 'en');
    expect(mail.shortened).toBe(false);
    expect(mail.notAddressed).toEqual([]);
    expect(draft(mail.url)).toEqual({
      to: ['bo.berg@contoso.example', 'cecilia.dahl@contoso.example'],
      subject: 'Supplier: A & B?',
      body: [
        'Purpose: Choose the supplier for the new warehouse',
        '',
        'Goal: Contract signed before the summer',
        '',
        'Why you get this',
        'Bo Berg: Decides on the budget',
        'Cecilia Dahl: Has met both suppliers',
        '',
        'Next step',
        'Send the order — Anna Ek, by Tuesday 1 December 2026',
      ].join('\r\n'),
    });
  });

  it('speaks Swedish', () => {
    const { body } = draft(mailInstead(anAgenda(), people, 'Leverantör', 'sv').url);
    expect(body).toContain('Syfte: Choose');
    expect(body).toContain('Varför du får det här');
  });

  it('leaves rooms out, and says who has no address', () => {
    const room = anAttendee('Oak', { kind: 'room' });
    const unknown = anAttendee('Dan Öst', { address: '' });
    const mail = mailInstead(anAgenda(), [...people, room, unknown], 'Supplier', 'en');
    expect(draft(mail.url).to).toHaveLength(2);
    expect(mail.notAddressed).toEqual([{ name: 'Dan Öst', address: '' }]);
  });

  it('keeps an address from adding fields of its own', () => {
    const odd = anAttendee('Bo', { address: 'bo?cc=x&bcc=y@contoso.example' });
    const { url } = mailInstead(anAgenda(), [odd], 'Supplier', 'en');
    expect(url.match(/[?&]/g)).toEqual(['?', '&']);
    expect(draft(url).to).toEqual(['bo?cc=x&bcc=y@contoso.example']);
  });

  it('leaves out the reasons before the topics when the link is full, and says so', () => {
    const long = anAgenda({
      reasons: [aReason(bo, 'x'.repeat(700)), aReason(cecilia, 'y'.repeat(700))],
      topics: [{ title: 'What do we send first?', minutes: 10, lead: 'Bo Berg' }],
    });
    const mail = mailInstead(long, people, 'Supplier', 'en');
    const { body } = draft(mail.url);
    expect(mail.shortened).toBe(true);
    expect(body).toContain('1. What do we send first? (10 min, led by Bo Berg)');
    expect(body).toMatch(/\[Did not fit in this draft: Why you get this\. .*\]$/);
  });

  it('leaves out notes, reasons, preparation and topics together where no less is enough, and names them', () => {
    const long = anAgenda({
      notes: 'n'.repeat(900),
      reasons: [aReason(bo, 'x'.repeat(900))],
      preparation: 'p'.repeat(900),
      topics: Array.from({ length: 6 }, () => ({ title: 't'.repeat(300), minutes: null, lead: '' })),
    });
    const { body } = draft(mailInstead(long, people, 'Supplier', 'en').url);
    expect(body).toContain('Purpose: Choose the supplier');
    expect(body).not.toMatch(/nnn|xxx|ppp|ttt/);
    expect(body).toMatch(/\[Did not fit in this draft: .+, .+, .+, .+\. .*\]$/);
  });

  it('leaves nothing out of a draft that just fits', () => {
    const room = 1800 - mailInstead(anAgenda({ purpose: '' }), people, 'Supplier', 'en').url.length;
    const purpose = 'x'.repeat(room - 'Purpose%3A%20%0D%0A%0D%0A'.length);
    const full = mailInstead(anAgenda({ purpose }), people, 'Supplier', 'en');
    expect([full.url.length, full.shortened]).toEqual([1800, false]);
    expect(mailInstead(anAgenda({ purpose: `${purpose}x` }), people, 'Supplier', 'en').shortened).toBe(true);
  });

  it('cuts the text itself when nothing else is left to leave out', () => {
    const mail = mailInstead(anAgenda({ purpose: 'å'.repeat(2000) }), people, 'Supplier', 'sv');
    expect(mail.shortened).toBe(true);
    expect(draft(mail.url).body).toMatch(/ååå.*\[Utkastet är avkortat\..*\]$/s);
    expect(mail.url.length).toBeLessThanOrEqual(1800);
    expect(mail.url.length).toBeGreaterThan(1780);
    expect(draft(mail.url).body).not.toContain('Bo Berg');
  });

  it('gives the addresses to be pasted when they fill the link', () => {
    const crowd = Array.from({ length: 60 }, (_, at) =>
      anAttendee(`Person ${at}`, { address: `person${at}@contoso.example` }),
    );
    const mail = mailInstead(anAgenda(), crowd, 'Supplier', 'en');
    expect(draft(mail.url).to).toEqual([]);
    expect(mail.notAddressed).toEqual([]);
    expect(mail.toPaste.split('; ')).toEqual(crowd.map(({ address }) => address));
  });

  it('is a link of at most 1,800 characters that can be read back, whatever was typed', () => {
    const text = fc.string({ unit: 'binary', maxLength: 900 });
    fc.assert(
      fc.property(
        text,
        text,
        text,
        fc.array(fc.emailAddress(), { maxLength: 40 }),
        (subject, purpose, why, to) => {
          const agenda = { ...anAgenda({ purpose }), reasons: [aReason(bo, why)] };
          const { url } = mailInstead(
            agenda,
            to.map((address) => anAttendee('Bo', { address })),
            subject,
            'sv',
          );
          expect(url.length).toBeLessThanOrEqual(1800);
          expect(url).toMatch(/^mailto:[^\s"<>]*$/);
          expect(() => draft(url)).not.toThrow();
        },
      ),
    );
  });

  it('opens an empty draft for an empty agenda', () => {
    expect(draft(mailInstead(emptyAgenda, people, '', 'en').url).body).toBe('');
  });
});
