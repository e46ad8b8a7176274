import { describe, expect, it } from '@jest/globals';
import { execute } from '../../../sandbox/host/execute';
import type { Form } from '../../../sandbox/host/form';
import { officeError } from '../../../sandbox/limits/office-error';
import { newFormAsked } from '../../../sandbox/outlook/new-form';
import { aForm, aWorld } from '../../builders/form';

const mail: Form = { ...aForm(), mode: 'read' };
const asked = {
  subject: 'Steel',
  requiredAttendees: ['bo.berg@contoso.example'],
  optionalAttendees: ['eva@elsewhere.example'],
  start: 1_000,
  end: 2_000,
  body: '<p>Purpose</p>',
};

describe.each([7, 177])('a new appointment form, by dispatch id %i', (dispatchId) => {
  it('opens with what the add-in asked for', () => {
    const answer = execute(dispatchId, asked, mail, aWorld());
    expect(answer).toMatchObject({
      data: undefined,
      effect: {
        subject: 'Steel',
        required: ['bo.berg@contoso.example'],
        optional: ['eva@elsewhere.example'],
        start: 1_000,
        end: 2_000,
      },
    });
  });

  it.each([
    ['101 attendees', { requiredAttendees: Array.from({ length: 101 }, (_, at) => `p${at}@x.example`) }],
    ['a body over 32 KB', { body: 'x'.repeat(32 * 1024 + 1) }],
    ['a subject over 255 characters', { subject: 'x'.repeat(256) }],
  ])('does not open with %s', (_, more) => {
    expect(execute(dispatchId, { ...asked, ...more }, mail, aWorld())).toEqual({
      error: officeError.invalidParameter,
    });
  });

  it('is for items that are read, and not for handlers', () => {
    expect(execute(dispatchId, asked, { ...mail, mode: 'compose' }, aWorld())).toEqual({
      error: officeError.notSupported,
    });
    expect(execute(dispatchId, asked, mail, { ...aWorld(), isHandler: true })).toEqual({
      error: officeError.notInThisExtensionPoint,
    });
  });

  it('takes anything that another frame may send', () => {
    for (const broken of [
      {},
      { subject: 7, requiredAttendees: 'bo', start: 'noon' },
      { requiredAttendees: [7, null] },
    ])
      expect(execute(dispatchId, broken, mail, aWorld())).toMatchObject({
        effect: { subject: '', required: [] },
      });
  });
});

it('the form that Outlook opens has the usual time where none was asked for', () => {
  const now = Date.parse('2026-11-30T12:00:00Z');
  const anna = { name: 'Anna Ek', address: 'anna.ek@contoso.example', kind: 'person' as const };
  const form = newFormAsked(anna, now, {
    subject: 'Steel',
    required: ['bo.berg@contoso.example'],
    optional: [],
    start: null,
    end: null,
    body: '<p>Purpose</p>',
  });
  expect(form).toMatchObject({
    mode: 'compose',
    id: null,
    subject: 'Steel',
    required: [{ name: 'Bo Berg' }],
  });
  expect(form.end - form.start).toBe(3_600_000);
  expect(form.body.startsWith('<p>Purpose</p>')).toBe(true);
});
