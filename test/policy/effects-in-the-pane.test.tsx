/** @jest-environment jsdom */

import { afterEach, describe, expect, it } from '@jest/globals';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { parseBody } from '../../src/invite/parse-body';
import { OrganizerPane } from '../../src/pane/organizer/organizer-pane';
import { completePolicy, type GivenPolicy } from '../../src/policy/complete-policy';
import { completeWords } from '../../src/policy/own-words';
import { languageOf } from '../../src/text/language';
import { PanePage } from '../../src/ui/pane-page';
import { manualClock, settled } from '../builders/a-clock';
import { bodyWith, forBo, formStoreOn } from '../builders/a-form';
import { anAttendee, anna } from '../builders/a-person';
import { aStep } from '../builders/an-agenda';
import { fakeComposeInvite, type InviteState } from '../builders/fake-compose-invite';

/** What each field of the policy that the pane reads changes on the form. `test/policy/every-field.test.ts` sees to it that none is left out. */

afterEach(cleanup);

const guest = anAttendee('Frida Quist', { address: 'frida@fabrikam.example' });
const three = [anAttendee('Bo Berg'), anAttendee('Cecilia Dahl'), anAttendee('Dan Öst')];

async function open(given: GivenPolicy = {}, parts: Partial<InviteState> = {}, locale = 'en') {
  cleanup();
  const policy = completePolicy(given);
  const invite = fakeComposeInvite(parts);
  const store = formStoreOn(invite, { user: { ...anna, locale }, policy, clock: manualClock() });
  const language = languageOf(locale, policy.languages);
  render(<OrganizerPane store={store} language={language} organisation={policy} />);
  await act(() => store.load());
  await act(settled);
  const type = (name: string, value: string) => {
    const box = screen.getByRole('textbox', { name });
    fireEvent.change(box, { target: { value } });
    fireEvent.blur(box);
  };
  const press = async (name: string) => {
    fireEvent.click(screen.getByRole('button', { name }));
    await act(settled);
  };
  const choose = (name: string, value: string) =>
    fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });
  return { invite, type, press, choose };
}

const status = () =>
  screen
    .getAllByRole('status')
    .map((one) => one.textContent)
    .join(' ');
const textIn = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name }).value;
const hintOf = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name }).placeholder;

