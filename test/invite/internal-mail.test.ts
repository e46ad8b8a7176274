import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Attendee } from '../../src/agenda/attendee';
import { outsiders } from '../../src/agenda/outsiders';
import { shippedTemplates } from '../../src/agenda/templates/shipped-templates';
import { internalMail } from '../../src/invite/internal-mail';
import { longestUrl } from '../../src/invite/mail-link';
import { templatesWords } from '../../src/text/templates/templates-words';
import { draft } from '../builders/a-mail-link';
import { anAttendee, anna } from '../builders/a-person';

const ours = ['contoso.example'];
const guest = anAttendee('Frida Quist', { address: 'frida@fabrikam.example' });
const bo = anAttendee('Bo Berg');
const visit = shippedTemplates(templatesWords('en')).find(({ id }) => id === 'customer-visit');
const preparation = visit?.internalPreparation ?? '';

function mailTo(attendees: readonly Attendee[], domains: readonly string[] = ours, subject = 'Visit') {
  return internalMail({ preparation, attendees, organizer: anna, domains, subject }, 'en');
}

describe('the mail that only colleagues get', () => {
  it('goes to the colleagues on the invite with the questions, and names whom they meet', () => {
    const mail = mailTo([anAttendee('Anna Ek'), bo, guest]);
    const { to, subject, body } = draft(mail.url);
    expect(to).toEqual(['bo.berg@contoso.example']);
    expect(mail.recipients).toEqual([{ name: 'Bo Berg', address: 'bo.berg@contoso.example' }]);
    expect(subject).toBe('Only for us: Visit');
    expect(body).toMatch(/^For us alone\. .*\r\n\r\nWe meet Frida Quist\.\r\n\r\n/);
    for (const line of preparation.split('\n')) expect(body).toContain(line);
  });

  it('goes to nobody by itself where nobody knows who is a colleague', () => {
    const mail = internalMail(
      { preparation, attendees: [bo, guest], organizer: null, domains: [], subject: 'Visit' },
      'en',
    );
    expect([draft(mail.url).to, mail.recipients]).toEqual([[], []]);
  });

  it('goes by the organizer’s own domain where the policy names none', () => {
    expect(draft(mailTo([bo, guest], []).url).to).toEqual(['bo.berg@contoso.example']);
  });

  it('leaves a list out, for it may have guests on it', () => {
    const list = anAttendee('Project', { address: 'project@contoso.example', kind: 'list' });
    expect(draft(mailTo([list, bo]).url).to).toEqual(['bo.berg@contoso.example']);
  });

  it('never goes to somebody outside, whoever is invited under whatever name', () => {
    const address = fc.oneof(
      fc.emailAddress(),
      fc
        .tuple(fc.stringMatching(/^[a-z]{1,8}$/), fc.constantFrom('contoso.example', 'fabrikam.example'))
        .map((parts) => parts.join('@')),
      fc.constantFrom('', 'x@contoso.example@fabrikam.example', 'x@contoso.example.fabrikam.example'),
      fc.constantFrom('"a@contoso.example" <x@fabrikam.example>', 'x@fabrikam.example;y@contoso.example'),
      fc.string(),
    );
    const attendee = fc.record({
      name: fc.oneof(fc.constantFrom('Bo Berg', 'Anna Ek'), fc.string()),
      address,
      kind: fc.constantFrom('person' as const, 'list' as const, 'room' as const),
    });
    fc.assert(
      fc.property(fc.array(attendee, { maxLength: 8 }), fc.constantFrom(ours, []), (attendees, domains) => {
        const mail = mailTo(attendees, domains);
        const { to } = draft(mail.url);
        const pasted = mail.toPaste.split('; ').filter(Boolean);
        const readers = [...to, ...pasted].map((one) => anAttendee('?', { address: one }));
        expect(outsiders(readers, ours)).toEqual([]);
        for (const one of [...to, ...pasted]) expect(one).toMatch(/@(?:[^@]+\.)?contoso\.example$/);
      }),
    );
  });

  it('names five guests at most, and nobody where there is none', () => {
    const guests = ['A', 'B', 'C', 'D', 'E', 'F'].map((name) =>
      anAttendee(name, { address: `${name}@fabrikam.example` }),
    );
    expect(draft(mailTo([bo, ...guests.slice(0, 5)]).url).body).toContain('We meet A, B, C, D and E.');
    expect(draft(mailTo([bo, ...guests]).url).body).not.toContain('We meet');
    expect(draft(mailTo([bo]).url).body).toMatch(/^For us alone\. [^\r\n]*\r\n\r\n(?!\r\n)(?!We meet)/);
  });

  it('names a guest without a name by the address', () => {
    expect(draft(mailTo([bo, anAttendee('', { address: 'x@fabrikam.example' })]).url).body).toContain(
      'We meet x@fabrikam.example.',
    );
  });

  it('stays within what a link may hold, however much there is to prepare', () => {
    const long = { preparation: 'å'.repeat(5000), attendees: [bo], organizer: anna, domains: ours };
    expect(internalMail({ ...long, subject: 'é'.repeat(500) }, 'sv').url.length).toBeLessThanOrEqual(
      longestUrl,
    );
  });
});
