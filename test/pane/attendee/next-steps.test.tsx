/** @jest-environment jsdom */
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import type { NextStep } from '../../../src/agenda/agenda';
import { renderBlock } from '../../../src/invite/render-block';
import { attendeeView } from '../../../src/pane/attendee/attendee-view';
import { NextSteps } from '../../../src/pane/attendee/next-steps';
import * as parts from '../../../src/pane/attendee/parts';
import type { AddStep } from '../../../src/pane/attendee/to-do-button';
import type { Language } from '../../../src/text/language';
import { settled } from '../../builders/a-clock';
import { anAttendee, bo, cecilia } from '../../builders/a-person';
import { aReadInvite } from '../../builders/a-read-invite';
import { anAgenda, aStep } from '../../builders/an-agenda';

const invite = aReadInvite({ attendees: [anAttendee('Bo Berg'), anAttendee('Cecilia Dahl')] });

/** What Bo Berg sees of these next steps. */
function open(nextSteps: readonly NextStep[], addStep: AddStep | null = null, language: Language = 'en') {
  const view = attendeeView(renderBlock(anAgenda({ nextSteps }), 'en'), invite, bo);
  if (!view) throw new Error('no agenda');
  render(<NextSteps {...{ invite, view, language, addStep, parts }} />);
}

const items = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

afterEach(cleanup);

describe('the next steps a reader sees', () => {
  it('are nothing where there are none', () => {
    open([]);
    expect(screen.queryByRole('heading')).toBeNull();
  });

  it('are no list where there is one', () => {
    open([aStep()]);
    expect(screen.getByRole('heading', { name: 'Next step' })).toBeTruthy();
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('are a list under one heading, their own first', () => {
    open([aStep({ owner: cecilia }), aStep({ what: 'Pay', owner: bo, due: '2026-12-04' })]);
    expect(screen.getAllByRole('heading')).toHaveLength(1);
    expect(items()).toEqual([
      'PayThis one is yours, by Fri 4 Dec',
      'Send the orderCecilia Dahl, by Tue 1 Dec',
    ]);
  });

  it('go into To Do one by one, each told by its own words', async () => {
    const addStep = jest.fn<AddStep>(async () => 'added');
    const mine = aStep({ what: 'Pay', owner: bo });
    const other = aStep({ what: 'Sign', owner: bo });
    open([mine, aStep({ owner: cecilia }), other], addStep);
    const second = within(screen.getAllByRole('listitem')[1] ?? document.body).getByRole('button');
    expect(document.getElementById(second.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Sign');
    fireEvent.click(second);
    await act(settled);
    expect(addStep.mock.calls).toEqual([[other]]);
    expect(screen.getAllByText(/It is in your list/)).toHaveLength(1);
  });

  it('may be the same twice', () => {
    open([aStep(), aStep()]);
    expect(items()).toHaveLength(2);
  });
});
