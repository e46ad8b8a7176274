/** @jest-environment jsdom */
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { draftKey, writeDraft } from '../../../src/agenda/draft';
import { parseBody } from '../../../src/invite/parse-body';
import { renderBlock } from '../../../src/invite/render-block';
import { OrganizerPane } from '../../../src/pane/organizer/organizer-pane';
import { writePaneContext } from '../../../src/rules/pane-context';
import type { Language } from '../../../src/text/language';
import { manualClock, settled } from '../../builders/a-clock';
import { formStoreOn } from '../../builders/a-form';
import { anAttendee, anna, bo, cecilia } from '../../builders/a-person';
import { aPolicy } from '../../builders/a-policy';
import { anAgenda, aReason } from '../../builders/an-agenda';
import { fakeComposeInvite, type InviteState } from '../../builders/fake-compose-invite';

const forBo = anAgenda({ reasons: [aReason(bo, 'Decides on the budget')] });
const body = (agenda = forBo) => `<html><body>${renderBlock(agenda, 'en')}</body></html>`;

async function open(parts: Partial<InviteState> = {}, language: Language = 'en', oneReasonAbove = 20) {
  const invite = fakeComposeInvite(parts);
  const clock = manualClock();
  const user = { ...anna, locale: language };
  const policy = aPolicy({ oneReasonAbove });
  const store = formStoreOn(invite, { user, policy, clock });
  render(<OrganizerPane store={store} language={language} organisation={policy} />);
  await act(() => store.load());
  const type = (name: string, text: string) =>
    fireEvent.change(screen.getByRole('textbox', { name }), { target: { value: text } });
  const rest = () => act(() => clock.advance(300));
  const press = async (name: string) => {
    fireEvent.click(screen.getByRole('button', { name }));
    await act(settled);
  };
  return { invite, store, type, rest, press, status: () => screen.getByRole('status').textContent };
}

const textIn = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name }).value;
const focused = () => document.activeElement?.id;

beforeAll(() => {
  // jsdom has no layout.
  Element.prototype.scrollIntoView = () => {};
});
afterEach(cleanup);

describe('what assistive technology hears', () => {
  it('is every control by its name, without opening anything', async () => {
    await open({ attendees: [anAttendee('Bo Berg'), anAttendee('Cecilia Dahl')] });
    const names = ['Purpose', 'Goal', 'Why is Bo Berg invited?', 'Why is Cecilia Dahl invited?', 'Next step'];
    expect(screen.getAllByRole('textbox')).toEqual(
      names.map((name) => screen.getByRole('textbox', { name })),
    );
    const owner = screen.getByRole('button', {
      name: 'Owner and date of the next step: Anna Ek · Tue 8 Dec',
    });
    expect(owner.firstChild?.textContent).toBe('Anna Ek · Tue 8 Dec');
    for (const name of ['Add topic', 'Add preparation', 'Add to invite']) {
      expect(screen.getByRole<HTMLButtonElement>('button', { name }).disabled).toBe(false);
    }
    // The menu comes once the page has been painted.
    expect((await screen.findByRole<HTMLButtonElement>('button', { name: 'More' })).disabled).toBe(false);
    expect(screen.getByRole('combobox', { name: 'Template' })).toBeTruthy();
  });

  it('is Swedish where Outlook is', async () => {
    await open({}, 'sv');
    for (const name of ['Syfte', 'Slutmål', 'Varför är Bo Berg inbjuden?', 'Nästa steg']) {
      expect(screen.getByRole('textbox', { name })).toBeTruthy();
    }
    expect(
      screen.getByRole('button', { name: 'Ansvarig och datum för nästa steg: Anna Ek · tis 8 dec' }),
    ).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Lägg till förberedelser' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Lägg till i inbjudan' })).toBeTruthy();
  });

  it('tells namesakes apart by address', async () => {
    await open({
      attendees: [anAttendee('Bo Berg'), anAttendee('Bo Berg', { address: 'bo2@contoso.example' })],
    });
    expect(
      screen.getByRole('textbox', { name: 'Why is Bo Berg (bo2@contoso.example) invited?' }),
    ).toBeTruthy();
  });

  it('takes names and answers for text, whatever they hold', async () => {
    const name = '"><img src=x onerror=alert(1)> אבי 🎉';
    const { type } = await open({ attendees: [anAttendee(name, { address: 'a@b.example' })] });
    type(`Why is ${name} invited?`, '<script>1</script>');
    expect(document.querySelector('img, script')).toBeNull();
  });

  it('has one box for everyone only above the limit of people', async () => {
    const attendees = [anAttendee('Bo Berg'), anAttendee('Cecilia Dahl')];
    await open({ attendees }, 'en', 2);
    expect(screen.queryByRole('textbox', { name: 'Why is everyone invited?' })).toBeNull();
    cleanup();
    await open({ attendees }, 'en', 1);
    expect(screen.getByRole('textbox', { name: 'Why is everyone invited?' })).toBeTruthy();
  });

  it('has a box for notes only when the agenda in the invite has some', async () => {
    await open({ body: body() });
    expect(screen.queryByRole('textbox', { name: 'Notes' })).toBeNull();
    cleanup();
    const { type } = await open({ body: body({ ...forBo, notes: 'Bring a pen' }) });
    expect(textIn('Notes')).toBe('Bring a pen');
    type('Notes', '');
    expect(textIn('Notes')).toBe('');
  });

  it('is a word about people when nobody is invited', async () => {
    await open({ attendees: [] });
    expect(screen.getByText('Add people to the invite and say here why each is needed.')).toBeTruthy();
  });
});

