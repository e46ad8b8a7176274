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
import { aVerdictMemory } from '../../builders/a-verdict-memory';
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

/** A calendar whose pages come without the bodies of these events, or of all of them; each can be had by itself. */
function withoutBodies(
  calendar: FakeCalendar,
  isWithout: (id: string) => boolean = () => true,
): FakeCalendar {
  return {
    ...calendar,
    async *between(from, to, options) {
      for await (const page of calendar.between(from, to, options))
        yield page.map((event) => (isWithout(event.id) ? { ...event, body: null } : event));
    },
  };
}

function aStore(calendar: Calendar, visit: LastVisit | null = null, verdicts = aVerdictMemory()) {
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
      verdicts,
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

  it('has bodies from the pages, and of a series from any of its meetings', async () => {
    const { spied, asked } = noting(
      fakeCalendar([
        ...aSeries('weekly', 2, { ...soon, body: complete }),
        anEvent({ id: 'theirs', isOrganizer: false, ...soon }),
        anEvent({ id: 'mine', ...soon }),
      ]),
    );
    const { store } = aStore(spied);
    await store.read();
    expect(asked).toEqual([]);
    expect(statuses(store)).toEqual([
      ['mine', 'none', 1],
      ['weekly', 'complete', 2],
    ]);
  });

  it('asks for the body of a series by itself where every meeting of these weeks was changed by itself', async () => {
    const { spied, asked } = noting(fakeCalendar(aSeries('weekly', 2, soon, { 1: {}, 2: {} })));
    const { store, ids } = aStore(spied);
    await store.read();
    expect(asked).toEqual(['weekly']);
    expect(ids()).toEqual(['weekly']);
  });

  it('asks for bodies that no page brought, and shows those that are not to be had as that', async () => {
    const calendar = fakeCalendar(ofHours(3));
    calendar.cannotRead('hours-2', 'gone');
    const { spied, asked } = noting(withoutBodies(calendar));
    const { store } = aStore(spied);
    await store.read();
    expect(asked.sort()).toEqual(['hours-1', 'hours-2', 'hours-3']);
    expect(statuses(store)).toEqual([
      ['hours-3', 'none', 1],
      ['hours-2', 'unreadable', 1],
      ['hours-1', 'none', 1],
    ]);
  });

  it('shows rows while bodies come by themselves, and none that is shown moves', async () => {
    const { store, ids } = aStore(withoutBodies(fakeCalendar(ofHours(90))));
    const lists: string[][] = [];
    store.subscribe(() => lists.push(ids()));
    await store.read();
    expect(ids()).toHaveLength(90);
    expect(lists.filter((list) => list.length > 0 && list.length < 90).length).toBeGreaterThan(1);
    for (const list of lists) expect(ids().slice(0, list.length)).toEqual(list);
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
    const { spied, asked } = noting(withoutBodies(fakeCalendar(ofHours(200))));
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
    await store.resume();
    expect(ids()).toHaveLength(200);
    expect(asked.filter((id) => before.includes(id))).toEqual([]);
  });

  it('in the middle of the calendar shows what was read, which stays where it is when the rest comes', async () => {
    const calendar = fakeCalendar(ofHours(100));
    const { store, ids } = aStore(calendar);
    const leave = store.subscribe(() => {
      if (store.getState().events >= 30) store.stop();
    });
    await store.read();
    leave();
    const { phase, toCheck, checked } = store.getState();
    const before = ids();
    expect({ phase, toCheck }).toEqual({ phase: 'stopped', toCheck: null });
    expect(before.length).toBeGreaterThanOrEqual(30);
    expect(before).toHaveLength(checked);
    calendar.edit('hours-100', { end: calendar.now('hours-100').end });
    await store.resume();
    expect(store.getState()).toMatchObject({ phase: 'read', checked: 100 });
    expect(ids().filter((id) => before.includes(id))).toEqual(before);
  });

  it('keeps what was written meanwhile', async () => {
    const calendar = fakeCalendar(ofHours(100));
    const { store, ids } = aStore(calendar);
    const leave = store.subscribe(() => {
      if (store.getState().events >= 30) store.stop();
    });
    await store.read();
    leave();
    const [first = ''] = ids();
    const { start } = calendar.now(first);
    calendar.edit(first, { body: complete, end: new Date(start.getTime() + hour / 2) });
    await store.replace(calendar.now(first));
    await store.resume();
    expect(store.getState().rows.find(({ id }) => id === first)).toMatchObject({
      status: { kind: 'complete' },
      personMinutes: 60,
    });
  });

  it('reads no span twice that was read to its end', async () => {
    const calendar = fakeCalendar(ofHours(100));
    const spans: string[] = [];
    let isLate = true;
    const spied: Calendar = {
      ...calendar,
      async *between(from, to, options) {
        spans.push(from.toISOString());
        if (isLate && spans.length === 2) throw new TypeError('x is undefined');
        yield* calendar.between(from, to, options);
      },
    };
    const { store, ids } = aStore(spied);
    await store.read();
    expect(store.getState().phase).toBe('failed');
    const [, broken] = spans;
    isLate = false;
    spans.length = 0;
    await store.resume();
    expect(spans).toContain(broken);
    expect(ids()).toHaveLength(100);
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

describe('an error', () => {
  it.each(['between', 'bodies'] as const)('of %s is told, and trying again goes on', async (call) => {
    const calendar = fakeCalendar(ofHours(30));
    calendar.fails(call, 'offline');
    const { store, ids } = aStore(withoutBodies(calendar));
    await store.read();
    expect(store.getState()).toMatchObject({ phase: 'failed', errorKind: 'offline' });
    calendar.works(call);
    await store.resume();
    expect(store.getState()).toMatchObject({ phase: 'read', errorKind: null });
    expect(ids()).toHaveLength(30);
  });

  it('of one meeting alone is shown as that, and the others are read', async () => {
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
    await store.resume();
    expect(asked).toEqual([]);
  });

  it('midway keeps what was read, and reads none of it twice', async () => {
    const calendar = fakeCalendar(ofHours(200));
    const { spied, asked } = noting(withoutBodies(calendar), (all) => {
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
    await store.resume();
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
    calendar.fails('between', 'offline');
    const { store, memory } = aStore(calendar);
    await store.read();
    expect(memory.visit).toBeNull();
    calendar.works('between');
    await store.resume();
    expect(memory.visit).toEqual({ since: null, latest: now.getTime() });
  });

  it('is that of the visit before', async () => {
    const latest = now.getTime() - 5 * hour;
    const { store } = aStore(fakeCalendar(), { since: null, latest });
    await store.read();
    expect(store.getState().since).toBe(latest);
  });
});

describe('a second visit', () => {
  const statesOf = (calendar: Calendar, verdicts: ReturnType<typeof aVerdictMemory>) => {
    const { spied, asked } = notingBodies(calendar);
    const { store } = aStore(spied, null, verdicts);
    return { store, asked };
  };
  /** Notes whose bodies came, with pages and by themselves. */
  function notingBodies(calendar: Calendar) {
    const asked: string[] = [];
    const spied: Calendar = {
      ...calendar,
      async *between(from, to, options) {
        for await (const page of calendar.between(from, to, options)) {
          asked.push(...page.filter(({ body }) => body).map(({ id }) => id));
          yield page;
        }
      },
      bodies: (ids, options) => {
        asked.push(...ids);
        return calendar.bodies(ids, options);
      },
    };
    return { spied, asked };
  }

  it('reads no body of what has not changed, and finds the same', async () => {
    const calendar = fakeCalendar([
      ...ofHours(20),
      ...aSeries('weekly', 3, { ...soon, body: complete }, { 2: { subject: 'Not this time' } }),
    ]);
    const verdicts = aVerdictMemory();
    const first = statesOf(calendar, verdicts);
    await first.store.read();
    const second = statesOf(calendar, verdicts);
    await second.store.read();
    expect(second.asked).toEqual([]);
    expect(second.store.getState().rows).toEqual(first.store.getState().rows);
  });

  it('reads the body of what has changed, and no other', async () => {
    const calendar = fakeCalendar(ofHours(20));
    const verdicts = aVerdictMemory();
    await statesOf(calendar, verdicts).store.read();
    calendar.edit('hours-7', { body: complete });
    const { store, asked } = statesOf(calendar, verdicts);
    await store.read();
    expect(asked).toEqual(['hours-7']);
    expect(store.getState().rows.find(({ id }) => id === 'hours-7')?.status).toEqual({ kind: 'complete' });
  });

  it('shows the list before it writes down what was found', async () => {
    const seen: string[] = [];
    const verdicts = { ...aVerdictMemory(), save: () => void seen.push('written') };
    const { store } = aStore(fakeCalendar(ofHours(2)), null, verdicts);
    store.subscribe(({ phase }) => void (phase === 'read' && seen.push('shown')));
    await store.read();
    expect(seen).toEqual(['shown', 'written']);
  });

  it('remembers nothing of what could not be read', async () => {
    const calendar = fakeCalendar(ofHours(2));
    calendar.cannotRead('hours-2');
    const verdicts = aVerdictMemory();
    await statesOf(calendar, verdicts).store.read();
    const { store, asked } = statesOf(fakeCalendar(ofHours(2)), verdicts);
    await store.read();
    expect(asked).toEqual(['hours-2']);
    expect(statuses(store).map(([, kind]) => kind)).toEqual(['none', 'none']);
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

  it('a meeting of a series that is gone when its series was written to is taken off', async () => {
    const calendar = fakeCalendar(aSeries('weekly', 2, soon, { 2: { subject: 'By itself' } }));
    const { store, ids } = aStore(calendar);
    await store.read();
    expect([...ids()].sort()).toEqual(['weekly', 'weekly-2']);
    const changed = await calendar.change(await calendar.event('weekly'), { body: complete.content });
    calendar.remove('weekly-2');
    await store.replace(changed);
    expect(ids()).toEqual(['weekly']);
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
