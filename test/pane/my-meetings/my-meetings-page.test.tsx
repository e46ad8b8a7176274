/** @jest-environment jsdom */
import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { Calendar, CalendarEvent } from '../../../src/graph/calendar';
import { GraphCallError } from '../../../src/graph/graph-call-error';
import type { MyTask } from '../../../src/graph/to-do';
import { renderBlock } from '../../../src/invite/render-block';
import type { LastVisit } from '../../../src/pane/my-meetings/last-visit';
import { MyMeetingsPage } from '../../../src/pane/my-meetings/my-meetings-page';
import { createMyMeetingsStore } from '../../../src/pane/my-meetings/my-meetings-store';
import { completeTemplate } from '../../../src/policy/own-template';
import { anEvent, type FakeCalendar, fakeCalendar } from '../../builders/a-calendar';
import { settled } from '../../builders/a-clock';
import { aLayout } from '../../builders/a-layout';
import { bo } from '../../builders/a-person';
import { aPolicy } from '../../builders/a-policy';
import { aSeries } from '../../builders/a-series';
import { aVerdictMemory } from '../../builders/a-verdict-memory';
import { anAgenda, aReason } from '../../builders/an-agenda';

const now = new Date('2026-11-30T12:00:00Z');
const topics = ['What do we do first?', 'Who does what?'].map((title) => ({ title, minutes: 10 }));
const planning = {
  id: 'own',
  kind: 'plan',
  name: 'Planning',
  topics,
  preparation: 'Read the plan.',
} as const;
const policy = aPolicy({ templates: [completeTemplate(planning)] });
const bodyWith = (...reasons: Parameters<typeof anAgenda>[0][]) => ({
  type: 'html' as const,
  content: renderBlock(anAgenda(reasons[0]), 'en'),
});
const complete = bodyWith({ reasons: [aReason(bo, 'Decides on the budget')] });
const incomplete = bodyWith({ reasons: [aReason(bo, 'Decides on the budget')], goal: '' });

const hour = 60 * 60_000;
const lasting = (hours: number) => ({ end: new Date(Date.UTC(2026, 11, 1, 9) + hours * hour) });

const events: readonly CalendarEvent[] = [
  anEvent({ id: 'prices', subject: 'Nordic prices', ...lasting(1) }),
  anEvent({ id: 'offer', subject: 'The offer', body: incomplete, ...lasting(5) }),
  anEvent({ id: 'done', subject: 'All is said', body: complete, ...lasting(2) }),
];

// The form with its dialog takes seconds on a busy machine.
jest.setTimeout(30_000);

beforeAll(() => {
  // jsdom has no layout.
  Element.prototype.scrollIntoView = () => {};
});
beforeEach(() => aLayout());
afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
});

const byNow = () => now;

function aSwitchMemory(isOn = false) {
  const state = { isOn };
  return {
    load: () => state.isOn,
    save: (to: boolean) => {
      state.isOn = to;
    },
  };
}

/** A list of tasks that remembers what was kept in it: titles, and null for a task that was ticked off. */
function aToDo() {
  const kept: (string | null)[] = [];
  const wantedAgain: boolean[] = [];
  return {
    kept,
    /** Of each of them, whether it was wanted again. */
    wantedAgain,
    upsert: async ({ title }: MyTask, isWantedAgain = false) => {
      kept.push(title);
      wantedAgain.push(isWantedAgain);
      return 'changed' as const;
    },
    complete: async (_key: string) => {
      kept.push(null);
      wantedAgain.push(false);
      return 'completed' as const;
    },
  };
}

function show(
  calendar: FakeCalendar,
  {
    locale = 'en-GB',
    visit = null as LastVisit | null,
    address = 'anna.ek@contoso.example',
    writing = calendar as Calendar,
    taskMemory = aSwitchMemory(),
    toDo = aToDo(),
  } = {},
) {
  const store = createMyMeetingsStore(
    {
      calendar,
      policy,
      now: () => now,
      firstDayOfWeek: 1,
      memory: { load: () => visit, save: () => {} },
      verdicts: aVerdictMemory(),
    },
    2,
  );
  render(
    <MyMeetingsPage
      store={store}
      calendar={calendar}
      writing={writing}
      user={{ name: 'Anna Ek', address, locale }}
      policy={policy}
      now={byNow}
      taskMemory={taskMemory}
      toDo={toDo}
    />,
  );
  return store;
}