describe('which answers', () => {
  it('required.purpose: false is not missing, and said to be optional', async () => {
    await open();
    expect(status()).toMatch(/purpose/);
    expect(hintOf('Purpose')).not.toMatch(/^Optional\./);
    await open({ required: { purpose: false } });
    expect(status()).not.toMatch(/purpose/);
    expect(hintOf('Purpose')).toMatch(/^Optional\. ./);
  });

  it.each([
    ['required.goal', { goal: false }, /goal/, 'Goal', 'Add goal'],
    ['required.nextStep', { nextStep: false }, /next step/, 'Next step', 'Add next step'],
    ['required.reasons', { reasons: false }, /Bo Berg/, 'Why is Bo Berg invited?', 'Add reasons'],
  ])('%s: false is not missing, and waits behind its adder', async (_field, required, phrase, box, adder) => {
    await open();
    expect(status()).toMatch(phrase);
    expect(screen.queryByRole('button', { name: adder })).toBeNull();
    const { press } = await open({ required });
    expect(status()).not.toMatch(phrase);
    expect(screen.queryByRole('textbox', { name: box })).toBeNull();
    await press(adder);
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: box }));
    expect(screen.queryByRole('button', { name: adder })).toBeNull();
  });

  it('what a policy does not need is there where it is answered, and stays when it is emptied', async () => {
    const body = bodyWith({ ...forBo, nextSteps: [aStep({ what: '' })] });
    const { type } = await open({ required: { goal: false, reasons: false, nextStep: false } }, { body });
    expect(textIn('Why is Bo Berg invited?')).toBe(forBo.reasons[0]?.why);
    expect(screen.queryByRole('textbox', { name: 'Next step' })).toBeNull();
    type('Goal', '');
    expect(hintOf('Goal')).toMatch(/^Optional\. ./);
  });

  it.each([
    ['light.required.purpose', { purpose: true }, /purpose/, ['Purpose']],
    ['light.required.goal', { goal: true }, /goal/, ['Purpose', 'Goal']],
    ['light.required.nextStep', { nextStep: true }, /next step/, ['Purpose', 'Next step']],
    ['light.required.reasons', { reasons: true }, /Bo Berg/, ['Purpose', 'Why is Bo Berg invited?']],
  ])(
    '%s: true is missing in a small meeting, and its box is there',
    async (_field, required, phrase, boxes) => {
      const attendees = [anAttendee('Bo Berg')];
      await open({ light: { people: 2, minutes: 30, required } }, { attendees });
      expect(status()).toMatch(phrase);
      const questions = ['Purpose', 'Goal', 'Why is Bo Berg invited?', 'Next step'];
      expect(questions.filter((name) => screen.queryByRole('textbox', { name }))).toEqual(boxes);
    },
  );

  it.each([
    ['light.people', { people: 1, minutes: 30 }],
    ['light.minutes', { people: 2, minutes: 29 }],
  ])('%s: a meeting beyond it needs all', async (_field, size) => {
    await open({ light: { ...size, required: { goal: true } } }, { attendees: [anAttendee('Bo Berg')] });
    expect(status()).toMatch(/purpose/);
    expect(hintOf('Purpose')).not.toMatch(/^Optional\./);
  });

  it('reasonsFor.optional: false misses no reason of optional attendees', async () => {
    const attendees = [anAttendee('Bo Berg'), { ...anAttendee('Dan Öst'), isOptional: true }];
    await open({}, { attendees });
    expect(status()).toContain('Dan Öst');
    await open({ reasonsFor: { optional: false } }, { attendees });
    expect(status()).toContain('Bo Berg');
    expect(status()).not.toContain('Dan Öst');
    expect(screen.getByText(/For optional attendees it may be left empty\./)).toBeTruthy();
  });

  it('reasonsFor.outsiders: false misses no reason of people outside', async () => {
    const attendees = [anAttendee('Bo Berg'), guest];
    await open({ domains: ['contoso.example'] }, { attendees });
    expect(status()).toContain('Frida Quist');
    await open(
      { domains: ['contoso.example'], reasonsFor: { outsiders: false, optional: false } },
      { attendees },
    );
    expect(status()).not.toContain('Frida Quist');
    expect(screen.getByText(/For optional attendees and people outside/)).toBeTruthy();
  });

  it('oneReasonAbove: a box for everyone’s reason above it', async () => {
    await open({}, { attendees: three });
    expect(screen.queryByRole('textbox', { name: 'Why is everyone invited?' })).toBeNull();
    const { type } = await open({ oneReasonAbove: 2 }, { attendees: three });
    type('Why is everyone invited?', 'You sell to the same customer');
    expect(status()).not.toContain('Bo Berg');
  });

  it('words.empty: an answer made of them is missing', async () => {
    const first = await open();
    first.type('Purpose', 'Townhall');
    expect(status()).not.toContain('purpose');
    const { type } = await open({ words: { empty: ['townhall'] } });
    type('Purpose', 'Townhall');
    expect(status()).toContain('purpose');
  });
});

describe('which invites', () => {
  it.each<[string, GivenPolicy, Partial<InviteState>]>([
    ['exempt.private', { exempt: { private: true } }, { isPrivate: true }],
    ['exempt.allDay', { exempt: { allDay: true } }, { isAllDay: true }],
    ['exempt.categories', { exempt: { categories: ['Social'] } }, { categories: ['social'] }],
    ['exempt.subjects', { exempt: { subjects: ['^lunch'] } }, { subject: 'Lunch' }],
    ['exempt.fewerThan', { exempt: { fewerThan: 2 } }, {}],
    ['exempt.internal', { exempt: { internal: true }, domains: ['contoso.example'] }, {}],
    ['exempt.external', { exempt: { external: true }, domains: ['contoso.example'] }, { attendees: [guest] }],
  ])('%s: the form misses nothing', async (_field, policy, invite) => {
    await open({}, invite);
    expect(status()).toContain('Still missing');
    await open(policy, invite);
    expect(status()).toBe('Ready to send');
  });

  it('domains: the pane says how many outside will read this', async () => {
    await open({}, { attendees: [guest] });
    expect(screen.queryByText(/outside your organisation/)).toBeNull();
    await open({ domains: ['contoso.example'] }, { attendees: [guest] });
    expect(screen.getByText('One person outside your organisation will read this.')).toBeTruthy();
  });
});

