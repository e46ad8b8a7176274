/** @jest-environment jsdom */
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { Agenda } from '../../../../src/agenda/agenda';
import { MyNextSteps } from '../../../../src/pane/attendee/own-invite/my-next-steps';
import type { AddStep } from '../../../../src/pane/attendee/to-do-button';
import { manualClock, settled } from '../../../builders/a-clock';
import { formStoreOn } from '../../../builders/a-form';
import { anna, bo } from '../../../builders/a-person';
import { aPolicy } from '../../../builders/a-policy';
import { anAgenda, aStep } from '../../../builders/an-agenda';
import { bodyWith } from '../../../builders/an-event-form';
import { fakeComposeInvite } from '../../../builders/fake-compose-invite';

async function open(agenda: Agenda, addStep: AddStep = async () => 'added') {
  const invite = fakeComposeInvite({ body: bodyWith(agenda).content });
  const user = { ...anna, locale: 'en' };
  const store = formStoreOn(invite, { user, policy: aPolicy(), clock: manualClock() });
  render(<MyNextSteps store={store} me={anna} language="en" addStep={addStep} />);
  await act(() => store.load());
}

const button = () => screen.queryByRole('button', { name: 'Add to my To Do' });

afterEach(cleanup);

describe('the next step of an invite that its organizer reads', () => {
  it('goes into their list where it is theirs', async () => {
    const addStep = jest.fn<AddStep>(async () => 'added');
    await open(anAgenda(), addStep);
    expect(screen.getByRole('heading', { name: 'This one is yours, by Tue 1 Dec' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Add to my To Do' }));
    await act(settled);
    expect(addStep).toHaveBeenCalledWith({ what: 'Send the order', owner: anna, due: '2026-12-01' });
  });

  it('go into it one by one where several are theirs', async () => {
    const addStep = jest.fn<AddStep>(async () => 'added');
    const mine = [aStep(), aStep({ what: 'Pay the deposit' })];
    await open(anAgenda({ nextSteps: [...mine, aStep({ what: 'Call', owner: bo })] }), addStep);
    for (const one of screen.getAllByRole('button', { name: 'Add to my To Do' })) fireEvent.click(one);
    await act(settled);
    expect(addStep.mock.calls).toEqual(mine.map((step) => [step]));
  });

  it.each([
    ['somebody else’s', anAgenda({ nextStep: { owner: bo } })],
    ['nothing to do', anAgenda({ nextStep: { what: '' } })],
  ])('does not where it is %s', async (_, agenda) => {
    await open(agenda);
    expect(button()).toBeNull();
  });
});
