/** @jest-environment jsdom */
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { act, cleanup, render } from '@testing-library/react';
import type { FormStore } from '../../../src/form/form-store';
import { OrganizerPane } from '../../../src/pane/organizer/organizer-pane';
import { type ManualClock, manualClock, settled } from '../../builders/a-clock';
import { formStoreOn } from '../../builders/a-form';
import { anAttendee, anna } from '../../builders/a-person';
import { aPolicy } from '../../builders/a-policy';
import { fakeComposeInvite } from '../../builders/fake-compose-invite';

const people = Array.from({ length: 500 }, (_, at) =>
  anAttendee(`Person ${at + 1}`, { address: `person${at + 1}@contoso.example` }),
);

let store: FormStore;
let clock: ManualClock;

beforeEach(async () => {
  const policy = aPolicy();
  clock = manualClock();
  store = formStoreOn(fakeComposeInvite({ attendees: people }), {
    user: { ...anna, locale: 'en' },
    policy,
    clock,
  });
  render(<OrganizerPane store={store} language="en" organisation={policy} />);
  await act(() => store.load());
  await act(settled);
  type('C');
  await act(() => clock.advance(1_000));
});
afterEach(cleanup);
afterEach(() => {
  jest.restoreAllMocks();
});

const type = (text: string) => act(() => store.edit({ answer: 'purpose', text }));

/** How many texts are worked on meanwhile. Whoever names, compares or looks somebody up works on several; a plain name needs no replacing. */
async function textsIn(work: () => Promise<void> | void): Promise<number> {
  const [replaced, lowered] = [
    jest.spyOn(String.prototype, 'replace'),
    jest.spyOn(String.prototype, 'toLowerCase'),
  ];
  await work();
  return replaced.mock.calls.length + lowered.mock.calls.length;
}

it('a key in the purpose is a matter of nobody invited', async () => {
  const texts = await textsIn(() => {
    for (const text of ['Ch', 'Cho', 'Choo']) type(text);
  });
  expect(texts).toBeLessThan(people.length);
});

it('and so is saving what was typed while the typing goes on', async () => {
  type('Ch');
  const texts = await textsIn(async () => {
    await act(() => clock.advance(199));
    type('Cho');
    await act(() => clock.advance(2));
  });
  expect(texts).toBeLessThan(people.length);
});