async function shown(calendar: FakeCalendar, options: Parameters<typeof show>[1] = {}) {
  const store = show(calendar, options);
  await act(() => store.read());
  return store;
}

const list = () => screen.getByRole('list', { name: 'Meetings' });
const lines = () => within(list()).getAllByRole('listitem');
const line = (subject: string) => within(list()).getByRole('listitem', { name: subject });
const subjects = () => lines().map((item) => within(item).getByRole('heading', { level: 3 }).textContent);
const press = async (name: string, within_ = screen.getByRole('main')) => {
  await act(async () => {
    fireEvent.click(within(within_).getByRole('button', { name }));
  });
};
const bar = () => screen.getByRole('group', { name: 'Use a template on several' });

describe('My meetings', () => {
  it('waits for a click where nobody is signed in, and says what it reads', async () => {
    const calendar = fakeCalendar(events);
    show(calendar);
    expect(screen.getByRole('heading', { level: 1, name: 'My meetings' })).toBeTruthy();
    expect(
      screen.getByText(/reads your own calendar, here in your browser, and keeps no word of it/),
    ).toBeTruthy();
    expect(calendar.calls).toEqual([]);
    await press('Sign in');
    await screen.findByRole('list', { name: 'Meetings' });
  });

  it('lists what has no complete agenda, what lacks most of the most person-hours first, each named by its subject', async () => {
    await shown(fakeCalendar(events));
    expect(subjects()).toEqual(['The offer', 'Nordic prices']);
    expect(line('The offer').textContent).toContain('Incomplete agenda');
    expect(line('The offer').textContent).toContain('Missing: goal');
    expect(line('The offer').textContent).toContain('2 people, 10 person-hours');
    expect(line('Nordic prices').textContent).toContain('No agenda');
    expect(
      screen.getByText('1 without an agenda, 1 incomplete, 1 complete. In all: 12 person-hours.'),
    ).toBeTruthy();
  });

  it('shows complete ones when asked', async () => {
    await shown(fakeCalendar(events));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Show the complete one too' }));
    expect(subjects()).toEqual(['The offer', 'Nordic prices', 'All is said']);
    expect(within(line('All is said')).getByRole('button', { name: 'Change agenda' })).toBeTruthy();
  });

  it('speaks Swedish', async () => {
    const store = show(fakeCalendar(events), { locale: 'sv-SE' });
    await act(() => store.read());
    expect(screen.getByRole('heading', { level: 1, name: 'Mina möten' })).toBeTruthy();
    const meetings = within(screen.getByRole('list', { name: 'Möten' }));
    expect(meetings.getByRole('listitem', { name: 'The offer' }).textContent).toContain('Saknas: slutmål');
    expect(meetings.getAllByRole('button', { name: 'Skriv agenda' })).toHaveLength(2);
  });

  it('marks what went out since last time', async () => {
    const latest = now.getTime() - 5 * hour;
    const calendar = fakeCalendar([
      anEvent({ id: 'new', subject: 'New', createdAt: new Date(latest + hour) }),
      anEvent({ id: 'old', subject: 'Old', createdAt: new Date(latest - hour) }),
    ]);
    await shown(calendar, { visit: { since: null, latest } });
    expect(line('New').textContent).toContain('New since your last visit');
    expect(line('Old').textContent).not.toContain('since your last visit');
  });

  it('says when there is nothing', async () => {
    await shown(fakeCalendar([anEvent({ isOrganizer: false })]));
    expect(screen.getByRole('status').textContent).toContain('You organize no meeting');
    expect(screen.queryByRole('list', { name: 'Meetings' })).toBeNull();
  });

  it('says when all is complete', async () => {
    await shown(fakeCalendar([anEvent({ body: complete })]));
    expect(screen.getByRole('status').textContent).toContain('Your one meeting has a complete agenda.');
  });

  it('draws what is in sight of many, and says how many there are', async () => {
    const many = Array.from({ length: 500 }, (_, at) =>
      anEvent({ id: `event-${at}`, subject: `Meeting ${at}` }),
    );
    await shown(fakeCalendar(many));
    expect(lines().length).toBeLessThan(60);
    expect(lines()[0]?.getAttribute('aria-posinset')).toBe('1');
    expect(lines()[0]?.getAttribute('aria-setsize')).toBe('500');
  });
});

