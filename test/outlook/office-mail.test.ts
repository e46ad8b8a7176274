import { afterEach, describe, expect, it } from '@jest/globals';
import { newMeetingTakesHtml, officeReadMail, openNewMeeting } from '../../src/outlook/office-mail';
import { officeRecipient } from '../builders/fake-office';

afterEach(() => void Reflect.deleteProperty(globalThis, 'Office'));

function outlook(mailbox: object, context: object = {}): void {
  Object.assign(globalThis, { Office: { context: { ...context, mailbox } } });
}

const body = {
  getAsync: (_type: string, answer: (result: object) => void) =>
    answer({ status: 'succeeded', value: '<p>Can we talk?</p>' }),
};
const [anna, bo, cecilia] = ['Anna Ek', 'Bo Berg', 'Cecilia Dahl'].map((name) => officeRecipient(name));

describe('a mail that is read', () => {
  it('gives its people and its text', async () => {
    outlook({ item: { subject: 'Re: Steel', itemId: 'AAMk=', from: bo, to: [anna], cc: [cecilia], body } });
    const mail = officeReadMail();
    expect(mail).toMatchObject({
      subject: 'Re: Steel',
      id: 'AAMk=',
      from: { name: 'Bo Berg', kind: 'person' },
      to: [{ name: 'Anna Ek' }],
      cc: [{ name: 'Cecilia Dahl' }],
    });
    await expect(mail.bodyHtml()).resolves.toBe('<p>Can we talk?</p>');
  });

  it('is plain and empty where Outlook says nothing, and none where none is open', async () => {
    outlook({ item: {} });
    expect(officeReadMail()).toMatchObject({ subject: '', from: null, to: [], cc: [], id: '' });
    await expect(officeReadMail().bodyHtml()).rejects.toMatchObject({ kind: 'unavailable' });
    outlook({ item: null });
    expect(() => officeReadMail()).toThrow('mailbox.item');
  });
});

describe('the form for a new meeting', () => {
  const start = new Date('2026-12-01T09:00:00Z');
  const end = new Date('2026-12-01T09:30:00Z');
  const meeting = {
    subject: 'Steel',
    required: ['bo@x.example'],
    optional: [],
    start,
    end,
    body: '<p>Purpose</p>',
  };
  const form = {
    subject: 'Steel',
    requiredAttendees: ['bo@x.example'],
    optionalAttendees: [],
    start,
    end,
    body: '<p>Purpose</p>',
  };

  it('is opened with all of it', async () => {
    const asked: object[] = [];
    outlook({
      displayNewAppointmentFormAsync: (given: object, answer: (result: object) => void) => {
        asked.push(given);
        answer({ status: 'succeeded' });
      },
    });
    await openNewMeeting(meeting);
    expect(asked).toEqual([form]);
  });

  it('is opened without times that are not known', async () => {
    const asked: object[] = [];
    outlook({ displayNewAppointmentForm: (given: object) => void asked.push(given) });
    await openNewMeeting({ ...meeting, start: null });
    expect(asked).toEqual([
      {
        subject: 'Steel',
        requiredAttendees: ['bo@x.example'],
        optionalAttendees: [],
        body: '<p>Purpose</p>',
      },
    ]);
  });

  it('is asked for by the older call where there is no other', async () => {
    const asked: object[] = [];
    outlook({ displayNewAppointmentForm: (given: object) => void asked.push(given) });
    await openNewMeeting(meeting);
    expect(asked).toEqual([form]);
  });

  it('is not there on a phone, and Outlook may refuse it', async () => {
    outlook({});
    await expect(openNewMeeting(meeting)).rejects.toMatchObject({ kind: 'unavailable' });
    outlook({
      displayNewAppointmentFormAsync: (_form: object, answer: (result: object) => void) =>
        answer({ status: 'failed', error: { code: 5001, message: '' } }),
    });
    await expect(openNewMeeting(meeting)).rejects.toMatchObject({ kind: 'failed', code: 5001 });
    outlook({
      displayNewAppointmentFormAsync: () => {
        throw new Error('out of range');
      },
    });
    await expect(openNewMeeting(meeting)).rejects.toMatchObject({ kind: 'threw' });
  });

  it('takes HTML everywhere but in classic Outlook on Windows', () => {
    outlook({}, { diagnostics: { platform: 'PC' } });
    expect(newMeetingTakesHtml()).toBe(false);
    outlook({}, { diagnostics: { platform: 'OfficeOnline' } });
    expect(newMeetingTakesHtml()).toBe(true);
    outlook({});
    expect(newMeetingTakesHtml()).toBe(true);
  });
});