describe('languages and words', () => {
  it('languages: the pane speaks the first where Outlook’s is not offered', async () => {
    await open({ languages: ['sv'] });
    expect(screen.getByRole('textbox', { name: 'Syfte' })).toBeTruthy();
  });

  it('blockLanguage: a new agenda is in it, with the template’s topics, whatever the organizer reads', async () => {
    const { invite, choose, type, press } = await open({ blockLanguage: 'sv' });
    choose('Template', 'decision');
    type('Purpose', 'Choose a supplier');
    await press('Add to invite');
    expect(parseBody(invite.state.body).block?.language).toBe('sv');
    expect(invite.state.body).toContain('Syfte');
    expect(textIn('Topic 1')).toMatch(/^Vad|^Vilk/);
  });

  it('blockLanguage: an agenda that is there already stays in its language', async () => {
    const first = await open({});
    first.type('Purpose', 'Choose a supplier');
    await first.press('Add to invite');
    const { invite, type, press } = await open({ blockLanguage: 'sv' }, { body: first.invite.state.body });
    type('Purpose', 'Choose another supplier');
    await press('Update invite');
    expect(parseBody(invite.state.body).block).toMatchObject({
      language: 'en',
      agenda: { purpose: 'Choose another supplier' },
    });
  });

  it.each(['support.text', 'support.link'])('%s: the link at the end of every pane', async () => {
    const support = {
      text: completeWords({ en: 'Help', sv: 'Hjälp' }),
      link: 'https://intranet.contoso.example/agenda',
    };
    const pane = async (page: ReactElement) => {
      cleanup();
      render(page);
      // The small menu comes last.
      await screen.findByRole('button', { name: 'Mer' });
    };
    await pane(
      <PanePage language="sv" support={support}>
        <p>…</p>
      </PanePage>,
    );
    const link = screen.getByRole('link', { name: 'Hjälp' });
    expect(link.getAttribute('href')).toBe(support.link);
    expect(link.getAttribute('target')).toBe('_blank');
    await pane(<PanePage language="sv">…</PanePage>);
    expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Mina möten']);
  });

  it('roles: the organisation’s sentence is the reason, and known again as the role’s', async () => {
    const roles = { decides: { name: 'Says yes or no', sentence: 'You hold the budget.' } };
    const { choose } = await open({ roles });
    act(() => screen.getByRole('textbox', { name: 'Why is Bo Berg invited?' }).focus());
    choose('Role of Bo Berg', 'decides');
    expect(textIn('Why is Bo Berg invited?')).toBe('You hold the budget.');
    expect(screen.getByRole('option', { name: 'Says yes or no' })).toBeTruthy();
    choose('Role of Bo Berg', '');
    expect(textIn('Why is Bo Berg invited?')).toBe('');
  });
});

describe('templates', () => {
  const board = {
    id: 'board',
    kind: 'decide' as const,
    name: 'Board meeting',
    minutes: 25,
    topics: [{ title: 'Yes or no?', minutes: 20 }],
    preparation: 'Read the proposal.',
    hints: { purpose: 'What must the board decide?', goal: 'What for?', nextStep: 'Who tells whom?' },
    readers: 'colleagues' as const,
  };
  const names = () =>
    [...screen.getByRole('combobox', { name: 'Template' }).querySelectorAll('option')].map(
      ({ text }) => text,
    );

  it('templates: listed first, and filled in', async () => {
    const { choose } = await open({ templates: [board] });
    expect(names().slice(0, 3)).toEqual(['Template', 'Board meeting', 'Internal sales meeting']);
    choose('Template', 'board');
    expect(textIn('Topic 1')).toBe('Yes or no?');
    expect(screen.getByRole<HTMLInputElement>('spinbutton', { name: 'Minutes for topic 1' }).value).toBe(
      '20',
    );
    expect(textIn('Preparation')).toBe('Read the proposal.');
    expect(['Purpose', 'Goal', 'Next step'].map(hintOf)).toEqual(Object.values(board.hints));
  });

  it('templates.readers: another one is suggested when guests are invited', async () => {
    const { choose } = await open(
      { templates: [board], domains: ['contoso.example'] },
      { attendees: [guest] },
    );
    choose('Template', 'board');
    expect(screen.getByText(/“Board meeting” is worded for colleagues/)).toBeTruthy();
  });

  it('templates.topics.isBrought: the pane asks whose it is', async () => {
    const topics = [{ title: 'Which loss do we learn from?', minutes: 20, isBrought: true }];
    const { choose } = await open({ templates: [{ ...board, topics }] });
    choose('Template', 'board');
    expect(await screen.findByRole('button', { name: 'Whose is it, and what do they bring?' })).toBeTruthy();
  });

  it('templates.internalPreparation: a mail to colleagues has it, and the form has not', async () => {
    const internalPreparation = 'What do we not bring up?';
    const { choose } = await open({ templates: [{ ...board, internalPreparation }] });
    choose('Template', 'board');
    const link = await screen.findByRole<HTMLAnchorElement>('link', { name: 'Mail colleagues' });
    expect(decodeURIComponent(link.href)).toContain(internalPreparation);
    expect(document.body.textContent).not.toContain(internalPreparation);
  });

  it('shippedTemplates: false leaves only the organisation’s', async () => {
    await open({ templates: [board], shippedTemplates: false });
    expect(names()).toEqual(['Template', 'Board meeting']);
  });
});

