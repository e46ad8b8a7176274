import { describe, expect, it } from '@jest/globals';
import type { Calendar, CalendarEvent } from '../../../src/graph/calendar';
import { renderBlock } from '../../../src/invite/render-block';
import type { LastVisit } from '../../../src/pane/my-meetings/last-visit';
import { createMyMeetingsStore } from '../../../src/pane/my-meetings/my-meetings-store';
import { anEvent, type FakeCalendar, fakeCalendar } from '../../builders/a-calendar';
import { settled } from '../../builders/a-clock';
import { bo } from '../../builders/a-person';
import { aPolicy } from '../../builders/a-policy';
import { aSeries } from '../../builders/a-series';
import { anAgenda, aReason } from '../../builders/an-agenda';

const now = new Date('2026-11-30T12:00:00Z');
const hour = 60 * 60_000;
const complete = {
  type: 'html' as const,
  content: renderBlock(anAgenda({ reasons: [aReason(bo, 'Decides on the budget')] }), 'en'),
};

/** Meetings of one to `count` hours, over the coming days. */
const ofHours = (count: number): readonly CalendarEvent[] =>
  Array.from({ length: count }, (_, at) => {
    const start = new Date(now.getTime() + (at % 13) * 24 * hour + hour);
    return anEvent({ id: `hours-${at + 1}`, start, end: new Date(start.getTime() + (at + 1) * hour) });
  });

const soon = { start: new Date(now.getTime() + hour), end: new Date(now.getTime() + 2 * hour) };
const underWay = { start: new Date(now.getTime() - hour / 2), end: new Date(now.getTime() + hour / 2) };

/** A calendar that notes whose bodies it is asked for; `onBodies` runs before it answers. */
function noting(calendar: FakeCalendar, onBodies: (asked: readonly string[]) => void = () => {}) {
  const asked: string[] = [];
  const spied: Calendar = {
    ...calendar,
    bodies: (ids, options) => {
      asked.push(...ids);
      onBodies(asked);
      return calendar.bodies(ids, options);
    },
  };
  return { spied, asked };
}

function aStore(calendar: Calendar, visit: LastVisit | null = null) {
  const memory = { visit };
  const store = createMyMeetingsStore(
    {
      calendar,
      policy: aPolicy(),
      now: () => now,
      firstDayOfWeek: 1,
      memory: {
        load: () => memory.visit,
        save: (latest) => {
          memory.visit = latest;
        },
      },
    },
    2,
  );
  return { store, memory, ids: () => store.getState().rows.map(({ id }) => id) };
}

const statuses = (store: ReturnType<typeof aStore>['store']) =>
  store.getState().rows.map(({ id, status, times }) => [id, status.kind, times]);

describe('reading', () => {
  it('asks for nothing before it is asked to', () => {
    const calendar = fakeCalendar();
    expect(aStore(calendar).store.getState()).toMatchObject({ phase: 'unread', rows: [] });
    expect(calendar.calls).toEqual([]);
  });

  it('lists what the user organizes, most person-hours first', async () => {
    const calendar = fakeCalendar([
      ...ofHours(3),
      anEvent({ id: 'theirs', isOrganizer: false, ...soon }),
      ...aSeries('weekly', 2, { start: soon.start, end: new Date(soon.start.getTime() + 2.5 * hour) }),
    ]);
    const { store, ids } = aStore(calendar);
    await store.read();
    expect(store.getState()).toMatchObject({ phase: 'read', events: 6, checked: 4, toCheck: 4 });
    expect(ids()).toEqual(['weekly', 'hours-3', 'hours-2', 'hours-1']);
  });

  it.each([
    [2, ['in-1']],
    [4, ['in-1', 'in-3']],
    [8, ['in-1', 'in-3', 'in-7']],
  ])('looks %i weeks ahead', async (weeks, found) => {
    const at = (week: number) => {
      const start = new Date(now.getTime() + week * 7 * 24 * hour);
      return anEvent({ id: `in-${week}`, start, end: new Date(start.getTime() + hour) });
    };
    const { store, ids } = aStore(fakeCalendar([at(1), at(3), at(7), at(9)]));
    await store.read(weeks);
    expect(ids()).toEqual(found);
    expect(store.getState().weeks).toBe(weeks);
  });

  it('fetches no body that it does not need: none of others’ meetings, one of a series', async () => {
    const { spied, asked } = noting(
      fakeCalendar([
        ...aSeries('weekly', 2, soon),
        anEvent({ id: 'theirs', isOrganizer: false, ...soon }),
        anEvent({ id: 'mine', ...soon }),
      ]),
    );
    await aStore(spied).store.read();
    expect(asked.sort()).toEqual(['mine', 'weekly']);
  });

  it('shows rows while it goes on, and none that is shown moves', async () => {
    const { store, ids } = aStore(fakeCalendar(ofHours(90)));
    const lists: string[][] = [];
    store.subscribe(() => lists.push(ids()));
    await store.read();
    expect(ids()).toHaveLength(90);
    expect(lists.filter((list) => list.length > 0 && list.length < 90).length).toBeGreaterThan(1);
    for (const list of lists) expect(ids().slice(0, list.length)).toEqual(list);
  });

  it('leaves out what is gone by the time its text is asked for', async () => {
    const calendar = fakeCalendar(ofHours(2));
    const { spied } = noting(calendar, () => calendar.remove('hours-2'));
    const { store, ids } = aStore(spied);
    await store.read();
    expect(store.getState().phase).toBe('read');
    expect(ids()).toEqual(['hours-1']);
  });

  it('starts anew when it is asked again, and the former reading says nothing more', async () => {
    const { store, ids } = aStore(fakeCalendar(ofHours(5)));
    await Promise.all([store.read(2), store.read(4)]);
    expect(store.getState()).toMatchObject({ phase: 'read', weeks: 4, checked: 5 });
    expect(ids()).toHaveLength(5);
  });
});