describe('the way to an invite that is ready', () => {
  it('is four answers and one button, then Close', async () => {
    const { type, rest, press, status, invite } = await open();
    expect(status()).toBe('Still missing: purpose, goal, why Bo Berg is invited, next step');
    type('Purpose', forBo.purpose);
    type('Goal', forBo.goal);
    type('Why is Bo Berg invited?', 'Decides on the budget');
    type('Next step', 'Send the order');
    await rest();
    expect(status()).toBe('Your agenda is ready: choose Add to invite');
    await press('Add to invite');
    expect(status()).toBe('Ready to send');
    expect(screen.getByRole('button', { name: 'Update invite' })).toBeTruthy();
    expect(parseBody(invite.state.body).block?.agenda.purpose).toBe(forBo.purpose);
    await press('Close');
    expect(invite.state.isPaneClosed).toBe(true);
  });

  it('copies one reason to those who have none', async () => {
    const { type, press } = await open({ attendees: [anAttendee('Bo Berg'), anAttendee('Cecilia Dahl')] });
    await press('Choose several');
    await press('Same reason for everyone');
    expect(
      screen.getByText('Write one reason first. Then it can be copied to everyone who has none.'),
    ).toBeTruthy();
    type('Why is Cecilia Dahl invited?', 'Has met both');
    await press('Same reason for everyone');
    expect(textIn('Why is Bo Berg invited?')).toBe('Has met both');
  });

  it('asks about somebody who is added while the pane is open', async () => {
    const { invite, status } = await open({ body: body() });
    expect(status()).toBe('Ready to send');
    await act(async () => {
      invite.invite([bo, cecilia].map(({ name }) => anAttendee(name)));
      await settled();
    });
    expect(screen.getByRole('textbox', { name: 'Why is Cecilia Dahl invited?' })).toBeTruthy();
    expect(status()).toBe('Still missing: why Cecilia Dahl is invited');
  });
});

describe('focus', () => {
  it('is on the purpose of a form that opens empty', async () => {
    await open();
    expect(focused()).toBe('purpose');
  });

  it('is left where it was when there is a purpose', async () => {
    await open({ body: body() });
    expect(document.activeElement).toBe(document.body);
  });

  it.each([
    [{ focus: 'goal' }, 'goal'],
    [{ focus: 'reason', person: cecilia }, 'reason-1'],
    [{ focus: 'nextStep' }, 'nextStep'],
    [{ focus: 'nextStepOwner' }, 'nextStepOwner'],
    [{ focus: 'nextStepDue' }, 'nextStepDue'],
    [{ focus: 'add' }, 'add'],
  ] as const)('goes where the gate sends it: %j', async (context, id) => {
    const attendees = [anAttendee('Bo Berg'), anAttendee('Cecilia Dahl')];
    await open({ attendees, openedWith: writePaneContext(context) });
    expect(focused()).toBe(id);
  });

  it('goes there in a pane that is open already', async () => {
    const { invite, store } = await open();
    invite.state.openedWith = writePaneContext({ focus: 'nextStep' });
    await act(() => store.refresh());
    expect(focused()).toBe('nextStep');
  });
});

