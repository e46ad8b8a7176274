/** @jest-environment jsdom */
import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { Agenda } from '../../../../src/agenda/agenda';
import { OwnForm } from '../../../../src/pane/attendee/own-invite/own-form';
import type { AddStep } from '../../../../src/pane/attendee/to-do-button';
import { PanePage } from '../../../../src/ui/pane-page';
import { anEvent } from '../../../builders/a-calendar';
import { anna, bo } from '../../../builders/a-person';
import { aPolicy } from '../../../builders/a-policy';
import { anAgenda, aReason } from '../../../builders/an-agenda';
import { anEventForm, bodyWith } from '../../../builders/an-event-form';

// A whole form takes seconds on a busy machine.
jest.setTimeout(30_000);

const organisation = aPolicy();
const reasons = [aReason(bo, 'Decides on the budget')];
const twoTopics = anAgenda({
  reasons,
  topics: [
    { title: 'Price', minutes: 15, lead: '' },
    { title: 'Freight', minutes: 15, lead: '' },
  ],
});

const rest = (ms = 60) => act(() => jest.advanceTimersByTimeAsync(ms));

/** The pane of Anna Ek beside her own invite, from nine to ten UTC, opened at this time. */
async function open(at: string, agenda: Agenda) {
  jest.useFakeTimers({ now: Date.parse(`2026-12-01T${at}:00Z`) });
  const { target, store } = anEventForm({ events: [anEvent({ body: bodyWith(agenda) })] });
  const loading = store.load();
  await rest();
  await loading;
  const addStep = jest.fn<AddStep>(async () => 'added');
  render(
    <PanePage language="en">
      <OwnForm {...{ target, store, organisation, addStep }} language="en" me={anna} />
    </PanePage>,
  );
  await rest();
  await act(() => import('../../../../src/form/parts/outcome/outcome-section'));
  await rest();
  return { addStep };
}

const question = () => screen.queryByRole('heading', { name: 'What came of it?' });

beforeAll(() => {
  // jsdom has no layout.
  Element.prototype.scrollIntoView = () => {};
});
beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

describe('beside an invite of one’s own', () => {
  it('the form stands below where the meeting is', async () => {
    await open('09:20', twoTopics);
    expect(screen.getByText(/40 min left of the meeting/)).toBeTruthy();
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Purpose' }).value).toBe(
      twoTopics.purpose,
    );
    expect(question()).toBeNull();
  });

  it('what came of the meeting is asked when its topics are through, before its hour is', async () => {
    await open('09:35', twoTopics);
    expect(question()).toBeTruthy();
  });

  it('it is not asked while a meeting without topics lasts', async () => {
    await open('09:50', anAgenda({ reasons, topics: [] }));
    expect(question()).toBeNull();
  });

  it('a next step of one’s own goes into one’s own list', async () => {
    const { addStep } = await open('09:20', anAgenda({ reasons, nextStep: { owner: anna } }));
    fireEvent.click(screen.getByRole('button', { name: 'Add to my To Do' }));
    await rest();
    expect(addStep).toHaveBeenCalledTimes(1);
  });
});
