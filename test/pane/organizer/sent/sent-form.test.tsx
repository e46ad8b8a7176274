/** @jest-environment jsdom */
import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import type { CalendarEvent } from '../../../../src/graph/calendar';
import { parseBody } from '../../../../src/invite/parse-body';
import { SendDialog } from '../../../../src/pane/organizer/sent/send-dialog';
import { SentInviteForm } from '../../../../src/pane/organizer/sent/sent-invite-form';
import type { UpdateQuestion } from '../../../../src/targets/event/update-question';
import type { Language } from '../../../../src/text/language';
import { anEvent, fakeCalendar } from '../../../builders/a-calendar';
import { anna } from '../../../builders/a-person';
import { aPolicy } from '../../../builders/a-policy';
import { bodyWith, forBo } from '../../../builders/an-event-form';

// The form with its dialog takes seconds on a busy machine.
jest.setTimeout(30_000);

const policy = aPolicy();
let ids = 0;

/** A form over an event of its own: what one keeps, no other finds. */
async function open(
  parts: Partial<CalendarEvent> = {},
  language: Language = 'en',
  others: readonly CalendarEvent[] = [],
) {
  ids += 1;
  const event = anEvent({ id: `event-${ids}`, ...parts });
  const calendar = fakeCalendar([event, ...others]);
  let closed = 0;
  const form = (
    <SentInviteForm
      key={event.id}
      calendar={calendar}
      event={event}
      user={{ ...anna, locale: language }}
      policy={policy}
      onClose={() => {
        closed += 1;
      }}
      prepare={async () => {}}
    />
  );
  const shown = render(form);
  await rest();
  return { calendar, event, form, closed: () => closed, unmount: shown.unmount };
}

const rest = (ms = 60) => act(() => jest.advanceTimersByTimeAsync(ms));
const type = (name: string, text: string) =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value: text } });
const press = async (name: string) => {
  fireEvent.click(screen.getByRole('button', { name }));
  await rest();
};
const status = () => screen.getByRole('status').textContent;

beforeAll(() => {
  // jsdom has no layout.
  Element.prototype.scrollIntoView = () => {};
});
// The meetings are yet to be held, whenever the tests run.
beforeEach(() => void jest.useFakeTimers({ now: Date.parse('2026-11-27T12:00:00Z') }));
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

describe('the form over a meeting that has ended', () => {
  const ended = { start: new Date('2026-11-27T09:00:00Z'), end: new Date('2026-11-27T10:00:00Z') };
  const heading = () => screen.queryByRole('heading', { name: 'What came of it?' });

  async function openEnded(parts: Partial<CalendarEvent> = {}, language: Language = 'en') {
    const opened = await open({ body: bodyWith(forBo), ...ended, ...parts }, language);
    await act(() => import('../../../../src/form/parts/outcome/outcome-section'));
    await rest();
    return opened;
  }

  it('asks what came of it first, around its next steps, which stand nowhere else', async () => {
    await openEnded();
    expect(heading()).toBeTruthy();
    expect(screen.getAllByRole('textbox', { name: 'Next step' })).toHaveLength(1);
    const asked = screen.getByRole('region', { name: 'What came of it?' });
    expect(within(asked).getByRole('textbox', { name: 'Next step' })).toBeTruthy();
  });

  it('sends it with the next steps in one update, of this one meeting', async () => {
    const { calendar, event } = await openEnded({ kind: 'occurrence', seriesId: 'series-1' });
    fireEvent.click(screen.getByRole('radio', { name: 'On the way' }));
    type('Next step', 'Send the contract');
    await press('Save outcome');
    expect(screen.getByText('The agenda goes into the invite, with what came of the meeting.')).toBeTruthy();
    expect(screen.queryByRole('radio', { name: 'The whole series' })).toBeNull();
    await press('Send update');
    await rest(3_000);
    expect(calendar.changes.map(({ id }) => id)).toEqual([event.id]);
    const { agenda } = parseBody(calendar.now(event.id).body?.content ?? '').block ?? {};
    expect(agenda?.outcome?.goal).toBe('on-the-way');
    expect(agenda?.nextSteps.map(({ what }) => what)).toEqual(['Send the contract']);
  });

  it.each([
    ['is yet to be held', { start: new Date('2026-12-01T09:00:00Z'), end: new Date('2026-12-01T10:00:00Z') }],
    [
      'ended over two weeks ago',
      { start: new Date('2026-11-13T09:00:00Z'), end: new Date('2026-11-13T10:00:00Z') },
    ],
    ['is a series', { ...ended, kind: 'series' as const }],
    ['nobody else was in', { ...ended, attendees: [] }],
  ])('asks nothing of one that %s', async (_, parts) => {
    await openEnded(parts);
    expect(heading()).toBeNull();
  });
});

