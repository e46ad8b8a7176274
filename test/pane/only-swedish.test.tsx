/** @jest-environment jsdom */
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { renderBlock } from '../../src/invite/render-block';
import { AttendeePane } from '../../src/pane/attendee/attendee-pane';
import { OrganizerPane } from '../../src/pane/organizer/organizer-pane';
import { manualClock, settled } from '../builders/a-clock';
import { formStoreOn } from '../builders/a-form';
import { anAttendee, anna, bo } from '../builders/a-person';
import { aPolicy } from '../builders/a-policy';
import { aReadInvite } from '../builders/a-read-invite';
import { standingClock } from '../builders/a-wall-clock';
import { anAgenda, aReason } from '../builders/an-agenda';
import { englishIn } from '../builders/english-in';
import { fakeComposeInvite, type InviteState } from '../builders/fake-compose-invite';

// A whole pane takes seconds on a busy machine.
jest.setTimeout(60_000);
beforeAll(() => {
  Element.prototype.scrollIntoView = () => {};
});
afterEach(cleanup);

const swedish = anAgenda({
  purpose: 'Välja leverantör till lagret',
  goal: 'Avtal före sommaren',
  reasons: [aReason(bo, 'Beslutar om budgeten', 'Budgeten')],
  nextStep: { what: 'Skicka ordern', owner: bo, due: '2026-12-08' },
  topics: [{ title: 'Vilken offert?', minutes: 20, lead: 'Bo Berg' }],
  preparation: 'Läs offerterna',
});
const three = ['Bo Berg', 'Cecilia Dahl', 'Dan Öst'].map((name) => anAttendee(name));
const many = Array.from({ length: 24 }, (_none, at) =>
  anAttendee(`Person ${at}`, { address: `person${at}@contoso.example` }),
);
const guest = anAttendee('Frida Quist', { address: 'frida@fabrikam.example' });

async function open(parts: Partial<InviteState>): Promise<HTMLElement> {
  const invite = fakeComposeInvite({ subject: 'Lagret', ...parts });
  const policy = aPolicy();
  const store = formStoreOn(invite, { user: { ...anna, locale: 'sv' }, policy, clock: manualClock() });
  const { container } = render(<OrganizerPane store={store} language="sv" organisation={policy} />);
  await act(() => store.load());
  await act(settled);
  return container;
}

const pressAll = async (names: RegExp) => {
  for (const button of screen.queryAllByRole('button', { name: names })) {
    fireEvent.click(button);
    await act(settled);
  }
};
const choose = async (name: string, value: string) => {
  fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });
  await act(settled);
};

describe('somebody who reads only Swedish meets no English', () => {
  it.each<[string, Partial<InviteState>]>([
    ['nobody invited', { attendees: [] }],
    ['three people', { attendees: three }],
    ['so many that one reason is enough', { attendees: many }],
    ['a guest', { attendees: [...three, guest] }],
    ['an agenda in the invite', { attendees: three, body: renderBlock(swedish, 'sv') }],
    ['answers in words', { attendees: three, body: '<p>Syfte: Välja leverantör</p><p>Vi ses</p>' }],
  ])('in the organizer’s pane with %s', async (_what, parts) => {
    const pane = await open(parts);
    expect(pane.textContent).toContain('Syfte');
    expect(englishIn(pane)).toEqual([]);
  });

  it('when everything optional is open, and something is missing', async () => {
    const pane = await open({ attendees: [...three, guest] });
    await choose('Mall', 'internal-sales-meeting');
    expect(englishIn(pane)).toEqual([]);
    await pressAll(/^(Lägg till (punkt|förberedelser)|Välj flera|Mer|Vem och till när|.* · )/);
    for (const box of screen.getAllByRole('textbox')) fireEvent.blur(box);
    fireEvent.change(screen.getByRole('textbox', { name: 'Syfte' }), { target: { value: 'Budget' } });
    fireEvent.blur(screen.getByRole('textbox', { name: 'Syfte' }));
    await pressAll(/^Lägg till i inbjudan$/);
    expect(englishIn(pane)).toEqual([]);
  });

  it('when a mail would do', async () => {
    const pane = await open({ attendees: many });
    await choose('Typ av möte', 'inform');
    expect(pane.textContent).toContain('mejl');
    expect(englishIn(pane)).toEqual([]);
  });

  it.each([
    ['an agenda', renderBlock(swedish, 'sv')],
    ['no agenda', '<p>Hej</p>'],
  ])('in the attendee’s pane with %s', async (_what, body) => {
    const invite = aReadInvite({
      subject: 'Lagret',
      start: new Date('2026-12-01T09:00:00Z'),
      end: new Date('2026-12-01T09:30:00Z'),
      body,
    });
    const user = { ...bo, locale: 'sv-SE' };
    const clock = standingClock('2026-11-30T09:00:00Z');
    const { container } = render(<AttendeePane invite={invite} me={user} language="sv" clock={clock} />);
    await act(settled);
    expect(container.textContent).not.toBe('');
    expect(englishIn(container)).toEqual([]);
  });
});

it('English words are found in text and in names', () => {
  document.body.innerHTML =
    '<p>Syfte <b>with you</b></p><button aria-label="Add topic"></button><input placeholder="Varför?" value="the own">';
  expect(englishIn(document.body)).toEqual(['with you', 'Add topic']);
});