describe('the weeks', () => {
  const on = (subject: string, days: number, parts: Partial<CalendarEvent> = {}) => {
    const start = new Date(now.getTime() + days * 24 * hour);
    return anEvent({
      id: `in-${days}-days`,
      subject,
      start,
      end: new Date(start.getTime() + hour),
      ...parts,
    });
  };

  it('part the list, each with its number of meetings', async () => {
    const calendar = fakeCalendar([on('in two', 14), on('in one', 8), on('now', 1), on('now, too', 2)]);
    show(calendar);
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    });
    fireEvent.change(screen.getByRole('combobox', { name: 'Look ahead' }), { target: { value: '4' } });
    await waitFor(() => expect(lines()).toHaveLength(4));
    expect(
      within(list())
        .getAllByRole('heading')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'This week2 meetings',
      'now',
      'now, too',
      'Next week1 meeting',
      'in one',
      'Later1 meeting',
      'in two',
    ]);
  });

  it('stand in one list, whose rows are named by their subjects alone', async () => {
    await shown(fakeCalendar([on('now', 1), on('in one', 8)]));
    expect(line('now')).toBe(lines()[0]);
    expect(line('in one')).toBe(lines()[1]);
  });
});

describe('a series', () => {
  const start = new Date('2026-12-01T09:00:00Z');
  const times = { start, end: new Date(start.getTime() + hour) };

  it('is one row that opens: its meetings in these weeks, and which have a row of their own', async () => {
    const own = { subject: 'Weekly, with Cecilia' };
    await shown(fakeCalendar(aSeries('weekly', 2, { subject: 'Weekly', ...times }, { 2: own })));
    expect(subjects()).toEqual(['Weekly', 'Weekly, with Cecilia']);
    const opens = within(line('Weekly')).getByRole('button', { name: 'Series, once' });
    expect(opens.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(opens);
    expect(opens.getAttribute('aria-expanded')).toBe('true');
    const said = document.getElementById(opens.getAttribute('aria-controls') ?? '')?.textContent;
    expect(said).toMatch(/^In these weeks: Tue,? 1 Dec.*With a row of its own: Tue,? 8 Dec/);
    fireEvent.click(opens);
    expect(opens.getAttribute('aria-expanded')).toBe('false');
    expect(line('Weekly').textContent).not.toContain('In these weeks');
  });
});

describe('what is missing', () => {
  const filter = (name: string) =>
    within(screen.getByRole('group', { name: 'Missing' })).getByRole('button', { name });

  it('narrows the list, by any of what is pressed', async () => {
    await shown(fakeCalendar(events));
    fireEvent.click(filter('Goal 1'));
    expect(filter('Goal 1').getAttribute('aria-pressed')).toBe('true');
    expect(subjects()).toEqual(['The offer']);
    fireEvent.click(filter('Whole agenda 1'));
    expect(subjects()).toEqual(['The offer', 'Nordic prices']);
    fireEvent.click(filter('Goal 1'));
    expect(subjects()).toEqual(['Nordic prices']);
  });

  it('is said to be nothing, once no meeting lacks it', async () => {
    const calendar = fakeCalendar(events);
    const store = await shown(calendar);
    fireEvent.click(filter('Goal 1'));
    calendar.edit('offer', { body: complete });
    await act(() => store.replace(calendar.now('offer')));
    expect(screen.getByText('No meeting lacks that any more.')).toBeTruthy();
    fireEvent.click(filter('Goal 0'));
    expect(subjects()).toEqual(['Nordic prices']);
  });

  it('has no part in a template for what is chosen and not in sight', async () => {
    await shown(fakeCalendar(events));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Choose The offer' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Choose Nordic prices' }));
    fireEvent.click(filter('Goal 1'));
    expect(bar().textContent).toContain('1 chosen');
    fireEvent.change(within(bar()).getByRole('combobox', { name: 'Template' }), { target: { value: 'own' } });
    await press('Use template', bar());
    expect(await screen.findByRole('heading', { name: '1 of 1: The offer' })).toBeTruthy();
  });
});