describe('stopping', () => {
  it('keeps what was read, asks for nothing more, and goes on from there', async () => {
    const { spied, asked } = noting(fakeCalendar(ofHours(200)));
    const { store, ids } = aStore(spied);
    const leave = store.subscribe(() => {
      if (ids().length >= 20) store.stop();
    });
    await store.read();
    leave();
    const { phase, rows } = store.getState();
    expect(phase).toBe('stopped');
    expect(rows.length).toBeGreaterThanOrEqual(20);
    expect(rows.length).toBeLessThan(200);
    const until = asked.length;
    await settled();
    expect(asked).toHaveLength(until);
    const before = ids();
    asked.length = 0;
    await store.goOn();
    expect(ids()).toHaveLength(200);
    expect(asked.filter((id) => before.includes(id))).toEqual([]);
  });

  it('in the middle of the calendar keeps the count', async () => {
    const { store } = aStore(fakeCalendar(ofHours(100)));
    const leave = store.subscribe(() => {
      if (store.getState().events >= 10) store.stop();
    });
    await store.read();
    leave();
    expect(store.getState()).toMatchObject({ phase: 'stopped', rows: [], toCheck: null });
    await store.goOn();
    expect(store.getState()).toMatchObject({ phase: 'read', checked: 100 });
  });

  it('does nothing when nothing is being read', async () => {
    const { store } = aStore(fakeCalendar());
    store.stop();
    expect(store.getState().phase).toBe('unread');
    await store.read();
    store.stop();
    expect(store.getState().phase).toBe('read');
  });
});

describe('trouble', () => {
  it.each(['between', 'bodies'] as const)('with %s is told, and trying again goes on', async (call) => {
    const calendar = fakeCalendar(ofHours(30));
    calendar.fails(call, 'offline');
    const { store, ids } = aStore(calendar);
    await store.read();
    expect(store.getState()).toMatchObject({ phase: 'failed', errorKind: 'offline' });
    calendar.works(call);
    await store.goOn();
    expect(store.getState()).toMatchObject({ phase: 'read', errorKind: null });
    expect(ids()).toHaveLength(30);
  });

  it('with one meeting alone is shown as that, and the others are read', async () => {
    const calendar = fakeCalendar(ofHours(30));
    const [refused = ''] = calendar.ids;
    calendar.cannotRead(refused);
    const { spied, asked } = noting(calendar);
    const { store, ids } = aStore(spied);
    await store.read();
    expect(store.getState()).toMatchObject({ phase: 'read', errorKind: null, checked: 30, toCheck: 30 });
    expect(ids()).toHaveLength(30);
    const unread = store.getState().rows.filter(({ status }) => status.kind === 'unreadable');
    expect(unread.map(({ id }) => id)).toEqual([refused]);
    asked.length = 0;
    await store.goOn();
    expect(asked).toEqual([]);
  });

  it('midway keeps what was read, and reads none of it twice', async () => {
    const calendar = fakeCalendar(ofHours(200));
    const { spied, asked } = noting(calendar, (all) => {
      if (all.length > 100) calendar.fails('bodies', 'busy');
    });
    const { store, ids } = aStore(spied);
    await store.read();
    const { phase, checked } = store.getState();
    expect(phase).toBe('failed');
    expect(checked).toBeGreaterThan(0);
    const before = ids();
    expect(before).toHaveLength(checked);
    asked.length = 0;
    calendar.works('bodies');
    const again = aStore(calendar);
    await again.store.read();
    await store.goOn();
    expect(asked.filter((id) => before.includes(id))).toEqual([]);
  });

  it('of an unknown kind is told as a failure', async () => {
    const broken: Calendar = {
      ...fakeCalendar(),
      between: () => {
        throw new TypeError('x is undefined');
      },
    };
    const { store } = aStore(broken);
    await store.read();
    expect(store.getState()).toMatchObject({ phase: 'failed', errorKind: 'failed' });
  });
});

