/** @jest-environment jsdom */
import { afterEach, describe, expect, it } from '@jest/globals';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { parseDraft } from '../../../src/agenda/draft';
import { OrganizerPane } from '../../../src/pane/organizer/organizer-pane';
import { completeTemplate } from '../../../src/policy/own-template';
import { manualClock, settled } from '../../builders/a-clock';
import { formStoreOn } from '../../builders/a-form';
import { anAttendee, anna } from '../../builders/a-person';
import { aPolicy } from '../../builders/a-policy';
import { aTemplate } from '../../builders/a-template';
import { fakeComposeInvite, type InviteState } from '../../builders/fake-compose-invite';

async function open(parts: Partial<InviteState> = {}, policy = aPolicy()) {
  const invite = fakeComposeInvite(parts);
  const clock = manualClock();
  const store = formStoreOn(invite, { user: { ...anna, locale: 'en' }, policy, clock });
  render(<OrganizerPane store={store} language="en" organisation={policy} />);
  await act(() => store.load());
  const press = async (name: string) => {
    fireEvent.click(screen.getByRole('button', { name }));
    await act(settled);
  };
  const choose = (name: string, value: string) =>
    fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });
  return { invite, press, choose, rest: () => act(() => clock.advance(300)) };
}

const textIn = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name }).value;
const three = [anAttendee('Bo Berg'), anAttendee('Cecilia Dahl'), anAttendee('Dan Öst')];
const guest = anAttendee('Frida Quist', { address: 'frida@fabrikam.example' });
const ours = aPolicy({ domains: ['contoso.example'] });

afterEach(cleanup);

describe('choosing', () => {
  it('everyone chooses each, and a role goes to all of them', async () => {
    const { choose } = await open({ attendees: three });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Choose everyone' }));
    const boxes = screen.getAllByRole<HTMLInputElement>('checkbox', { name: /^Choose (Bo|Cecilia|Dan)/ });
    expect(boxes.map(({ checked }) => checked)).toEqual([true, true, true]);
    choose('Role of the chosen', 'contributes');
    for (const { name } of three) expect(textIn(`Why is ${name} invited?`)).toContain('You know something');
  });

  it('is nothing to do with one attendee', async () => {
    await open({ attendees: three.slice(0, 1) });
    expect(screen.queryByRole('checkbox', { name: /^Choose/ })).toBeNull();
    expect(screen.getByRole('combobox', { name: 'Role of Bo Berg' })).toBeTruthy();
  });

  it('ends for whoever leaves the invite', async () => {
    const { invite } = await open({ attendees: three });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Choose Dan Öst' }));
    expect(screen.getByText('1 chosen')).toBeTruthy();
    invite.invite(three.slice(0, 2));
    await act(settled);
    expect(screen.queryByText('1 chosen')).toBeNull();
  });
});

describe('preparation of one person', () => {
  it('opens where it is wanted, takes the focus, and reaches the draft', async () => {
    const { press, rest, invite } = await open({ attendees: three });
    await press('Add preparation for Dan Öst');
    const box = screen.getByRole('textbox', { name: 'What Dan Öst prepares' });
    expect(document.activeElement).toBe(box);
    fireEvent.change(box, { target: { value: 'The margins' } });
    await rest();
    const draft = parseDraft(invite.state.session['syfte.draft']);
    expect(draft?.agenda.reasons.find(({ person }) => person.name === 'Dan Öst')?.prepare).toBe(
      'The margins',
    );
  });
});

describe('people outside the organisation', () => {
  it('are counted once, for good', async () => {
    const { press } = await open({ attendees: [...three, guest] }, ours);
    expect(screen.getByText('One person outside your organisation will read this.')).toBeTruthy();
    await press('Got it');
    expect(screen.queryByText(/outside your organisation/)).toBeNull();
  });

  it('are nobody while the policy names no domain', async () => {
    await open({ attendees: [...three, guest] });
    expect(screen.queryByText(/outside your organisation/)).toBeNull();
  });

  it('get the customer’s template in place of one for colleagues', async () => {
    const { choose, press } = await open({ attendees: [...three, guest] }, ours);
    choose('Template', 'internal-sales-meeting');
    expect(screen.getByText(/“Internal sales meeting” is worded for colleagues/)).toBeTruthy();
    await press('Use “Customer visit”');
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Template' }).value).toBe(
      'customer-visit',
    );
    expect(textIn('Preparation')).not.toContain('CRM');
    expect(screen.queryByText(/worded for colleagues/)).toBeNull();
  });
});

describe('a template of the organisation’s own', () => {
  it('is listed and applied as the shipped ones are', async () => {
    const { choose } = await open({}, aPolicy({ templates: [completeTemplate(aTemplate())] }));
    choose('Template', 'planning');
    expect(textIn('Preparation')).toBe('Read the plan.');
    expect(screen.getByText('What is planned?')).toBeTruthy();
  });
});

describe('a mail instead', () => {
  it('names whom it cannot be addressed to', async () => {
    const list = anAttendee('Book club', { address: '', kind: 'list' });
    const { choose } = await open({ attendees: [...three, list] });
    choose('Kind of meeting', 'inform');
    expect(screen.getByText(/Add in the mail yourself: Book club/)).toBeTruthy();
  });
});

describe('what stands in the invite', () => {
  it('is offered for open questions, one by one or all at once', async () => {
    const body = '<p>Purpose: Choose a supplier</p><p>Goal: Contract signed in May</p>';
    const { press } = await open({ body });
    await act(settled);
    await press('Use as goal');
    expect(textIn('Goal')).toBe('Contract signed in May');
    expect(screen.queryByRole('button', { name: 'Use all' })).toBeNull();
    await press('Use as purpose');
    expect(textIn('Purpose')).toBe('Choose a supplier');
    expect(screen.queryByText('Found in the invite:')).toBeNull();
  });
});