describe('the keyboard', () => {
  const focused = () => document.activeElement ?? document.body;
  const key = (name: string, on: Element = focused(), more = {}) =>
    act(async () => void fireEvent.keyDown(on, { key: name, ...more }));
  /** Where Tab comes into the list. */
  const enterList = () => act(() => within(list()).getAllByRole('checkbox')[0]?.focus());
  const at = () => document.activeElement?.id;

  it('goes down with j and up with k, to the button that Enter presses', async () => {
    await shown(fakeCalendar(events));
    enterList();
    await key('j');
    expect(at()).toBe('write-prices');
    await key('j');
    expect(at()).toBe('write-prices');
    await key('k');
    expect(at()).toBe('write-offer');
    await key('k');
    expect(at()).toBe('write-offer');
  });

  it('loses no key, however fast they come', async () => {
    const many = Array.from({ length: 200 }, (_, number) =>
      anEvent({ id: `event-${number}`, subject: `Meeting ${number}` }),
    );
    await shown(fakeCalendar(many));
    enterList();
    const from = focused();
    await act(async () => {
      for (let times = 0; times < 20; times += 1) fireEvent.keyDown(from, { key: 'j' });
    });
    expect(focused().closest('li')?.getAttribute('aria-posinset')).toBe('21');
  });

  it('goes on from where the focus is', async () => {
    await shown(fakeCalendar(events));
    const box = screen.getByRole('checkbox', { name: 'Choose The offer' });
    act(() => box.focus());
    await key('j', box);
    expect(at()).toBe('write-prices');
  });

  it.each([
    ['in a field', () => screen.getByRole('combobox', { name: 'Look ahead' }), {}],
    ['anywhere but in the list', () => document.body, {}],
    ['with Control', () => line('The offer'), { ctrlKey: true }],
    ['in the middle of a composition', () => line('The offer'), { isComposing: true }],
  ])('has its own use for j %s', async (_, on, more) => {
    await shown(fakeCalendar(events));
    await key('j', on(), more);
    expect(document.activeElement).toBe(document.body);
  });

  it('comes back to a row far down the list', async () => {
    const many = Array.from({ length: 200 }, (_, number) =>
      anEvent({ id: `event-${number}`, subject: `Meeting ${number}` }),
    );
    await shown(fakeCalendar(many));
    enterList();
    for (let times = 0; times < 40; times += 1) await key('j');
    const far = at();
    const subject = document.activeElement?.closest('li')?.querySelector('h3')?.textContent ?? '';
    await press('Write agenda', line(subject));
    await screen.findByRole('textbox', { name: 'Purpose' });
    await press('Back to my meetings');
    expect(at()).toBe(far);
  });
});