describe('a missing answer', () => {
  const isWrong = (name: string) =>
    screen.getByRole('textbox', { name }).getAttribute('aria-invalid') === 'true';

  it('is not pointed at before the organizer has been there', async () => {
    const { rest } = await open();
    await rest();
    expect(['Purpose', 'Goal', 'Why is Bo Berg invited?'].some(isWrong)).toBe(false);
  });

  it('is pointed at once the organizer leaves it', async () => {
    const { type } = await open();
    type('Purpose', 'tbd');
    fireEvent.blur(screen.getByRole('textbox', { name: 'Purpose' }));
    expect(isWrong('Purpose')).toBe(true);
    expect(isWrong('Goal')).toBe(false);
    expect(screen.getByText('Say in a few words why you meet.')).toBeTruthy();
  });

  it('is pointed at everywhere when the gate sent the organizer', async () => {
    await open({ openedWith: writePaneContext({ focus: 'purpose' }) });
    expect(['Purpose', 'Goal', 'Why is Bo Berg invited?', 'Next step'].every(isWrong)).toBe(true);
  });
});

describe('two versions', () => {
  const mine = { ...forBo, goal: 'My goal for this' };

  it('are where Update invite leads until one is chosen', async () => {
    const session = { [draftKey]: writeDraft({ agenda: mine, from: 'before' }) };
    const { press, status } = await open({ body: body(), session });
    screen.getByRole('button', { name: 'Update invite' }).focus();
    await press('Update invite');
    expect(status()).toBe('Choose a version of the agenda first');
    expect(document.activeElement).toBe(
      screen.getByRole('region', { name: 'The agenda was changed in the invite' }),
    );
  });

  it('are both on the page until the organizer chooses', async () => {
    const session = { [draftKey]: writeDraft({ agenda: mine, from: 'before' }) };
    const { press } = await open({ body: body(), session });
    const panel = screen.getByRole('region', { name: 'The agenda was changed in the invite' });
    expect(document.activeElement).toBe(panel);
    expect(within(panel).getByText('My goal for this')).toBeTruthy();
    expect(within(panel).getByText(forBo.goal)).toBeTruthy();
    await press('Use the one in the invite');
    expect(textIn('Goal')).toBe(forBo.goal);
    expect(screen.queryByRole('region', { name: 'The agenda was changed in the invite' })).toBeNull();
  });
});

describe('an error', () => {
  it('of Outlook is said, with a way to try again', async () => {
    const invite = fakeComposeInvite();
    const all = ['attendees', 'bodyType', 'bodyHtml', 'session'] as const;
    for (const call of all) invite.fails(call);
    const clock = manualClock();
    const store = formStoreOn(invite, {
      user: { ...anna, locale: 'en' },
      policy: aPolicy(),
      clock,
    });
    render(<OrganizerPane store={store} language="en" organisation={aPolicy()} />);
    expect(screen.getByText('Reading the invite…')).toBeTruthy();
    await act(() => store.load());
    expect(screen.getByText(/Outlook is not answering/)).toBeTruthy();
    for (const call of all) invite.works(call);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await act(settled);
    expect(screen.getByRole('textbox', { name: 'Purpose' })).toBeTruthy();
  });

  it('with plain text is said before anything is typed', async () => {
    await open({ bodyType: 'text', body: 'Hello' });
    expect(screen.getByText(/This invite is plain text/)).toBeTruthy();
  });

  it('with plain text is said once, whatever was tried, and the body is left as it is', async () => {
    const { invite, press, type } = await open({ bodyType: 'text', body: 'Hello' });
    type('Purpose', 'Choose a supplier');
    type('Goal', 'A supplier is chosen');
    type('Why is Bo Berg invited?', 'Decides on the budget');
    type('Next step', 'Send the contract');
    await press('Add to invite');
    expect(screen.getAllByText(/This invite is plain text/)).toHaveLength(1);
    expect(screen.queryByText('Try again')).toBeNull();
    expect(invite.state.body).toBe('Hello');
    Object.assign(invite.state, { bodyType: 'html', body: '<p>Hello</p>' });
    await press('Add to invite');
    expect(screen.queryByText(/This invite is plain text/)).toBeNull();
    expect(invite.state.body).toContain('<p>Hello</p>');
  });

  it('with the draft is said while typing', async () => {
    const { invite, type, rest } = await open();
    invite.fails('saveInSession');
    type('Purpose', 'Choose a supplier');
    await rest();
    expect(screen.getByText(/Outlook is not keeping what you type/)).toBeTruthy();
    expect(textIn('Purpose')).toBe('Choose a supplier');
  });
});
