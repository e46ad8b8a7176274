/** @jest-environment jsdom */
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { MyMeetingsPage } from '../../../src/pane/my-meetings/my-meetings-page';
import { createMyMeetingsStore } from '../../../src/pane/my-meetings/my-meetings-store';
import { anEvent, fakeCalendar } from '../../builders/a-calendar';
import { aLayout } from '../../builders/a-layout';
import { aPolicy } from '../../builders/a-policy';
import { aVerdictMemory } from '../../builders/a-verdict-memory';

/** A host that does not answer when the rest of the page is asked for. */
const notThere = () => {
  throw new Error('Loading chunk failed.');
};
jest.mock('../../../src/pane/organizer/sent/sent-invite-form', notThere);
jest.mock('../../../src/pane/my-meetings/update-run-page', notThere);

const policy = aPolicy();
const said = 'This part of the page did not load. Check your connection and try again.';

beforeEach(() => aLayout());
afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
});

async function shown() {
  const calendar = fakeCalendar([anEvent({ subject: 'The offer' })]);
  const store = createMyMeetingsStore(
    {
      calendar,
      policy,
      now: () => new Date('2026-11-30T12:00:00Z'),
      firstDayOfWeek: 1,
      memory: { load: () => null, save: () => {} },
      verdicts: aVerdictMemory(),
    },
    2,
  );
  render(
    <MyMeetingsPage
      taskMemory={{ load: () => false, save: () => {} }}
      store={store}
      calendar={calendar}
      writing={calendar}
      user={{ name: 'Anna Ek', address: 'anna.ek@contoso.example', locale: 'en-GB' }}
      policy={policy}
    />,
  );
  await act(() => store.read());
  return calendar;
}

const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));

describe('a part of the page that does not load', () => {
  it('is said where the form would be, with another try and a way back', async () => {
    await shown();
    await press('Write agenda');
    expect(await screen.findByText(said)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
    await press('Back to my meetings');
    expect(screen.getByRole('list', { name: 'Meetings' })).toBeTruthy();
  });

  it('is said above the list where it would write a template, and what was chosen stays chosen', async () => {
    const calendar = await shown();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Choose The offer' }));
    const bar = within(screen.getByRole('group', { name: 'Use a template on several' }));
    const template = bar.getByRole<HTMLSelectElement>('combobox', { name: 'Template' });
    fireEvent.change(template, { target: { value: template.options[1]?.value } });
    await press('Use template');
    expect(await screen.findByText(said)).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Choose The offer' }).checked).toBe(true);
    expect(calendar.changes).toEqual([]);
  });
});