describe('while it reads', () => {
  /** A calendar whose events come when the test says so. */
  function slow() {
    const calendar = fakeCalendar(events);
    let go: () => void = () => {};
    const gate = new Promise<void>((resolve) => {
      go = resolve;
    });
    return {
      go: () => act(async () => go()),
      calendar: {
        ...calendar,
        async *between(...asked: Parameters<FakeCalendar['between']>) {
          await gate;
          yield* calendar.between(...asked);
        },
      },
    };
  }

  it('a progress bar tells how far it has come, and Stop leaves off', async () => {
    const { calendar, go } = slow();
    const store = show(calendar);
    await act(async () => void store.read());
    const progress = screen.getByRole('progressbar', { name: 'Reading your calendar' });
    expect(progress.getAttribute('aria-valuetext')).toBe('0 events so far');
    await press('Stop');
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(screen.getByRole('status').textContent).toContain('Stopped before any invite was read.');
    await go();
    expect(screen.queryByRole('list', { name: 'Meetings' })).toBeNull();
    await press('Go on');
    await waitFor(() => expect(subjects()).toEqual(['The offer', 'Nordic prices']));
  });

  it('an error is told in a sentence, what was read stays, and trying again goes on', async () => {
    const calendar = fakeCalendar(events);
    calendar.fails('between', 'offline');
    await shown(calendar);
    expect(screen.getByRole('alert').textContent).toContain('Microsoft 365 cannot be reached.');
    calendar.works('between');
    await press('Try again');
    expect(screen.queryByRole('alert')).toBeNull();
    await waitFor(() => expect(subjects()).toEqual(['The offer', 'Nordic prices']));
  });

  it('a calendar that may not be read is told as that, and not as a meeting that may not be changed', async () => {
    const calendar = fakeCalendar(events);
    calendar.fails('between', 'forbidden');
    await shown(calendar);
    expect(screen.getByRole('alert').textContent).toContain('does not let Syfte read your calendar');
  });

  it('another span is read from the beginning', async () => {
    const later = new Date(now.getTime() + 25 * 24 * hour);
    const far = anEvent({ id: 'far', subject: 'Far', start: later, end: new Date(later.getTime() + hour) });
    await shown(fakeCalendar([...events, far]));
    expect(subjects()).toHaveLength(2);
    await act(async () => {
      fireEvent.change(screen.getByRole('combobox', { name: 'Look ahead' }), { target: { value: '4' } });
    });
    await waitFor(() => expect(subjects()).toEqual(['The offer', 'Nordic prices', 'Far']));
  });
});

/** The same calendar, opened to write, and what it is asked for. */
function toWrite(calendar: FakeCalendar) {
  const asked: string[] = [];
  const writing: Calendar = {
    ...calendar,
    event: (...of) => {
      asked.push('event');
      return calendar.event(...of);
    },
    change: (...of) => {
      asked.push('change');
      return calendar.change(...of);
    },
  };
  return { asked, writing };
}