describe('the last visit', () => {
  it('is remembered when everything was read, and not before', async () => {
    const calendar = fakeCalendar([anEvent(soon)]);
    calendar.fails('bodies', 'offline');
    const { store, memory } = aStore(calendar);
    await store.read();
    expect(memory.visit).toBeNull();
    calendar.works('bodies');
    await store.goOn();
    expect(memory.visit).toEqual({ since: null, latest: now.getTime() });
  });

  it('is that of the visit before', async () => {
    const latest = now.getTime() - 5 * hour;
    const { store } = aStore(fakeCalendar(), { since: null, latest });
    await store.read();
    expect(store.getState().since).toBe(latest);
  });
});

describe('after writing', () => {
  it('a row is as the event is now, in its place', async () => {
    const calendar = fakeCalendar(ofHours(3));
    const { store, ids } = aStore(calendar);
    await store.read();
    calendar.edit('hours-3', { body: complete });
    await store.replace(calendar.now('hours-3'));
    expect(ids()).toEqual(['hours-3', 'hours-2', 'hours-1']);
    expect(store.getState().rows[0]?.status).toEqual({ kind: 'complete' });
  });

  it('a shorter meeting has less at stake, in its place', async () => {
    const calendar = fakeCalendar(ofHours(3));
    const { store, ids } = aStore(calendar);
    await store.read();
    const { start } = calendar.now('hours-3');
    calendar.edit('hours-3', { end: new Date(start.getTime() + hour / 2) });
    await store.replace(calendar.now('hours-3'));
    expect(ids()[0]).toBe('hours-3');
    expect(store.getState().rows[0]?.personMinutes).toBe(60);
  });

  it('a series is complete as a whole, save a meeting of its own that did not follow', async () => {
    const calendar = fakeCalendar(aSeries('weekly', 2, soon, { 2: {} }));
    const { store, ids } = aStore(calendar);
    await store.read();
    expect(ids()).toEqual(['weekly']);
    const read = await calendar.event('weekly');
    await store.replace(await calendar.change(read, { body: complete.content }));
    expect(statuses(store)).toEqual([
      ['weekly', 'complete', 1],
      ['weekly-2', 'none', 1],
    ]);
  });

  it('a series that was made shorter has less at stake', async () => {
    const calendar = fakeCalendar(aSeries('weekly', 2, soon));
    const { store } = aStore(calendar);
    await store.read();
    const read = await calendar.event('weekly');
    await store.replace(await calendar.change(read, { end: new Date(soon.start.getTime() + hour / 2) }));
    expect(store.getState().rows[0]?.personMinutes).toBe(2 * 2 * 30);
  });

  it('what comes late about a series is no part of another span that is read meanwhile', async () => {
    const calendar = fakeCalendar(aSeries('weekly', 8, soon, { 7: {} }));
    let answer: () => void = () => {};
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    let isLate = false;
    const late: Calendar = {
      ...calendar,
      async *bodies(ids, options) {
        if (isLate) await answered;
        yield* calendar.bodies(ids, options);
      },
    };
    const { store } = aStore(late);
    await store.read(8);
    isLate = true;
    const replacing = store.replace(
      await calendar.change(await calendar.event('weekly'), { body: complete.content }),
    );
    isLate = false;
    await store.read(2);
    answer();
    await replacing;
    expect(store.getState()).toMatchObject({ phase: 'read', weeks: 2, checked: 1, toCheck: 1 });
  });

  it('one meeting of a series that was written to by itself gets a row of its own', async () => {
    const calendar = fakeCalendar(aSeries('weekly', 3, underWay));
    const { store } = aStore(calendar);
    await store.read();
    const read = await calendar.event('weekly-1');
    await store.replace(await calendar.change(read, { body: complete.content }));
    expect(statuses(store)).toEqual([
      ['weekly-1', 'complete', 1],
      // Its next meeting is in another week.
      ['weekly', 'none', 2],
    ]);
  });

  it('what is gone is taken off', async () => {
    const { store, ids } = aStore(fakeCalendar(ofHours(2)));
    await store.read();
    store.remove('hours-2');
    expect(ids()).toEqual(['hours-1']);
  });
});