describe('time', () => {
  const hour = { end: new Date('2026-12-01T10:00:00Z') };
  const offered = () => screen.queryByRole('button', { name: /^Use \d+ minutes$/ })?.textContent ?? null;

  describe('with a topic of 20 minutes', () => {
    const topics = async (given: GivenPolicy) => {
      const { type, press } = await open(given, hour);
      await press('Add topic');
      type('Topic 1', 'Which supplier?');
      fireEvent.change(screen.getByRole('spinbutton', { name: 'Minutes for topic 1' }), {
        target: { value: '20' },
      });
      await act(settled);
      return offered();
    };

    it('time.steps: the lengths that are suggested', async () => {
      expect(await topics({})).toBe('Use 25 minutes');
      expect(await topics({ time: { steps: [15, 40] } })).toBe('Use 40 minutes');
    });

    it('time.air: minutes beside the topics', async () => {
      expect(await topics({ time: { air: 0 } })).toBe('Use 20 minutes');
    });
  });

  it.each<[string, GivenPolicy, string]>([
    ['time.hour.byKind', { time: { hour: { byKind: { decide: 25 } } } }, 'Use 25 minutes'],
    ['time.hour.byKind set to null', { time: { hour: { byKind: { decide: null } } } }, 'Use 50 minutes'],
  ])('%s', async (_field, policy, use) => {
    const { choose } = await open({}, { ...hour, attendees: three });
    choose('Type of meeting', 'decide');
    expect(offered()).toBe('Use 45 minutes');
    const own = await open(policy, { ...hour, attendees: three });
    own.choose('Type of meeting', 'decide');
    expect(offered()).toBe(use);
  });

  it('time.seriesWeeks: when a series without an end is to end', async () => {
    const repeats = { kind: 'series' as const, minutes: 60, timeZone: null, until: null };
    await open({ time: { seriesWeeks: 4 } }, { ...hour, repeats });
    expect(await screen.findByText(/^This series has no end\. Give it 4 weeks,/)).toBeTruthy();
  });

  it('time.hour.manyAbove and time.hour.manyPeople: an hour with many people', async () => {
    await open({}, { ...hour, attendees: three });
    expect(offered()).toBe('Use 50 minutes');
    await open({ time: { hour: { manyAbove: 3, manyPeople: 40 } } }, { ...hour, attendees: three });
    expect(offered()).toBe('Use 40 minutes');
  });

  it.each(['time.hourlyRate.amount', 'time.hourlyRate.currency'])(
    '%s: what the saved time is worth',
    async () => {
      await open({}, { ...hour, attendees: three });
      expect(screen.queryByText(/That is about/)).toBeNull();
      const time = { hourlyRate: { amount: 900, currency: 'EUR' } };
      await open({ time }, { ...hour, attendees: three });
      // Ten minutes of four people.
      expect(screen.getByText(/That is about €600\./)).toBeTruthy();
      await open({ time }, { ...hour, attendees: three }, 'sv-SE');
      expect(screen.getByText(/Det är ungefär 600 €\./)).toBeTruthy();
    },
  );
});