describe('Write agenda', () => {
  it('sends with the permission to write, asked for with the click on Send update', async () => {
    const calendar = fakeCalendar(events);
    const { asked, writing } = toWrite(calendar);
    await shown(calendar, { writing });
    await press('Write agenda', line('The offer'));
    fireEvent.change(await screen.findByRole('textbox', { name: 'Goal' }), {
      target: { value: 'Signed in March' },
    });
    await press('Update invite', document.body);
    await screen.findByRole('dialog', { name: '1 person will get an update' }, { timeout: 10_000 });
    expect(asked).toEqual([]);
    const send = await screen.findByRole('button', { name: 'Send update' }, { timeout: 10_000 });
    await act(async () => {
      fireEvent.click(send);
    });
    expect(asked[0]).toBe('event');
    await screen.findByText('Sent. 1 person gets the update.');
    expect(calendar.changes.map(({ id }) => id)).toEqual(['offer']);
  });

  it('opens the form over the meeting, with a way back to the same list', async () => {
    await shown(fakeCalendar(events));
    await press('Write agenda', line('The offer'));
    const purpose = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Purpose' });
    expect(purpose.value).toBe('Choose the supplier for the new warehouse');
    expect(screen.getByRole('heading', { name: 'The offer' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'My meetings' })).toBeNull();
    await press('Back to my meetings');
    expect(subjects()).toEqual(['The offer', 'Nordic prices']);
    expect(document.activeElement?.id).toBe('write-offer');
  });

  it('on a series is about the whole, dated by its next meeting', async () => {
    const start = new Date('2025-01-07T09:00:00Z');
    const series = aSeries(
      'weekly',
      1,
      { subject: 'Weekly', start, end: new Date(start.getTime() + hour) },
      {},
    );
    const next = anEvent({ id: 'next', subject: 'Weekly', kind: 'occurrence', seriesId: 'weekly' });
    await shown(fakeCalendar([...series, next]));
    await press('Write agenda', line('Weekly'));
    const due = await screen.findByRole('button', { name: /^Owner and date/ });
    expect(due.firstChild?.textContent).toBe('Anna Ek · Tue 8 Dec');
  });

  it('on a meeting that is gone says so, and takes it off the list', async () => {
    const calendar = fakeCalendar(events);
    await shown(calendar);
    calendar.remove('offer');
    await press('Write agenda', line('The offer'));
    expect(await screen.findByText('That meeting is not in your calendar any more.')).toBeTruthy();
    expect(subjects()).toEqual(['Nordic prices']);
  });

  it('on a meeting that turns out to be gone after one went back takes nobody out of another form', async () => {
    const calendar = fakeCalendar(events);
    let isGone: (error: Error) => void = () => {};
    const late: FakeCalendar = {
      ...calendar,
      event: (id, options) =>
        id === 'offer'
          ? new Promise((_, reject) => {
              isGone = reject;
            })
          : calendar.event(id, options),
    };
    await shown(late);
    await press('Write agenda', line('The offer'));
    await press('Back to my meetings');
    await press('Write agenda', line('Nordic prices'));
    await screen.findByRole('textbox', { name: 'Purpose' });
    await act(async () => isGone(new GraphCallError('gone', 'event', 404)));
    expect(screen.getByRole('textbox', { name: 'Purpose' })).toBeTruthy();
    await press('Back to my meetings');
    expect(subjects()).toEqual(['Nordic prices']);
    expect(screen.queryByText('That meeting is not in your calendar any more.')).toBeNull();
  });

  it('that cannot be opened says why, and tries again', async () => {
    const calendar = fakeCalendar(events);
    await shown(calendar);
    calendar.fails('event', 'offline');
    await press('Write agenda', line('The offer'));
    expect(await screen.findByText(/Microsoft 365 cannot be reached/)).toBeTruthy();
    calendar.works('event');
    await press('Try again');
    expect(await screen.findByRole('textbox', { name: 'Purpose' })).toBeTruthy();
  });
});

describe('a template on several', () => {
  const choose = (subject: string) =>
    fireEvent.click(within(line(subject)).getByRole('checkbox', { name: `Choose ${subject}` }));

  it('is asked about meeting by meeting, and the list says what has come of it', async () => {
    const calendar = fakeCalendar(events);
    await shown(calendar);
    choose('Nordic prices');
    choose('The offer');
    expect(bar().textContent).toContain('2 chosen');
    fireEvent.change(within(bar()).getByRole('combobox', { name: 'Template' }), { target: { value: 'own' } });
    await act(async () => {
      fireEvent.click(within(bar()).getByRole('button', { name: 'Use template' }));
    });
    expect(await screen.findByRole('heading', { name: '1 of 2: The offer' })).toBe(document.activeElement);
    expect(screen.getByRole('dialog', { name: '1 person will get an update' })).toBeTruthy();
    expect(screen.getByText('Puts in 2 topics and preparation. What is written there stays.')).toBeTruthy();
    expect(calendar.changes).toEqual([]);
    await press('Send update');
    expect(await screen.findByRole('heading', { name: '2 of 2: Nordic prices' })).toBeTruthy();
    await press('Not now');
    expect(screen.getByText('Sent. Incomplete agenda, still missing: goal')).toBeTruthy();
    expect(screen.getByText('Skipped. Nothing sent.')).toBeTruthy();
    expect(calendar.changes.map(({ id }) => id)).toEqual(['offer']);
    await press('Back to my meetings');
    expect(subjects()).toEqual(['The offer', 'Nordic prices']);
    expect(screen.queryByRole('group', { name: 'Use a template on several' })).toBeNull();
  });

  it('asks for the permission to write with the click on Send update, before anything is read', async () => {
    const calendar = fakeCalendar(events);
    const { asked, writing } = toWrite(calendar);
    await shown(calendar, { writing });
    choose('The offer');
    fireEvent.change(within(bar()).getByRole('combobox', { name: 'Template' }), { target: { value: 'own' } });
    await act(async () => {
      fireEvent.click(within(bar()).getByRole('button', { name: 'Use template' }));
    });
    await screen.findByRole('dialog', { name: '1 person will get an update' });
    expect(asked).toEqual([]);
    const readBefore = calendar.calls.length;
    fireEvent.click(screen.getByRole('button', { name: 'Send update' }));
    expect(asked).toEqual(['event']);
    expect(calendar.calls.length).toBe(readBefore + 1);
    await screen.findByText('Sent. Incomplete agenda, still missing: goal');
    expect(asked.slice(0, 2)).toEqual(['event', 'change']);
  });

  it('stops where one stops', async () => {
    const calendar = fakeCalendar(events);
    await shown(calendar);
    choose('Nordic prices');
    choose('The offer');
    fireEvent.change(within(bar()).getByRole('combobox', { name: 'Template' }), { target: { value: 'own' } });
    await act(async () => {
      fireEvent.click(within(bar()).getByRole('button', { name: 'Use template' }));
    });
    await screen.findByRole('heading', { name: '1 of 2: The offer' });
    await press('Stop here');
    expect(screen.getAllByText('Not reached. Nothing sent.')).toHaveLength(2);
    expect(calendar.changes).toEqual([]);
  });
});

