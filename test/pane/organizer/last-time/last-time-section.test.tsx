/** @jest-environment jsdom */
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { openStepsKey } from '../../../../src/agenda/last-time/saved-open-steps';
import { createFormStore } from '../../../../src/form/form-store';
import type { Calendar } from '../../../../src/graph/calendar';
import { GraphCallError } from '../../../../src/graph/graph-call-error';
import { parseBody } from '../../../../src/invite/parse-body';
import { renderBlock } from '../../../../src/invite/render-block';
import { createLastTime } from '../../../../src/pane/organizer/last-time/last-time';
import { lastTimeParts } from '../../../../src/pane/organizer/last-time/last-time-section';
import { OrganizerPane } from '../../../../src/pane/organizer/organizer-pane';
import { openFormTarget } from '../../../../src/targets/open-form/open-form-target';
import { graphErrorWords } from '../../../../src/text/graph-errors';
import type { Language } from '../../../../src/text/language';
import { fakeCalendar } from '../../../builders/a-calendar';
import { manualClock, settled } from '../../../builders/a-clock';
import { aHeldEvent } from '../../../builders/a-past-meeting';
import { anna, bo } from '../../../builders/a-person';
import { aPolicy } from '../../../builders/a-policy';
import { anAgenda, aReason } from '../../../builders/an-agenda';
import { fakeComposeInvite, type InviteState } from '../../../builders/fake-compose-invite';

const lastWeek = anAgenda({
  topics: [{ title: 'Which offer?', minutes: 15, lead: '' }],
  reasons: [aReason(bo, 'Decides on the budget')],
  nextStep: { what: 'Send the order', owner: bo, due: '2026-11-10' },
});

interface Given {
  readonly invite?: Partial<InviteState>;
  readonly calendar?: Calendar | Error;
  readonly language?: Language;
}

async function open({ invite: parts = {}, language = 'en', ...given }: Given = {}) {
  const { calendar = fakeCalendar([aHeldEvent('11-03', { agenda: lastWeek })]) } = given;
  const invite = fakeComposeInvite(parts);
  const policy = aPolicy();
  const deps = { user: { ...anna, locale: language }, policy, clock: manualClock() };
  const target = openFormTarget(invite, { ...deps, focusedFor: null });
  const store = createFormStore(target, deps);
  const lastTime = createLastTime({
    policy,
    target,
    store,
    language,
    calendar: async () => {
      if (calendar instanceof Error) throw calendar;
      return calendar;
    },
    now: () => Date.parse('2026-11-25T12:00:00Z'),
  });
  render(
    <OrganizerPane
      store={store}
      language={language}
      organisation={policy}
      lastTime={lastTimeParts({ language, lastTime, store })}
    />,
  );
  await act(() => store.load());
  await act(settled);
  return { invite, store, lastTime };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const noButton = (name: string) => expect(screen.queryByRole('button', { name })).toBeNull();
const box = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name }).value;
const press = async (name: string | RegExp) => {
  act(() => button(name).focus());
  fireEvent.click(button(name));
  // The code that looks is loaded when it is first used.
  await act(() => import('../../../../src/pane/organizer/last-time/look-in-calendar'));
  await act(settled);
};
const shows = (text: string | RegExp) => expect(screen.getByText(text)).toBeTruthy();

/** An earlier meeting is looked for and copied. */
async function copied(given: Given = {}) {
  const opened = await open(given);
  await press('From last time');
  await press('New warehouse, Tue 3 Nov');
  return opened;
}

beforeAll(() => {
  Element.prototype.scrollIntoView = () => {};
});
afterEach(cleanup);

describe('a new invite', () => {
  it('asks nothing of the calendar before the organizer does', async () => {
    const calendar = fakeCalendar([]);
    await open({ calendar });
    expect(calendar.calls).toEqual([]);
    await press('From last time');
    expect(calendar.calls).toHaveLength(1);
  });

  it('offers the agenda of an earlier meeting, and says what it has in common', async () => {
    await open();
    await press('From last time');
    expect(button('New warehouse, Tue 3 Nov').textContent).toBe('New warehouse, Tue 3 Nov');
    shows('Same subject');
    expect(screen.getByRole('heading', { name: 'Copy the agenda of:' })).toBeTruthy();
  });

  it('offers each person the reason they were given then, whether it is copied or not', async () => {
    await open();
    await press('From last time');
    await press('Close');
    expect(box('Why is Bo Berg invited?')).toBe('');
    await press('Use “Decides on the budget” as last time for Bo Berg');
    expect(box('Why is Bo Berg invited?')).toBe('Decides on the budget');
  });

  it('has its answers once it is chosen, and not its next step', async () => {
    await copied();
    expect(box('Purpose')).toBe(lastWeek.purpose);
    expect(box('Why is Bo Berg invited?')).toBe('Decides on the budget');
    expect(box('Topic 1')).toBe('Which offer?');
    expect(box('Next step')).toBe('');
    expect(button(/^Owner and date/).firstChild?.textContent).toBe('Anna Ek · Tue 8 Dec');
    shows('Copied from New warehouse, Tue 3 Nov. What you had written stays.');
  });

  it('keeps what was typed', async () => {
    const { store } = await open();
    act(() => store.edit({ answer: 'goal', text: 'Move in by May' }));
    await press('From last time');
    await press('New warehouse, Tue 3 Nov');
    expect(box('Goal')).toBe('Move in by May');
  });

  it('is offered nothing where it has an agenda', async () => {
    await open({ invite: { body: `<html><body>${renderBlock(lastWeek, 'en')}</body></html>` } });
    noButton('From last time');
  });
});

