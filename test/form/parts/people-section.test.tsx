/** @jest-environment jsdom */
import { afterEach, describe, expect, it } from '@jest/globals';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { parseDraft } from '../../../src/agenda/draft';
import { OrganizerPane } from '../../../src/pane/organizer/organizer-pane';
import { completeTemplate } from '../../../src/policy/own-template';
import { manualClock, settled } from '../../builders/a-clock';
import { bodyWith, formStoreOn } from '../../builders/a-form';
import { anAttendee, anna } from '../../builders/a-person';
import { aPolicy } from '../../builders/a-policy';
import { aTemplate } from '../../builders/a-template';
import { anAgenda, aReason } from '../../builders/an-agenda';
import { fakeComposeInvite, type InviteState } from '../../builders/fake-compose-invite';

async function open(parts: Partial<InviteState> = {}, policy = aPolicy(), broken: 'attendees' | null = null) {
  const invite = fakeComposeInvite(parts);
  if (broken) invite.fails(broken);
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
  const type = (name: string, value: string) => {
    const box = screen.getByRole('textbox', { name });
    fireEvent.change(box, { target: { value } });
    fireEvent.blur(box);
  };
  const focus = (name: string) => act(() => screen.getByRole('textbox', { name }).focus());
  return { invite, store, press, choose, type, focus, rest: () => act(() => clock.advance(300)) };
}

const textIn = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name }).value;
const three = [anAttendee('Bo Berg'), anAttendee('Cecilia Dahl'), anAttendee('Dan Öst')];
const guest = anAttendee('Frida Quist', { address: 'frida@fabrikam.example' });
const ours = aPolicy({ domains: ['contoso.example'] });

afterEach(cleanup);

const whyOf = (name: string) => `Why is ${name} invited?`;
const draftOf = ({ state }: { state: InviteState }) => parseDraft(state.session['syfte.draft'])?.agenda;
const said = (why: string) => bodyWith(anAgenda({ reasons: three.map((person) => aReason(person, why)) }));
const crowd = Array.from({ length: 21 }, (_none, at) =>
  anAttendee(`Person ${at + 1}`, { address: `person${at + 1}@contoso.example` }),
);

describe('people of whom Outlook did not say who they are', () => {
  it('are not asked to be invited', async () => {
    await open({ attendees: three }, aPolicy(), 'attendees');
    expect(
      screen.getByText('Outlook did not say who is invited.', { selector: '[role=status]' }),
    ).toBeTruthy();
    expect(screen.queryByText(/^Add people to the invite/)).toBeNull();
    cleanup();
    await open({ attendees: [] });
    expect(screen.getByText(/^Add people to the invite/)).toBeTruthy();
  });
});

describe('a reason from a meeting alike', () => {
  const [reasonOfBo] = three.map((person) => aReason(person, 'Decides on the budget'));
  const offer = 'Use “Decides on the budget” as last time for Bo Berg';

  it('is offered in the row of the person, and put in the box with one press', async () => {
    const { store, press, invite, rest } = await open({ attendees: three });
    expect(screen.queryByRole('button', { name: /as last time/ })).toBeNull();
    act(() => store.setPastReasons(reasonOfBo ? [reasonOfBo] : []));
    expect(screen.getAllByRole('button', { name: /as last time/ })).toHaveLength(1);
    expect(textIn(whyOf('Bo Berg'))).toBe('');
    await press(offer);
    expect(textIn(whyOf('Bo Berg'))).toBe('Decides on the budget');
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: whyOf('Bo Berg') }));
    expect(screen.queryByRole('button', { name: offer })).toBeNull();
    await rest();
    expect(draftOf(invite)?.reasons[0]?.why).toBe('Decides on the budget');
  });

  it('is offered only while the box is empty', async () => {
    const { store, type } = await open({ attendees: three });
    act(() => store.setPastReasons(reasonOfBo ? [reasonOfBo] : []));
    type(whyOf('Bo Berg'), 'Knows the landlord');
    expect(screen.queryByRole('button', { name: offer })).toBeNull();
    type(whyOf('Bo Berg'), '');
    expect(screen.getByRole('button', { name: offer })).toBeDefined();
  });
});