describe('the form over a sent invite', () => {
  it('takes over the agenda of an earlier meeting that is in the same calendar, and sends nothing by that', async () => {
    const day = 86_400_000;
    const held = { start: new Date(Date.now() - 7 * day), end: new Date(Date.now() - 7 * day + 3_600_000) };
    const { calendar } = await open({}, 'en', [anEvent({ id: 'last-week', body: bodyWith(forBo), ...held })]);
    await press('From last time');
    await act(() => import('../../../../src/pane/organizer/last-time/look-in-calendar'));
    await rest();
    const [last] = screen.getAllByRole('button', { name: /^New warehouse, / });
    fireEvent.click(last as HTMLElement);
    await rest();
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Purpose' }).value).toBe(forBo.purpose);
    await press('Drop');
    expect(calendar.changes).toEqual([]);
  });

  it('has the controls of the open form, filled from the body', async () => {
    await open({ body: bodyWith(forBo) });
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Purpose' }).value).toBe(forBo.purpose);
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Why is Bo Berg invited?' }).value).toBe(
      'Decides on the budget',
    );
    expect(screen.getByRole('button', { name: 'Update invite' })).toBeTruthy();
  });

  it('says Ready to send where the gate would let the invite through, and that everyone reads it already', async () => {
    await open({ body: bodyWith(forBo) });
    expect(status()).toBe('Ready to send');
    expect(screen.getByText('Nothing is waiting to be sent: this is what everyone reads.')).toBeTruthy();
    type('Goal', '');
    await rest(300);
    expect(status()).toBe('Still missing: goal');
    expect(screen.queryByText(/this is what everyone reads/)).toBeNull();
  });

  it('sends an update after the question, and says so', async () => {
    const { calendar, event } = await open({ body: bodyWith(forBo) });
    type('Goal', 'Contract signed in March');
    await rest(300);
    expect(status()).toBe('Your agenda is ready: choose Update invite');
    expect(screen.getByText(/Until you send it, only you see this/)).toBeTruthy();
    await press('Update invite');
    const dialog = screen.getByRole('dialog', { name: '1 person will get an update' });
    expect(within(dialog).getByText('The agenda goes into the invite.')).toBeTruthy();
    fireEvent.click(within(dialog).getByRole('button', { name: 'Send update' }));
    await rest(100);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(parseBody(calendar.now(event.id).body?.content ?? '').block?.agenda.goal).toBe(
      'Contract signed in March',
    );
    expect(screen.getByText('Sent. 1 person gets the update.')).toBeTruthy();
    expect(screen.queryByText(/It is gone when you close the pane/)).toBeNull();
  });

  it('sends nothing with Not now', async () => {
    const { calendar } = await open({ body: bodyWith(forBo) });
    type('Goal', 'Contract signed in March');
    await press('Update invite');
    await press('Not now');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(calendar.calls).toEqual([]);
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Goal' }).value).toBe(
      'Contract signed in March',
    );
  });

  it('does not say that nobody else sees it where the update may have gone out', async () => {
    const { calendar } = await open({ body: bodyWith(forBo) });
    type('Goal', 'Contract signed in March');
    await rest(300);
    expect(screen.getByText(/Until you send it, only you see this/)).toBeTruthy();
    calendar.fails('change', 'timed-out');
    await press('Update invite');
    fireEvent.click(screen.getByRole('button', { name: 'Send update' }));
    await rest(60_000);
    expect(screen.getByText(/did not answer in time/)).toBeTruthy();
    expect(screen.queryByText(/Until you send it, only you see this/)).toBeNull();
  });

  it('goes on with what was typed when it is opened again', async () => {
    const { form, unmount } = await open({ body: bodyWith(forBo) });
    type('Goal', 'Contract signed in March');
    unmount();
    render(form);
    await rest();
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Goal' }).value).toBe(
      'Contract signed in March',
    );
  });

  it('says of a shorter time that it goes out with the agenda', async () => {
    await open({ body: bodyWith(forBo) });
    const use = screen.getByRole('button', { name: /^Use \d+ minutes$/ });
    fireEvent.click(use);
    await rest(400);
    expect(screen.getByText(/That goes out with the agenda, in one mail\./)).toBeTruthy();
    expect(status()).toBe('Ready to send: choose Update invite');
    await press('Update invite');
    expect(screen.getByRole('dialog').textContent).toMatch(
      /The meeting will take \d+ minutes instead of 60\./,
    );
  });

  it('keeps a shorter time, too, until it is sent, for when it is opened again', async () => {
    const { form, unmount } = await open({ body: bodyWith(forBo) });
    fireEvent.click(screen.getByRole('button', { name: /^Use \d+ minutes$/ }));
    await rest(400);
    unmount();
    const again = render(form);
    await rest();
    expect(status()).toBe('Ready to send: choose Update invite');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await rest(400);
    expect(status()).toBe('Ready to send');
    again.unmount();
    render(form);
    await rest();
    expect(status()).toBe('Ready to send');
  });

  it('has the browser ask before the page goes with answers in it', async () => {
    await open({ body: bodyWith(forBo) });
    const leave = () => {
      const event = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(leave()).toBe(false);
    type('Goal', 'Contract signed in March');
    await rest(300);
    expect(leave()).toBe(true);
  });

  it('is Swedish where Outlook is', async () => {
    await open({}, 'sv');
    type('Syfte', 'Välja leverantör');
    await press('Lägg till i inbjudan');
    expect(screen.getByRole('dialog', { name: '1 person får en uppdatering' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Skicka uppdatering' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Inte nu' })).toBeTruthy();
  });
});

