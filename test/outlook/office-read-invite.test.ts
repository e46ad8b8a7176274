import { afterEach, describe, expect, it } from '@jest/globals';
import { outlookUser } from '../../src/outlook/office-context';
import { officeReadInvite } from '../../src/outlook/office-read-invite';
import { officeRecipient } from '../builders/fake-office';

afterEach(() => void Reflect.deleteProperty(globalThis, 'Office'));

function reading(item: object | null, context: object = {}): void {
  Object.assign(globalThis, { Office: { context: { ...context, mailbox: { item } } } });
}

const body = {
  getAsync: (_type: string, answer: (result: object) => void) =>
    answer({ status: 'succeeded', value: '<p>Purpose</p>' }),
};
const start = new Date('2026-12-01T09:00:00Z');
const end = new Date('2026-12-01T09:30:00Z');
const [anna, bo, cecilia] = ['Anna Ek', 'Bo Berg', 'Cecilia Dahl'].map((name) => officeRecipient(name));

describe('an invite that is read', () => {
  it.each([
    ['on the calendar', { organizer: anna, requiredAttendees: [bo], optionalAttendees: [cecilia] }, true],
    ['as a meeting request in the inbox', { from: anna, to: [bo], cc: [cecilia] }, false],
  ])('gives its people %s', async (_where, people, isOnCalendar) => {
    reading({ subject: 'New warehouse', itemId: 'AAMk=', start, end, body, ...people });
    const invite = officeReadInvite();
    expect(invite).toMatchObject({
      subject: 'New warehouse',
      id: 'AAMk=',
      isOnCalendar,
      isShared: false,
      organizer: { name: 'Anna Ek', address: 'anna.ek@contoso.example' },
      attendees: [{ name: 'Bo Berg' }, { name: 'Cecilia Dahl', isOptional: true }],
      start,
      end,
    });
    await expect(invite.bodyHtml()).resolves.toBe('<p>Purpose</p>');
  });

  it('is shared where office.js tells whose it is', () => {
    reading({ getSharedPropertiesAsync: () => {} });
    expect(officeReadInvite().isShared).toBe(true);
  });

  it('is plain and empty where Outlook says nothing', async () => {
    reading({});
    const invite = officeReadInvite();
    expect(invite).toMatchObject({ subject: '', id: '', attendees: [], start: null, end: null });
    await expect(invite.bodyHtml()).rejects.toMatchObject({ kind: 'unavailable' });
  });

  it('opens a reply with this HTML in Outlook’s own form', async () => {
    const asked: string[] = [];
    const displayReplyFormAsync = (html: string, answer: (result: object) => void) => {
      asked.push(html);
      answer({ status: 'succeeded' });
    };
    reading({ displayReplyFormAsync });
    await officeReadInvite().reply('<p>Hi</p>');
    expect(asked).toEqual(['<p>Hi</p>']);
  });

  it('has no reply form where the client has none', async () => {
    reading({});
    await expect(officeReadInvite().reply('<p>Hi</p>')).rejects.toMatchObject({ kind: 'unavailable' });
  });

  it('is unavailable when nothing is open', () => {
    reading(null);
    expect(() => officeReadInvite()).toThrow(expect.objectContaining({ kind: 'unavailable' }));
  });
});

describe('the user at the keyboard', () => {
  it('has a name, an address and a display language', () => {
    Object.assign(globalThis, {
      Office: {
        context: {
          displayLanguage: 'sv-SE',
          mailbox: { userProfile: { displayName: 'Anna Ek', emailAddress: 'anna.ek@contoso.example' } },
        },
      },
    });
    expect(outlookUser()).toEqual({ name: 'Anna Ek', address: 'anna.ek@contoso.example', locale: 'sv-SE' });
  });

  it('is nobody who reads English where Outlook does not say', () => {
    expect(outlookUser()).toEqual({ name: '', address: '', locale: '' });
  });
});