describe('choosing several', () => {
  it('is there for two or more, and shows what can be done with them when it was asked for', async () => {
    await open({ attendees: three.slice(0, 1) });
    expect(screen.queryByRole('button', { name: 'Choose several' })).toBeNull();
    cleanup();
    const { press } = await open({ attendees: three });
    expect(screen.queryByRole('checkbox')).toBeNull();
    await press('Choose several');
    expect(screen.getAllByRole('checkbox')).toHaveLength(1 + three.length);
    await press('Choose several');
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('gives a role to each of them', async () => {
    const { press, choose } = await open({ attendees: three });
    await press('Choose several');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Choose everyone' }));
    const boxes = screen.getAllByRole<HTMLInputElement>('checkbox', { name: /^Choose (Bo|Cecilia|Dan)/ });
    expect(boxes.map(({ checked }) => checked)).toEqual([true, true, true]);
    choose('Role of the chosen', 'contributes');
    for (const { name } of three) expect(textIn(whyOf(name))).toBe('You know about …');
  });

  it('ends for whoever leaves the invite', async () => {
    const { invite, press } = await open({ attendees: three });
    await press('Choose several');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Choose Dan Öst' }));
    expect(screen.getByText('1 chosen')).toBeTruthy();
    invite.invite(three.slice(0, 2));
    await act(settled);
    expect(screen.queryByText('1 chosen')).toBeNull();
  });

  it('draws those together who got the same reason, once it has ended', async () => {
    const { press, type } = await open({ attendees: three });
    type(whyOf('Bo Berg'), 'Sells in the Nordics');
    await press('Choose several');
    await press('Same reason for everyone');
    expect(textIn(whyOf('Dan Öst'))).toBe('Sells in the Nordics');
    await press('Choose several');
    expect(textIn('Why are Bo Berg and 2 others invited?')).toBe('Sells in the Nordics');
    expect(screen.queryByRole('textbox', { name: whyOf('Dan Öst') })).toBeNull();
  });
});

describe('a reason that several share when the form opens', () => {
  it('stands once, in one box that changes it for each of them', async () => {
    const { type, rest, invite } = await open({ attendees: three, body: said('Sells in the Nordics') });
    type('Why are Bo Berg and 2 others invited?', 'Sells in Oslo');
    await rest();
    expect(draftOf(invite)?.reasons.map(({ why }) => why)).toEqual(Array(3).fill('Sells in Oslo'));
  });

  it('opens into a row each, where one of them gets another', async () => {
    const { press, type, rest, invite } = await open({
      attendees: three,
      body: said('Sells in the Nordics'),
    });
    await press('Bo Berg and 2 others');
    type(whyOf('Dan Öst'), 'Knows the margins');
    await rest();
    expect(draftOf(invite)?.reasons.map(({ why }) => why)).toEqual([
      'Sells in the Nordics',
      'Sells in the Nordics',
      'Knows the margins',
    ]);
    expect(textIn(whyOf('Bo Berg'))).toBe('Sells in the Nordics');
  });

  it('says what is missing when it was emptied and left', async () => {
    const { type, rest } = await open({ attendees: three, body: said('Sells in the Nordics') });
    type('Why are Bo Berg and 2 others invited?', '');
    await rest();
    expect(screen.getByText('Say in a few words why.')).toBeTruthy();
  });

  it('is never drawn together while it is typed', async () => {
    const { type, rest } = await open({ attendees: three });
    for (const { name } of three) type(whyOf(name), 'Sells in the Nordics');
    await rest();
    for (const { name } of three) expect(textIn(whyOf(name))).toBe('Sells in the Nordics');
  });
});

describe('a row', () => {
  it('shows role and preparation while it has the focus, and nobody else’s', async () => {
    const { focus } = await open({ attendees: three });
    expect(screen.queryByRole('combobox', { name: /^Role of/ })).toBeNull();
    focus(whyOf('Bo Berg'));
    expect(screen.getByRole('combobox', { name: 'Role of Bo Berg' })).toBeTruthy();
    focus(whyOf('Dan Öst'));
    expect(screen.queryByRole('combobox', { name: 'Role of Bo Berg' })).toBeNull();
    expect(screen.getByRole('combobox', { name: 'Role of Dan Öst' })).toBeTruthy();
    focus('Purpose');
    expect(screen.queryByRole('combobox', { name: /^Role of/ })).toBeNull();
  });

  it('moves nothing while the mouse is down', async () => {
    const { focus } = await open({ attendees: three });
    fireEvent.pointerDown(document.body);
    focus(whyOf('Bo Berg'));
    expect(screen.queryByRole('combobox', { name: 'Role of Bo Berg' })).toBeNull();
    fireEvent.pointerUp(document.body);
    expect(await screen.findByRole('combobox', { name: 'Role of Bo Berg' })).toBeTruthy();
  });

  it('is led to by the name', async () => {
    await open({ attendees: three });
    expect(screen.getByText('Dan Öst').closest('label')?.htmlFor).toBe('reason-2');
  });

  it('takes what is typed after a lead in place of its dots, and says that one is unfinished', async () => {
    const { focus, choose, type, rest } = await open({ attendees: three });
    focus(whyOf('Bo Berg'));
    choose('Role of Bo Berg', 'decides');
    type(whyOf('Bo Berg'), 'You decide on … ');
    await rest();
    expect(textIn(whyOf('Bo Berg'))).toBe('You decide on ');
    expect(screen.getByText('Finish the sentence.')).toBeTruthy();
    choose('Role of Bo Berg', 'decides');
    type(whyOf('Bo Berg'), 'You decide on …the Oslo price');
    await rest();
    expect(textIn(whyOf('Bo Berg'))).toBe('You decide on the Oslo price');
    expect(screen.queryByText('Finish the sentence.')).toBeNull();
  });

  it('makes somebody optional, and keeps the focus', async () => {
    const { focus, press, invite } = await open({ attendees: three });
    focus(whyOf('Dan Öst'));
    await press('Make optional: Dan Öst');
    expect(invite.state.optional).toEqual([anAttendee('Dan Öst').address]);
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: whyOf('Dan Öst') }));
    expect(screen.queryByRole('button', { name: 'Make optional: Dan Öst' })).toBeNull();
  });

  it('says so while somebody is made optional, and nobody can be moved a second time meanwhile', async () => {
    const { focus, press, invite } = await open({ attendees: three });
    focus(whyOf('Dan Öst'));
    const button = () => screen.getByRole('button', { name: 'Make optional: Dan Öst' });
    const status = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
    const written = () => invite.calls.filter((call) => call === 'addOptional').length;
    fireEvent.click(button());
    expect(status()).toContain('Making Dan Öst optional…');
    expect(button().getAttribute('aria-disabled')).toBe('true');
    await press('Make optional: Dan Öst');
    expect(written()).toBe(1);
    expect(status()).not.toContain('Making Dan Öst optional…');
    focus(whyOf('Bo Berg'));
    await press('Make optional: Bo Berg');
    expect(written()).toBe(2);
  });
});

