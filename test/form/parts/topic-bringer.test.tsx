/** @jest-environment jsdom */
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { parseBody } from '../../../src/invite/parse-body';
import { OrganizerPane } from '../../../src/pane/organizer/organizer-pane';
import type { Language } from '../../../src/text/language';
import { loadNameList } from '../../../src/ui/name-box';
import { manualClock, settled } from '../../builders/a-clock';
import { formStoreOn } from '../../builders/a-form';
import { anAttendee, anna } from '../../builders/a-person';
import { aPolicy } from '../../builders/a-policy';
import { fakeComposeInvite } from '../../builders/fake-compose-invite';

beforeAll(() => loadNameList(), 60_000);
afterEach(cleanup);

/** The sales template on an invite to Bo and Cecilia. */
async function open(language: Language = 'en') {
  const invite = fakeComposeInvite({ attendees: [anAttendee('Bo Berg'), anAttendee('Cecilia Dahl')] });
  const policy = aPolicy();
  const store = formStoreOn(invite, { user: { ...anna, locale: language }, policy, clock: manualClock() });
  render(<OrganizerPane store={store} language={language} organisation={policy} />);
  await act(() => store.load());
  await act(settled);
  const template = language === 'en' ? 'Template' : 'Mall';
  fireEvent.change(screen.getByRole('combobox', { name: template }), {
    target: { value: 'internal-sales-meeting' },
  });
  await act(settled);
  return { invite, store };
}

const type = (box: HTMLElement, value: string) => fireEvent.change(box, { target: { value } });
/** Opens the box of whose it is. */
async function lead() {
  fireEvent.click(await screen.findByRole('button', { name: 'Whose is it, and what do they bring?' }));
  return screen.findByRole<HTMLInputElement>('combobox', { name: 'Who leads topic 3' });
}
const bring = (name: string) =>
  screen.queryByRole<HTMLTextAreaElement>('textbox', { name: `What does ${name} bring?` });
const isAsked = () => screen.queryByText('Not filled yet: say whose it is and what they bring.') !== null;

describe('the customer case', () => {
  it('asks whose it is, then what that person brings, and is filled with both', async () => {
    const { store } = await open();
    const box = await lead();
    expect(document.activeElement).toBe(box);
    expect([isAsked(), bring('Bo Berg')]).toEqual([true, null]);
    type(box, 'Bo Berg');
    expect([isAsked(), bring('Bo Berg')?.value]).toEqual([true, '']);
    const brought = bring('Bo Berg');
    if (brought) type(brought, 'Why Oslo said no');
    expect(isAsked()).toBe(false);
    const { topics, reasons } = store.getState().form;
    expect(topics[2]?.lead).toBe('Bo Berg');
    expect(reasons.map(({ prepare }) => prepare)).toEqual(['Why Oslo said no', '']);
  });

  it('stands in the invite as who leads it, and as what that person prepares', async () => {
    const { invite, store } = await open();
    type(await lead(), 'Cecilia Dahl');
    const box = bring('Cecilia Dahl');
    if (box) type(box, 'The Oslo case');
    await act(() => store.add());
    const agenda = parseBody(invite.state.body).block?.agenda;
    expect(agenda?.topics[2]?.lead).toBe('Cecilia Dahl');
    expect(agenda?.reasons).toMatchObject([{ person: { name: 'Cecilia Dahl' }, prepare: 'The Oslo case' }]);
  });

  it('has one box for who leads it, also where more of the topic is open', async () => {
    await open();
    await lead();
    fireEvent.click(screen.getByRole('button', { name: 'More for topic 3' }));
    expect(screen.getAllByRole('combobox', { name: 'Who leads topic 3' })).toHaveLength(1);
  });

  it('is asked about no more when its question is the organizer’s own', async () => {
    await open();
    await lead();
    type(screen.getByRole('textbox', { name: 'Topic 3' }), 'The Oslo case');
    expect(isAsked()).toBe(false);
  });

  it('is asked about in Swedish where Outlook is', async () => {
    await open('sv');
    expect(await screen.findByRole('button', { name: 'Vems är det, och vad tar de med sig?' })).toBeTruthy();
  });
});