describe('a meeting', () => {
  it('that a program made is marked so', async () => {
    await shown(fakeCalendar([anEvent({ subject: 'Booked by a bot', isByProgram: true })]));
    expect(line('Booked by a bot').textContent).toContain('Made by a program or an assistant');
  });

  const content = '<p>Agenda</p><p>Purpose: Choose the supplier</p><p>Goal: It opens before the summer</p>';
  const inWords = (id: string, subject: string) => anEvent({ id, subject, body: { type: 'html', content } });

  it('whose agenda stands in words is marked so, and one press asks before it is set as a block', async () => {
    const calendar = fakeCalendar([inWords('one', 'In lines')]);
    await shown(calendar);
    expect(line('In lines').textContent).toContain('The agenda stands in words');
    expect(line('In lines').textContent).toContain('Incomplete agenda');
    await press('Set as block', line('In lines'));
    await screen.findByRole('dialog', { name: /will get an update/ });
    expect(screen.queryByRole('button', { name: /Send all/ })).toBeNull();
    expect(calendar.changes).toEqual([]);
    await press('Send update');
    await screen.findByText(/^Sent\. Incomplete agenda/);
    expect(calendar.changes).toHaveLength(1);
    await press('Back to my meetings');
    await waitFor(() => expect(line('In lines').textContent).not.toContain('The agenda stands in words'));
  });

  it('in words leads to its form, too, with what stands there', async () => {
    await shown(fakeCalendar([inWords('one', 'In lines')]));
    await press('Set as block', line('In lines'));
    await screen.findByRole('dialog');
    await press('Change agenda');
    const goal = await screen.findByRole('textbox', { name: 'Goal' });
    expect(goal).toHaveProperty('value', 'It opens before the summer');
  });

  it('in words is asked about once for all of them', async () => {
    const calendar = fakeCalendar([inWords('one', 'In lines'), inWords('two', 'Lines, too'), ...events]);
    await shown(calendar);
    await press('Set as block', line('In lines'));
    await screen.findByText('One more agenda in words is in the list.');
    await press('Send all 2 updates');
    await waitFor(() => expect(screen.getAllByText(/^Sent\. Incomplete agenda/)).toHaveLength(2));
    expect(calendar.changes.map(({ id }) => id).sort()).toEqual(['one', 'two']);
  });
});