describe('preparation of one person', () => {
  it('opens where it is wanted, takes the focus, reaches the draft, and is a quiet line afterwards', async () => {
    const { focus, press, rest, invite } = await open({ attendees: three });
    focus(whyOf('Dan Öst'));
    await press('Add preparation for Dan Öst');
    const box = screen.getByRole('textbox', { name: 'What Dan Öst prepares' });
    expect(document.activeElement).toBe(box);
    fireEvent.change(box, { target: { value: 'The margins' } });
    await rest();
    expect(draftOf(invite)?.reasons.find(({ person }) => person.name === 'Dan Öst')?.prepare).toBe(
      'The margins',
    );
    focus('Purpose');
    expect(screen.queryByRole('textbox', { name: 'What Dan Öst prepares' })).toBeNull();
    expect(screen.getByText('Prepares: The margins')).toBeTruthy();
  });
});

describe('more people than the policy asks a reason each for', () => {
  it('get one reason, and one of their own for whoever is looked up', async () => {
    const { press, type, rest, invite } = await open({ attendees: crowd });
    expect(screen.getByText('· 21 people')).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: /^Why is Person/ })).toBeNull();
    type('Why is everyone invited?', 'Works with the new prices');
    await press('Add reason for one person');
    const search = await screen.findByRole('combobox', { name: 'Who gets a reason of their own?' });
    fireEvent.change(search, { target: { value: 'Person 21' } });
    const box = await screen.findByRole('textbox', { name: whyOf('Person 21') });
    expect(document.activeElement).toBe(box);
    type(whyOf('Person 21'), 'Set the prices');
    await rest();
    expect(
      draftOf(invite)
        ?.reasons.filter(({ why }) => why !== '')
        .map(({ person }) => person.name),
    ).toEqual(['Person 21']);
    type(whyOf('Person 21'), '');
    expect(screen.getByRole('textbox', { name: whyOf('Person 21') })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Add reason for one person' })).toBeTruthy();
  });

  it('keeps the box for a name until a press has ended that leaves it empty: nothing moves under the pointer', async () => {
    const { press } = await open({ attendees: crowd });
    await press('Add reason for one person');
    const search = await screen.findByRole('combobox', { name: 'Who gets a reason of their own?' });
    fireEvent.pointerDown(document.body);
    fireEvent.blur(search);
    expect(search.isConnected).toBe(true);
    fireEvent.pointerUp(document.body);
    expect(await screen.findByRole('button', { name: 'Add reason for one person' })).toBeTruthy();
  });
});

