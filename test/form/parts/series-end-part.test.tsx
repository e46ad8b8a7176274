/** @jest-environment jsdom */
import { afterEach, describe, expect, it } from '@jest/globals';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { SeriesEndPart } from '../../../src/form/parts/series-end-part';
import type { Repeats } from '../../../src/outlook/compose-invite';
import { OrganizerPane } from '../../../src/pane/organizer/organizer-pane';
import { completePolicy, type GivenPolicy } from '../../../src/policy/complete-policy';
import type { Language } from '../../../src/text/language';
import { eagerClock, settled } from '../../builders/a-clock';
import { formStoreOn } from '../../builders/a-form';
import { anna } from '../../builders/a-person';
import { fakeComposeInvite } from '../../builders/fake-compose-invite';

afterEach(cleanup);

const endless: Repeats = { kind: 'series', minutes: 60, timeZone: null, until: null };
const start = new Date('2026-12-01T09:00:00Z');
const hour = { start, end: new Date('2026-12-01T10:00:00Z') };

async function load(repeats: Repeats, language: Language = 'en', given: GivenPolicy = {}) {
  const invite = fakeComposeInvite({ ...hour, repeats });
  const policy = completePolicy(given);
  const store = formStoreOn(invite, { user: { ...anna, locale: language }, policy, clock: eagerClock() });
  await store.load();
  await settled();
  return { invite, store, policy };
}

async function open(repeats: Repeats = endless, language: Language = 'en') {
  const { invite, store } = await load(repeats, language);
  render(<SeriesEndPart store={store} language={language} weeks={13} now={() => start} />);
  await act(settled);
  return { invite, store };
}

const endButton = () => screen.queryByRole('button', { name: /^End on / });
async function press(button: HTMLElement | null) {
  if (!button) throw new Error('There is no such button.');
  button.focus();
  fireEvent.click(button);
  await act(settled);
}

describe('a series without an end', () => {
  it('gets one with one press, and the form says when it ends and what that costs', async () => {
    const { invite } = await open();
    expect(screen.getByText(/no end\. Give it a quarter/).textContent).toMatch(/changed on their own/);
    expect(endButton()?.textContent).toBe('End on Tue 2 Mar 2027');
    await press(endButton());
    expect(invite.state.repeats).toEqual({ ...endless, until: '2027-03-02' });
    expect(screen.getByText(/^The series ends on Tue 2 Mar 2027\./)).toBeTruthy();
    expect(endButton()).toBeNull();
    expect(document.activeElement).not.toBe(document.body);
  });

  it('is said to be left as it was where Outlook refuses, and can be tried again', async () => {
    const { invite } = await open();
    invite.fails('setSeriesUntil');
    await press(endButton());
    expect(screen.getByText(/^Outlook did not take the end/)).toBeTruthy();
    invite.works('setSeriesUntil');
    await press(endButton());
    expect(screen.getByText(/^The series ends on/)).toBeTruthy();
  });

  it('is asked about once: whoever has heard is not told again', async () => {
    const { store } = await open();
    await press(screen.getByRole('button', { name: 'Got it' }));
    expect(endButton()).toBeNull();
    expect(store.getState().choices.dismissed).toContain('series-without-end');
  });

  it('is asked about in Swedish where Outlook is', async () => {
    await open(endless, 'sv');
    expect(screen.getByText(/^Serien har inget slut\. Ge den ett kvartal/)).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Sluta .*2 mars 2027$/ })).toBeTruthy();
  });
});

describe('the form', () => {
  async function form(repeats: Repeats, given: GivenPolicy = {}) {
    const { store, policy } = await load(repeats, 'en', given);
    render(<OrganizerPane store={store} language="en" organisation={policy} />);
    await act(settled);
  }

  it('proposes an end beside the time, with what loads for it', async () => {
    await form(endless);
    expect(await screen.findByText(/^This series has no end\./)).toBeTruthy();
  });

  it.each<readonly [string, Repeats, GivenPolicy]>([
    ['has an end', { ...endless, until: '2027-01-12' }, {}],
    ['happens once', { kind: 'single', timeZone: null }, {}],
    ['is one meeting of a series', { kind: 'occurrence', timeZone: null }, {}],
    ['repeats nobody knows how long', { kind: 'series', minutes: 60, timeZone: null }, {}],
    ['has none, where the policy does not mind', endless, { time: { seriesWeeks: null } }],
  ])('says nothing where the invite %s', async (_what, repeats, given) => {
    await form(repeats, given);
    expect(screen.queryByText(/This series has no end/)).toBeNull();
  });
});