describe('the question before an update', () => {
  const about = (parts: Partial<UpdateQuestion> = {}, language: Language = 'en') => {
    const chosen: string[] = [];
    const question: UpdateQuestion = {
      recipients: { people: 12, lists: [] },
      scope: null,
      hasAgenda: true,
      hasOutcome: false,
      time: null,
      isAgain: false,
      ...parts,
    };
    render(
      <SendDialog
        isOpen
        question={question}
        language={language}
        onScope={(scope) => chosen.push(scope)}
        onSend={() => chosen.push('send')}
        onNotNow={() => chosen.push('not now')}
      />,
    );
    return { chosen, text: () => screen.getByRole('dialog').textContent ?? '' };
  };

  it('says how many people get it', () => {
    about();
    expect(screen.getByRole('dialog', { name: '12 people will get an update' })).toBeTruthy();
    expect(screen.queryByRole('radio', { name: 'This meeting' })).toBeNull();
  });

  it('is honest about lists', () => {
    const { text } = about({ recipients: { people: 2, lists: ['Sales team', 'Everyone in Malmö'] } });
    expect(text()).toContain('2 people will get an update');
    expect(text()).toContain('Everyone in Sales team and Everyone in Malmö gets it too.');
  });

  it('says that agenda and time go out in one mail', () => {
    const { text } = about({ time: { was: 60, minutes: 25 } });
    expect(text()).toContain('The meeting will take 25 minutes instead of 60.');
    expect(text()).toContain('Both go out in one mail.');
  });

  it('lets the organizer choose between this meeting and its series', () => {
    const { chosen } = about({ scope: 'occurrence' });
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'This meeting' }).checked).toBe(true);
    fireEvent.click(screen.getByRole('radio', { name: 'The whole series' }));
    expect(chosen).toEqual(['series']);
  });

  it('says why it is asked again', () => {
    expect(about({ isAgain: true }).text()).toContain('please look once more');
  });

  it('takes Escape for Not now', () => {
    const { chosen } = about();
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
    expect(chosen).toEqual(['not now']);
  });
});