describe('what was left open', () => {
  it('is asked after, with who took it on and since when', async () => {
    await copied();
    shows(/“Send the order”, Bo Berg, by Tue 10 Nov\. Open since Tue 3 Nov, for 3 weeks\./);
  });

  it.each(['Done', 'Drop'])('is no question any more once it is answered: %s', async (became) => {
    await copied();
    await press(became);
    noButton('Carry over');
    expect(box('Topic 1')).toBe('Which offer?');
  });

  it('is the first topic when it is carried over, led by its owner, and no question any more', async () => {
    const { invite } = await copied();
    await press('Carry over');
    expect(box('Topic 1')).toBe('From last time: Send the order');
    expect(box('Topic 2')).toBe('Which offer?');
    noButton('Carry over');
    await press('Add to invite');
    expect(parseBody(invite.state.body).block?.agenda.topics[0]).toEqual({
      title: 'From last time: Send the order',
      minutes: 5,
      lead: 'Bo Berg',
    });
  });

  it('is asked after again in a pane that was closed meanwhile, and not once it is settled', async () => {
    const { invite } = await copied();
    expect(invite.state.session[openStepsKey]).toContain('Send the order');
    cleanup();
    await open({ invite: invite.state });
    await press('Done');
    noButton('Carry over');
    cleanup();
    await open({ invite: { session: {} } });
    noButton('Carry over');
  });

  it('is counted below what came of that meeting, and both are there again in a pane that was closed', async () => {
    const outcome = { goal: 'on-the-way' as const, decisions: [], endedAt: '' };
    const agenda = { ...lastWeek, outcome };
    const { invite } = await copied({ calendar: fakeCalendar([aHeldEvent('11-03', { agenda })]) });
    shows('Last time: goal on the way');
    await press('Done');
    shows('Last time: goal on the way · 1 of 1 step done');
    cleanup();
    await open({ invite: invite.state });
    shows('Last time: goal on the way · 1 of 1 step done');
  });

  it('says when its owner is not invited', async () => {
    const owner = { name: 'Dan Öst', address: 'dan.ost@contoso.example' };
    const nextSteps = lastWeek.nextSteps.map((step) => ({ ...step, owner }));
    await copied({ calendar: fakeCalendar([aHeldEvent('11-03', { agenda: { ...lastWeek, nextSteps } })]) });
    shows(/Dan Öst is not invited this time/);
  });

  it('adds up over the meetings that are copied', async () => {
    const other = {
      ...lastWeek,
      nextSteps: lastWeek.nextSteps.map((step) => ({ ...step, what: 'Call the landlord' })),
    };
    await copied({
      calendar: fakeCalendar([
        aHeldEvent('11-03', { agenda: lastWeek }),
        aHeldEvent('11-05', { agenda: other, subject: 'Lunch' }),
      ]),
    });
    await press('From last time');
    await press('Lunch, Thu 5 Nov');
    expect(screen.getAllByRole('button', { name: 'Carry over' })).toHaveLength(2);
  });

  it('gets the focus when the button that was pressed is gone', async () => {
    await copied();
    expect(document.activeElement?.textContent).toBe('Done');
    await press('Drop');
    expect(document.activeElement?.textContent).toBe('From last time');
  });
});

describe('an invite that carries last time’s agenda', () => {
  const carrying = { body: `<html><body>${renderBlock(lastWeek, 'en')}</body></html>` };

  it('asks after its next step, which was due before: dropped, it makes room for a new one', async () => {
    await open({ invite: carrying });
    shows('The next step is due Tue 10 Nov, before this meeting.');
    await press('Drop');
    expect(box('Next step')).toBe('');
    expect(button(/^Owner and date/).firstChild?.textContent).toBe('Anna Ek · Tue 8 Dec');
    noButton('Drop');
  });

  it('has it as its first topic when it is carried over', async () => {
    await open({ invite: carrying });
    await press('Carry over');
    expect(box('Topic 1')).toBe('From last time: Send the order');
    expect(box('Next step')).toBe('');
  });
});

describe('where there is nothing to copy', () => {
  it('says that no meeting is alike', async () => {
    await open({ calendar: fakeCalendar([]) });
    await press('From last time');
    shows(/None of your meetings in the last 90 days/);
    expect(button('From last time')).toBeTruthy();
  });

  it('says what an invite without subject and people needs first, and asks nobody to sign in', async () => {
    const calendar = fakeCalendar([]);
    await open({ calendar, invite: { subject: '', attendees: [] } });
    await press('From last time');
    shows(/Give the invite a subject or people first/);
    expect(calendar.calls).toEqual([]);
  });

  it.each([
    ['declined', new GraphCallError('declined', 'sign-in')],
    ['offline', new Error('Loading chunk failed')],
  ] as const)('says that it was %s, and can be asked again', async (kind, error) => {
    await open({ calendar: error });
    await press('From last time');
    shows(graphErrorWords('en')[kind]);
    expect(button('From last time').getAttribute('aria-busy')).toBe('false');
  });

  it('stops looking when it is told to', async () => {
    const never = { ...fakeCalendar([]), between: () => neverComing() };
    await open({ calendar: never });
    await press('From last time');
    shows('Looking through the last 90 days…');
    await press('Stop');
    expect(screen.queryByText('Looking through the last 90 days…')).toBeNull();
    expect(document.activeElement?.textContent).toBe('From last time');
  });
});

it('speaks Swedish', async () => {
  await open({ language: 'sv' });
  await press('Från förra gången');
  await press('New warehouse, tis 3 nov');
  await press('Ta upp igen');
  expect(box('Punkt 1')).toBe('Från förra gången: Send the order');
});

async function* neverComing(): AsyncGenerator<never> {
  await new Promise(() => undefined);
}
