/** @jest-environment jsdom */
import { afterEach, beforeAll, expect, it, jest } from '@jest/globals';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { OrganizerPane } from '../../../src/pane/organizer/organizer-pane';
import { manualClock } from '../../builders/a-clock';
import { bodyWith, forBo, formStoreOn } from '../../builders/a-form';
import { anAttendee, anna } from '../../builders/a-person';
import { aPolicy } from '../../builders/a-policy';
import { fakeComposeInvite } from '../../builders/fake-compose-invite';

// What reads a block is a file of its own, which may not come at once.
let mockFailures = 1;
jest.mock('../../../src/invite/parse-body', () => {
  if (mockFailures-- > 0) throw new Error('the file did not come');
  return jest.requireActual('../../../src/invite/parse-body');
});

beforeAll(() => {
  // jsdom has no layout.
  Element.prototype.scrollIntoView = () => {};
});
afterEach(cleanup);

it('a page that cannot read the agenda in the invite says so, and reads it at a press', async () => {
  const invite = fakeComposeInvite({ body: bodyWith(forBo), attendees: [anAttendee('Bo Berg')] });
  const policy = aPolicy();
  const store = formStoreOn(invite, { user: { ...anna, locale: 'sv' }, policy, clock: manualClock() });
  render(<OrganizerPane store={store} language="sv" organisation={policy} />);
  await act(() => store.load());
  expect(screen.getByText(/^Sidan gick inte att hämta\./)).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
  const opened = new Promise<void>((resolve) => {
    store.subscribe(({ phase }) => phase === 'open' && resolve());
  });
  fireEvent.click(screen.getByRole('button', { name: 'Försök igen' }));
  await act(() => opened);
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Syfte' }).value).toBe(forBo.purpose);
});
