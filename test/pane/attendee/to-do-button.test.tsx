/** @jest-environment jsdom */
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { GraphCallError } from '../../../src/graph/graph-call-error';
import { renderBlock } from '../../../src/invite/render-block';
import { failedText } from '../../../src/pane/attendee/add-step';
import { AttendeePane } from '../../../src/pane/attendee/attendee-pane';
import type { AddStep } from '../../../src/pane/attendee/to-do-button';
import { graphErrorWords } from '../../../src/text/graph-errors';
import type { Language } from '../../../src/text/language';
import { settled } from '../../builders/a-clock';
import { anna, bo, cecilia } from '../../builders/a-person';
import { aReadInvite } from '../../builders/a-read-invite';
import { anAgenda } from '../../builders/an-agenda';

/** Somebody reads an invite whose next step is Bo's, if not told otherwise. */
async function open(addStep: AddStep | null, me = bo, what = 'Send the order', language: Language = 'en') {
  const body = renderBlock(anAgenda({ nextStep: { what, owner: bo } }), 'en');
  render(
    <AttendeePane
      invite={aReadInvite({ body })}
      me={{ ...me, locale: language }}
      language={language}
      {...(addStep && { addStep })}
    />,
  );
  await act(settled);
}

const button = () => screen.queryByRole('button', { name: 'Add to my To Do' });
const press = async () => {
  fireEvent.click(screen.getByRole('button', { name: /To Do/ }));
  await act(settled);
};
const shows = (text: string) => expect(screen.getByText(text)).toBeTruthy();

afterEach(cleanup);

describe('a next step', () => {
  it('goes into the list of its owner, once', async () => {
    const addStep = jest.fn<AddStep>(async () => 'added');
    await open(addStep);
    expect(addStep).not.toHaveBeenCalled();
    await press();
    shows('It is in your list in Microsoft To Do now.');
    await press();
    expect(addStep.mock.calls).toEqual([[{ what: 'Send the order', owner: bo, due: '2026-12-01' }]]);
  });

  it('is not asked for twice while it is on its way', async () => {
    const addStep = jest.fn<AddStep>(() => new Promise(() => undefined));
    await open(addStep);
    await press();
    shows('Adding it to your list…');
    await press();
    expect(addStep).toHaveBeenCalledTimes(1);
  });

  it('says when it is there already', async () => {
    await open(async () => 'already-there');
    await press();
    shows('It is in your list in Microsoft To Do already.');
  });

  it('says what went wrong, and can be tried again', async () => {
    const addStep = jest
      .fn<AddStep>()
      .mockRejectedValueOnce(new Error('Loading chunk failed'))
      .mockResolvedValueOnce({ failed: failedText(new GraphCallError('declined', 'sign-in'), 'en') })
      .mockResolvedValueOnce('added');
    await open(addStep);
    await press();
    shows(graphErrorWords('en').offline);
    await press();
    shows(graphErrorWords('en').declined);
    await press();
    shows('It is in your list in Microsoft To Do now.');
  });

  it('is offered to nobody but its owner', async () => {
    await open(async () => 'added', cecilia);
    expect(button()).toBeNull();
  });

  it('is offered to the organizer who owns it', async () => {
    const body = renderBlock(anAgenda(), 'en');
    render(
      <AttendeePane
        invite={aReadInvite({ body })}
        me={{ ...anna, locale: 'en' }}
        language="en"
        addStep={async () => 'added'}
      />,
    );
    await act(settled);
    expect(button()).not.toBeNull();
  });

  it.each([
    ['where nothing is to be done', async () => 'added' as const, ''],
    ['where there is no list', null, 'Send the order'],
  ])('is not offered %s', async (_, addStep, what) => {
    await open(addStep, bo, what);
    expect(button()).toBeNull();
  });

  it('speaks Swedish', async () => {
    await open(async () => 'added', bo, 'Send the order', 'sv');
    await press();
    shows('Nu finns det i din lista i Microsoft To Do.');
  });
});
