/** @jest-environment jsdom */
import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { Calendar } from '../../../../src/graph/calendar';
import { MyMeetingsPage } from '../../../../src/pane/my-meetings/my-meetings-page';
import { createMyMeetingsStore } from '../../../../src/pane/my-meetings/my-meetings-store';
import { resultText } from '../../../../src/pane/my-meetings/series/series-page';
import { completePolicy, type GivenPolicy } from '../../../../src/policy/complete-policy';
import { languages } from '../../../../src/text/language';
import { anEvent, everyTuesday, type FakeCalendar, fakeCalendar } from '../../../builders/a-calendar';
import { aLayout } from '../../../builders/a-layout';
import { aSeries } from '../../../builders/a-series';
import { aVerdictMemory } from '../../../builders/a-verdict-memory';

const now = new Date('2026-12-16T12:00:00Z');
const byNow = () => now;

beforeAll(() => {
  Element.prototype.scrollIntoView = () => {};
});
beforeEach(() => aLayout());
afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
});

const weekly = () =>
  fakeCalendar(aSeries('series', 6, { recurrence: everyTuesday, subject: 'Weekly sales' }));

async function list(calendar: FakeCalendar, { locale = 'en-GB', given = {} as GivenPolicy } = {}) {
  const policy = completePolicy(given);
  const store = createMyMeetingsStore(
    {
      calendar,
      policy,
      now: byNow,
      firstDayOfWeek: 1,
      memory: { load: () => null, save: () => {} },
      verdicts: aVerdictMemory(),
    },
    4,
  );
  const writing: Calendar = calendar;
  render(
    <MyMeetingsPage
      store={store}
      calendar={calendar}
      writing={writing}
      user={{ name: 'Anna Ek', address: 'anna.ek@contoso.example', locale }}
      policy={policy}
      now={byNow}
      taskMemory={{ load: () => false, save: () => {} }}
      toDo={{ upsert: async () => 'changed', complete: async () => 'completed' }}
    />,
  );
  await act(() => store.read());
  return store;
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('whether a series is still needed', () => {
  it('is asked on the row of the series, with what is known of it, and it ends with one update', async () => {
    const calendar = weekly();
    await list(calendar);
    press('Series, 3 times');
    press('Still needed?');
    expect(await screen.findByText('The series has no end.')).toBeTruthy();
    expect(screen.getByText('In the last 90 days it was held 3 times.')).toBeTruthy();
    expect(screen.getByText('Nobody has said yet whether those meetings reached their goal.')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Still needed?');
    press('End on Tue 23 Mar 2027');
    expect(await screen.findByRole('dialog', { name: '1 person will get an update' })).toBeTruthy();
    expect(screen.getByText(/^The series ends on Tue 23 Mar 2027\. Later meetings/)).toBeTruthy();
    expect(screen.getByText(/changed on their own, past ones too/)).toBeTruthy();
    expect(calendar.changes).toEqual([]);
    press('Send update');
    expect(await screen.findByText('Sent. The series ends on Tue 23 Mar 2027.')).toBeTruthy();
    expect(calendar.changes).toEqual([{ id: 'series', change: { until: '2027-03-23' } }]);
    press('Back to my meetings');
    expect(await screen.findByRole('list', { name: 'Meetings' })).toBeTruthy();
  });

  it('may end with the next meeting', async () => {
    const calendar = weekly();
    await list(calendar);
    press('Series, 3 times');
    press('Still needed?');
    fireEvent.click(await screen.findByRole('button', { name: 'End after the next meeting, Tue 22 Dec' }));
    press('Send update');
    expect(await screen.findByText(/^Sent\./)).toBeTruthy();
    expect(calendar.changes).toEqual([{ id: 'series', change: { until: '2026-12-22' } }]);
  });

  it('sends nothing with Not now', async () => {
    const calendar = weekly();
    await list(calendar);
    press('Series, 3 times');
    press('Still needed?');
    fireEvent.click(await screen.findByRole('button', { name: /^End on/ }));
    press('Not now');
    expect(await screen.findByText('The series has no end.')).toBeTruthy();
    expect(calendar.changes).toEqual([]);
  });

  it('is not asked of a meeting that happens once, nor where the policy does not mind', async () => {
    await list(
      fakeCalendar([
        anEvent({ start: new Date('2026-12-18T09:00:00Z'), end: new Date('2026-12-18T10:00:00Z') }),
      ]),
    );
    expect(screen.queryByRole('button', { name: /^Series/ })).toBeNull();
    cleanup();
    await list(weekly(), { given: { time: { seriesWeeks: null } } });
    press('Series, 3 times');
    expect(screen.queryByRole('button', { name: 'Still needed?' })).toBeNull();
  });

  it('is asked in Swedish where Outlook is', async () => {
    await list(weekly(), { locale: 'sv-SE' });
    press('Serie, 3 gånger');
    press('Behövs den än?');
    expect(await screen.findByText('Serien har inget slut.')).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Sluta tis 23 mars 2027$/ })).toBeTruthy();
  });

  it('can be tried again where the calendar did not answer', async () => {
    const calendar = weekly();
    await list(calendar);
    press('Series, 3 times');
    calendar.fails('event', 'offline');
    press('Still needed?');
    const again = await screen.findByRole('button', { name: 'Try again' });
    calendar.works('event');
    fireEvent.click(again);
    expect(await screen.findByText('The series has no end.')).toBeTruthy();
  });
});

describe('what came of ending a series', () => {
  const event = anEvent();
  const results: readonly Parameters<typeof resultText>[0][] = [
    { kind: 'written', event },
    { kind: 'already-there', event },
    { kind: 'not-seen', event },
    { kind: 'changing' },
    { kind: 'put-back', lost: ['join-link'] },
    { kind: 'not-put-back', lost: ['join-link'] },
    { kind: 'graph-error', because: 'forbidden', isSent: 'no' },
    { kind: 'graph-error', because: 'timed-out', isSent: 'perhaps' },
  ];

  it.each(languages)('has a sentence of its own each time (%s)', (language) => {
    const said = results.map((result) => resultText(result, 'Tue 2 Mar', language));
    expect(new Set(said).size).toBe(results.length);
    for (const text of said) expect(text).toMatch(/^\p{Lu}.*\.$/u);
  });
});