describe('the task for the coming week', () => {
  const keepTask = () => screen.findByRole('checkbox', { name: 'Keep a task in To Do for the coming week' });

  it('is off until somebody switches it on, and asks for nothing', async () => {
    const toDo = aToDo();
    await shown(fakeCalendar(events), { toDo });
    expect(await keepTask()).toHaveProperty('checked', false);
    expect(toDo.kept).toEqual([]);
  });

  it('is kept once it is on, and again when an agenda was written', async () => {
    const toDo = aToDo();
    const taskMemory = aSwitchMemory();
    const calendar = fakeCalendar(events);
    const store = await shown(calendar, { toDo, taskMemory });
    fireEvent.click(await keepTask());
    expect(await screen.findByText('The task is in your list in Microsoft To Do.')).toBeTruthy();
    expect(toDo.kept).toEqual(['2 meetings of the coming week lack an agenda']);
    expect(taskMemory.load()).toBe(true);
    calendar.edit('prices', { body: complete });
    await act(() => store.replace(calendar.now('prices')));
    await waitFor(() => expect(toDo.kept.at(-1)).toBe('One meeting of the coming week lacks an agenda'));
  });

  it('is wanted again when it is switched on again, and not whenever the list changes', async () => {
    const toDo = aToDo();
    const calendar = fakeCalendar(events);
    const store = await shown(calendar, { toDo });
    for (const times of [1, 2, 3]) {
      fireEvent.click(await keepTask());
      await waitFor(() => expect(toDo.kept).toHaveLength(times));
    }
    calendar.edit('prices', { body: complete });
    await act(() => store.replace(calendar.now('prices')));
    await waitFor(() => expect(toDo.kept).toHaveLength(4));
    expect(toDo.wantedAgain).toEqual([true, false, true, false]);
  });

  it('is kept on the next visit without another click, and ticked off when it is switched off', async () => {
    const toDo = aToDo();
    await shown(fakeCalendar(events), { toDo, taskMemory: aSwitchMemory(true) });
    await waitFor(() => expect(toDo.kept).toHaveLength(1));
    fireEvent.click(await keepTask());
    await waitFor(() => expect(toDo.kept.at(-1)).toBeNull());
  });

  it('says what went wrong', async () => {
    const upsert = () => Promise.reject(new GraphCallError('offline', 'POST'));
    await shown(fakeCalendar(events), { toDo: { ...aToDo(), upsert } });
    fireEvent.click(await keepTask());
    expect(await screen.findByText(/cannot be reached/)).toBeTruthy();
  });
});

describe('the pictures', () => {
  /** What is read beside the list, once it has been. */
  const meetingsThatEndedAreRead = async () => {
    await screen.findByRole('button', { name: '▸ In figures' });
    await act(() => import('../../../src/pane/my-meetings/ended/ended-list'));
    await act(settled);
  };

  const open = async () => {
    fireEvent.click(await screen.findByRole('button', { name: '▸ In figures' }));
    return screen.findByRole('img', { name: /^Meetings with an agenda/ });
  };

  it('are read and drawn when they are opened, and no sooner', async () => {
    const calendar = fakeCalendar(events);
    await shown(calendar);
    await meetingsThatEndedAreRead();
    const before = calendar.calls.length;
    const picture = await open();
    expect(calendar.calls.slice(before)).toEqual(['between']);
    expect(picture.getAttribute('aria-label')).toBe(
      'Meetings with an agenda. 33% of 3 meetings have a complete agenda.',
    );
    expect(screen.getAllByRole('img')).toHaveLength(3);
    await press('▾ In figures');
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('are tables, too', async () => {
    await shown(fakeCalendar(events));
    await open();
    fireEvent.click(screen.getAllByRole('button', { name: 'Show as table' })[0] as HTMLElement);
    const table = screen.getByRole('table', { name: 'Meetings with an agenda' });
    expect(within(table).getByRole('row', { name: /^30 Nov \(ahead\) 33% 3 1 1 1$/ })).toBeTruthy();
    await press('Show as picture');
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('say what went wrong, and come with another try', async () => {
    const calendar = fakeCalendar(events);
    await shown(calendar);
    const door = await screen.findByRole('button', { name: '▸ In figures' });
    calendar.fails('between', 'offline');
    fireEvent.click(door);
    expect((await screen.findByRole('alert')).textContent).toContain('cannot be reached');
    calendar.works('between');
    await press('Try again');
    expect(await screen.findAllByRole('img')).toHaveLength(3);
  });
});