describe('people outside the organisation', () => {
  it('are counted once, for good', async () => {
    const { press } = await open({ attendees: [...three, guest] }, ours);
    expect(screen.getByText('One person outside your organisation will read this.')).toBeTruthy();
    await press('Got it');
    expect(screen.queryByText(/outside your organisation/)).toBeNull();
  });

  it('are told by the organizer’s own domain while the policy names none, and asked about with a template for colleagues', async () => {
    const { choose } = await open({ attendees: [...three, guest] });
    expect(screen.getByText('One person outside contoso.example will read this.')).toBeTruthy();
    choose('Template', 'internal-sales-meeting');
    // One of its topics is somebody's: what asks whose comes a moment later.
    expect(await screen.findByRole('button', { name: 'Whose is it, and what do they bring?' })).toBeTruthy();
    expect(screen.getByText(/“Internal sales meeting” is worded for colleagues/)).toBeTruthy();
  });

  it('get the customer’s template in place of one for colleagues', async () => {
    const { choose, press } = await open({ attendees: [...three, guest] }, ours);
    choose('Template', 'internal-sales-meeting');
    // One of its topics is somebody's: what asks whose comes a moment later.
    expect(await screen.findByRole('button', { name: 'Whose is it, and what do they bring?' })).toBeTruthy();
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
    expect(screen.getByPlaceholderText('What is planned?')).toBeTruthy();
  });
});

describe('an answer of one word', () => {
  const advice = /^This will do\. A few more words/;

  it.each(['Purpose', 'Next step'])(
    'gets a word of advice under %s once it was left, and counts',
    async (name) => {
      const { type } = await open({ attendees: [] });
      type(name, 'Budget');
      const box = screen.getByRole('textbox', { name });
      expect(box.getAttribute('aria-invalid')).toBeNull();
      expect(box.getAttribute('aria-describedby')).toBe(screen.getByText(advice).id);
      type(name, 'Cut the budget');
      expect(screen.queryByText(advice)).toBeNull();
    },
  );
});

describe('a mail instead', () => {
  it('names whom it cannot be addressed to', async () => {
    const list = anAttendee('Book club', { address: '', kind: 'list' });
    const { choose } = await open({ attendees: [...three, list] });
    choose('Type of meeting', 'inform');
    expect(screen.getByText(/Add in the mail yourself: Book club/)).toBeTruthy();
  });
});

describe('a mail instead, to sixty people', () => {
  const sixty = Array.from({ length: 60 }, (_none, at) =>
    anAttendee(`Person ${at}`, { address: `person${at}@contoso.example` }),
  );

  it.each([true, false])(
    'has their addresses copied, to be pasted; the clipboard is open: %s',
    async (isOpen) => {
      const copied: string[] = [];
      const writeText = async (text: string) => {
        if (!isOpen) throw new Error('not allowed');
        copied.push(text);
      };
      Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
      const { choose, press } = await open({ attendees: sixty });
      choose('Type of meeting', 'inform');
      expect(screen.getByText(/Copy the addresses of all 60 first/)).toBeTruthy();
      await press('Copy addresses');
      expect(copied).toEqual(isOpen ? [sixty.map(({ address }) => address).join('; ')] : []);
      expect(screen.getByText(isOpen ? /^Copied\. Paste them/ : /^The clipboard is closed/)).toBeTruthy();
    },
  );
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
