/** @jest-environment jsdom */
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { CalendarEvent } from '../../../../src/graph/calendar';
import { EndedList } from '../../../../src/pane/my-meetings/ended/ended-list';
import type { ReviewRow } from '../../../../src/pane/my-meetings/items/review-row';
import { anEvent, fakeCalendar } from '../../../builders/a-calendar';
import { settled } from '../../../builders/a-clock';
import { aPolicy } from '../../../builders/a-policy';
import { bodyWith, forBo } from '../../../builders/an-event-form';

const policy = aPolicy();
const today = new Date('2026-12-01T12:00:00Z');
const now = () => today;

/** A meeting with an agenda that ended so many days ago. */
function held(subject: string, daysAgo: number): CalendarEvent {
  const start = new Date(today.getTime() - daysAgo * 86_400_000);
  const end = new Date(start.getTime() + 3_600_000);
  return anEvent({ id: subject, subject, start, end, body: bodyWith(forBo) });
}

async function show(calendar: ReturnType<typeof fakeCalendar>) {
  const onOpen = jest.fn<(row: ReviewRow) => void>();
  const onResize = jest.fn();
  const shown = render(
    <EndedList language="en" locale="en-GB" {...{ calendar, policy, now, onOpen, onResize }} />,
  );
  await act(settled);
  return { onOpen, onResize, ...shown };
}

const subjects = () =>
  screen
    .queryAllByRole('button', { name: /^What came of it\? / })
    .map((one) => one.getAttribute('aria-label'));

afterEach(cleanup);

describe('the meetings that have ended, above the list', () => {
  it('are three at first, and all of them when somebody asks', async () => {
    const events = [held('Budget', 1), held('Prices', 2), held('Freight', 3), held('Customs', 4)];
    const { onResize } = await show(fakeCalendar(events));
    expect(screen.getByRole('region', { name: 'What came of these?' })).toBeTruthy();
    expect(subjects()).toEqual(['Budget', 'Prices', 'Freight'].map((one) => `What came of it? ${one}`));
    onResize.mockClear();
    fireEvent.click(screen.getByRole('button', { name: 'Show all 4' }));
    expect(subjects()).toHaveLength(4);
    expect(onResize).toHaveBeenCalled();
    expect(screen.queryByRole('button', { name: /^Show all/ })).toBeNull();
  });

  it('are not counted where three are all there are', async () => {
    await show(fakeCalendar([held('Budget', 1), held('Prices', 2), held('Freight', 3)]));
    expect(subjects()).toHaveLength(3);
    expect(screen.queryByRole('button', { name: /^Show all/ })).toBeNull();
  });

  it('open the meeting that is chosen', async () => {
    const { onOpen } = await show(fakeCalendar([held('Budget', 1), held('Prices', 2)]));
    fireEvent.click(screen.getByRole('button', { name: 'What came of it? Prices' }));
    expect(onOpen.mock.calls.map(([row]) => row.id)).toEqual(['Prices']);
  });

  it('are not there where none waits for a word, nor where the calendar does not answer', async () => {
    expect((await show(fakeCalendar([]))).container.textContent).toBe('');
    cleanup();
    const silent = fakeCalendar([held('Budget', 1)]);
    silent.fails('between', 'offline');
    expect((await show(silent)).container.textContent).toBe('');
  });

  it('do not come back to a page that somebody has left', async () => {
    const { unmount, container } = render(
      <EndedList
        language="en"
        locale="en-GB"
        calendar={fakeCalendar([held('Budget', 1)])}
        {...{ policy, now }}
        onOpen={() => {}}
        onResize={() => {}}
      />,
    );
    unmount();
    await settled();
    expect(container.textContent).toBe('');
  });
});
