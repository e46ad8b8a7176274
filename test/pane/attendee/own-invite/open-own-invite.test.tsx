/** @jest-environment jsdom */
import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { officeReadInvite } from '../../../../src/outlook/office-read-invite';
import { openOwnInvite } from '../../../../src/pane/attendee/own-invite/open-own-invite';
import { anna, bo, dan } from '../../../builders/a-person';
import { forBo, htmlWith } from '../../../builders/an-event-form';
import { officeRecipient } from '../../../builders/fake-office';

let bodyReads = 0;

/** What Outlook has open for reading: a meeting that Anna Ek called, in a calendar of her own or in one that `owner` shares. */
function reading(owner: string | null = null, parts: object = {}) {
  bodyReads = 0;
  const item = {
    subject: 'New warehouse',
    itemId: `AAMk-${Math.random()}`,
    organizer: officeRecipient('Anna Ek'),
    requiredAttendees: [officeRecipient('Bo Berg')],
    optionalAttendees: [],
    start: new Date('2026-12-01T09:00:00Z'),
    end: new Date('2026-12-01T10:00:00Z'),
    recurrence: null,
    seriesId: null,
    body: {
      getAsync: (_type: string, answer: (result: object) => void) => {
        bodyReads += 1;
        answer({ status: 'succeeded', value: htmlWith(forBo) });
      },
    },
    ...(owner !== null && {
      getSharedPropertiesAsync: (answer: (result: object) => void) =>
        answer({ status: 'succeeded', value: { owner } }),
    }),
    ...parts,
  };
  Object.assign(globalThis, { Office: { context: { mailbox: { item } } } });
  return officeReadInvite();
}

/** The form as `user` sees it; null for none. */
async function open(invite: ReturnType<typeof reading>, user = anna, body: string | null = null) {
  const form = await openOwnInvite(invite, { ...user, locale: 'en-US' }, body);
  if (form) render(form);
  await act(() => jest.advanceTimersByTimeAsync(60));
  return form;
}

beforeAll(() => {
  // jsdom has no layout.
  Element.prototype.scrollIntoView = () => {};
});
// The meetings are yet to be held, whenever the tests run.
beforeEach(() => void jest.useFakeTimers({ now: Date.parse('2026-11-27T12:00:00Z') }));
afterEach(() => {
  cleanup();
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, 'Office');
});

describe('beside an invite in the user’s own calendar', () => {
  it('is the form, filled from the body that was read already', async () => {
    await open(reading(), anna, htmlWith(forBo));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Goal' }).value).toBe(forBo.goal);
    expect(screen.getByRole('button', { name: 'Update invite' })).toBeTruthy();
    expect(bodyReads).toBe(0);
  });

  it('is of the body as Outlook has it by then when the pane gets the focus again', async () => {
    await open(reading(), anna, htmlWith({ ...forBo, goal: 'As it was a moment ago' }));
    await act(async () => {
      window.dispatchEvent(new Event('focus'));
      await jest.advanceTimersByTimeAsync(60);
    });
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Goal' }).value).toBe(forBo.goal);
  });

  it('suggests a shorter time', async () => {
    await open(reading());
    expect(screen.getByRole('button', { name: /^Use \d+ minutes$/ })).toBeTruthy();
  });
});

describe('in a calendar that somebody shares', () => {
  it('says where to go, and copies; nothing is sent and no time is changed', async () => {
    await open(reading(anna.address), bo);
    expect(screen.getByText(/This meeting is in Anna Ek’s calendar/)).toBeTruthy();
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Goal' }).value).toBe(forBo.goal);
    fireEvent.click(screen.getByRole('button', { name: 'More' }));
    expect(screen.getByRole('button', { name: 'Copy agenda' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Update invite|Use \d+ minutes/ })).toBeNull();
  });

  it('is the same for whoever called the meeting, beside the copy of another', async () => {
    await open(reading(bo.address), anna);
    expect(screen.getByText(new RegExp(`in ${bo.address}’s calendar`))).toBeTruthy();
  });

  it('is nothing beside a meeting that neither called', async () => {
    expect(await open(reading(bo.address), dan)).toBeNull();
  });

  it('is nothing where Outlook does not say whose calendar it is', async () => {
    const silent = (answer: (result: object) => void) =>
      answer({ status: 'failed', error: { code: 1, message: '' } });
    expect(await open(reading(null, { getSharedPropertiesAsync: silent }), bo)).toBeNull();
  });
});
