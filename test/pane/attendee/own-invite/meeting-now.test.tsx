/** @jest-environment jsdom */
import { afterEach, expect, it } from '@jest/globals';
import { act, cleanup, render, screen } from '@testing-library/react';
import { MeetingNow } from '../../../../src/pane/attendee/own-invite/meeting-now';
import { anEvent } from '../../../builders/a-calendar';
import { settled } from '../../../builders/a-clock';
import { anEventForm, bodyWith, forBo } from '../../../builders/an-event-form';

afterEach(cleanup);

it('counts down to the end that people got: a new length counts once it is sent', async () => {
  const start = new Date('2026-12-01T09:00:00Z');
  const event = anEvent({ start, end: new Date('2026-12-01T10:00:00Z'), body: bodyWith(forBo) });
  const { store, send } = anEventForm({ events: [event] });
  await store.load();
  const clock = { now: () => start.getTime() + 10 * 60_000, after: () => () => {} };
  render(<MeetingNow store={store} language="en" clock={clock} />);
  expect(screen.getByText('50 min left of the meeting')).toBeTruthy();
  await act(async () => {
    await store.changeLength(25);
    await settled();
  });
  expect(screen.getByText('50 min left of the meeting')).toBeTruthy();
  await act(async () => {
    await send();
    await settled();
  });
  expect(screen.getByText('15 min left of the meeting')).toBeTruthy();
});
