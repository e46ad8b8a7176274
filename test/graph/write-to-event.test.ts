import { describe, expect, it } from '@jest/globals';
import type { Calendar } from '../../src/graph/calendar';
import { writeToEvent } from '../../src/graph/write-to-event';
import { fingerprintOf } from '../../src/invite/fingerprint';
import { parseBody } from '../../src/invite/parse-body';
import { renderBlock } from '../../src/invite/render-block';
import { anEvent, fakeCalendar } from '../builders/a-calendar';
import { anAgenda } from '../builders/an-agenda';

const agenda = anAgenda();
const former = anAgenda({ purpose: 'Choose a carrier for the north' });
const others = anAgenda({ purpose: 'Written by hand' });
const page = (content: string) =>
  `<html><head><style>p{margin:0}</style></head><body>${content}</body></html>`;
const ours = new Set(['', fingerprintOf(former, 'en')]);
const wanted = { agenda, language: 'en' as const, ours };
const joinUrl = 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_1';
const teams = `<div>________________</div><a href="${joinUrl}">Join</a>`;

const calendarWith = (content: string, parts: Parameters<typeof anEvent>[0] = {}) =>
  fakeCalendar([anEvent({ body: { type: 'html', content }, ...parts })]);
const bodyOf = (calendar: ReturnType<typeof fakeCalendar>) => calendar.now('event-1').body?.content ?? '';
const purposeIn = (calendar: ReturnType<typeof fakeCalendar>) =>
  parseBody(bodyOf(calendar)).block?.agenda.purpose;
const end = new Date('2026-12-01T09:45:00Z');

describe('writing the agenda into an event on the calendar', () => {
  it('puts it above everything, touches nothing else, and sends one update', async () => {
    const calendar = calendarWith(page('<p>Hello</p>'));
    expect((await writeToEvent(calendar, 'event-1', wanted)).kind).toBe('written');
    expect(bodyOf(calendar)).toBe(page(`${renderBlock(agenda, 'en')}<p>Hello</p>`));
    expect(calendar.changes).toHaveLength(1);
  });

  it('replaces the block it came from', async () => {
    const calendar = calendarWith(page(`${renderBlock(former, 'en')}<p>Hello</p>`));
    const written = await writeToEvent(calendar, 'event-1', wanted);
    expect(written).toMatchObject({ kind: 'written', block: { agenda: { purpose: agenda.purpose } } });
    expect(bodyOf(calendar).endsWith('<p>Hello</p></body></html>')).toBe(true);
  });

  it('sends nothing when the invite says it already', async () => {
    const calendar = calendarWith(page(renderBlock(agenda, 'en')));
    expect((await writeToEvent(calendar, 'event-1', wanted)).kind).toBe('already-there');
    expect(calendar.changes).toEqual([]);
  });

  it('leaves a block alone that somebody edited since, and shows it', async () => {
    const calendar = calendarWith(page(renderBlock(others, 'en')));
    const written = await writeToEvent(calendar, 'event-1', wanted);
    expect(written).toMatchObject({ kind: 'conflict', block: { agenda: { purpose: 'Written by hand' } } });
    expect(calendar.changes).toEqual([]);
  });

  it('changes the end in the same update', async () => {
    const calendar = calendarWith(page(''));
    expect((await writeToEvent(calendar, 'event-1', { ...wanted, minutes: 45 })).kind).toBe('written');
    expect(calendar.changes).toHaveLength(1);
    expect(calendar.now('event-1').end).toEqual(end);
  });

  it('changes the end alone where the agenda is there already', async () => {
    const body = page(renderBlock(agenda, 'en'));
    const calendar = calendarWith(body);
    expect((await writeToEvent(calendar, 'event-1', { ...wanted, minutes: 45 })).kind).toBe('written');
    expect(calendar.changes).toEqual([{ id: 'event-1', change: { end } }]);
    expect(bodyOf(calendar)).toBe(body);
  });

  it('gives the event the length that is wanted wherever somebody moves it meanwhile', async () => {
    const calendar = calendarWith(page(''));
    const later = { start: new Date('2026-12-02T13:00:00Z'), end: new Date('2026-12-02T14:00:00Z') };
    const moving: Calendar = {
      ...calendar,
      change: (event, change) => {
        if (calendar.changes.length === 0 && event.start < later.start) calendar.edit('event-1', later);
        return calendar.change(event, change);
      },
    };
    expect((await writeToEvent(moving, 'event-1', { ...wanted, minutes: 45 })).kind).toBe('written');
    expect(calendar.now('event-1').end).toEqual(new Date('2026-12-02T13:45:00Z'));
  });

  it('tells a body of text', async () => {
    const calendar = fakeCalendar([anEvent({ body: { type: 'text', content: 'Hello' } })]);
    expect((await writeToEvent(calendar, 'event-1', wanted)).kind).toBe('plain-text');
  });

  it('writes into no meeting of somebody else’s, and into none that was cancelled', async () => {
    const notMine = calendarWith(page(''), { isOrganizer: false });
    const cancelled = calendarWith(page(''), { isCancelled: true });
    expect(await writeToEvent(notMine, 'event-1', wanted)).toMatchObject({ because: 'forbidden' });
    expect(await writeToEvent(cancelled, 'event-1', wanted)).toMatchObject({ because: 'gone' });
    expect([...notMine.changes, ...cancelled.changes]).toEqual([]);
  });

  it('leaves a body alone in which it cannot show that nothing else changes', async () => {
    const calendar = calendarWith('<html><frameset><frame></frameset>');
    expect(await writeToEvent(calendar, 'event-1', wanted)).toEqual({
      kind: 'refused',
      because: 'unusual-page',
    });
    expect(calendar.changes).toEqual([]);
  });

  it('has no limit of its own below Outlook’s, and none above', async () => {
    const calendar = calendarWith(page('x'.repeat(999_000)));
    expect(await writeToEvent(calendar, 'event-1', wanted)).toEqual({
      kind: 'refused',
      because: 'too-large',
    });
    expect(calendar.changes).toEqual([]);
  });
});

describe('the online meeting', () => {
  it('stays', async () => {
    const calendar = calendarWith(page(teams), { joinUrl });
    expect((await writeToEvent(calendar, 'event-1', wanted)).kind).toBe('written');
    expect(bodyOf(calendar)).toContain(teams);
    expect(calendar.now('event-1').joinUrl).toBe(joinUrl);
  });

  it('is not put at risk where the body has lost its way in already', async () => {
    const calendar = calendarWith(page('<p>Hello</p>'), { joinUrl });
    const written = await writeToEvent(calendar, 'event-1', wanted);
    expect(written).toEqual({ kind: 'refused', because: 'join-link-missing' });
    expect(calendar.changes).toEqual([]);
  });

  it('that died of the change is told, and the former body put back', async () => {
    const before = page(teams);
    const calendar = calendarWith(before, { joinUrl });
    const dying: Calendar = {
      ...calendar,
      change: async (event, change) => {
        const changed = await calendar.change(event, change);
        const isFormer = change.body === before;
        calendar.edit(event.id, { joinUrl: isFormer ? joinUrl : '' });
        return changed;
      },
    };
    expect(await writeToEvent(dying, 'event-1', wanted)).toEqual({ kind: 'put-back', lost: ['join-link'] });
    expect(bodyOf(calendar)).toBe(before);
  });

  it('that stays dead is told', async () => {
    const calendar = calendarWith(page(teams), { joinUrl });
    const dying: Calendar = {
      ...calendar,
      change: async (event, change) => {
        const changed = await calendar.change(event, change);
        calendar.edit(event.id, { joinUrl: '' });
        return changed;
      },
    };
    const written = await writeToEvent(dying, 'event-1', { ...wanted, minutes: 45 });
    expect(written).toEqual({ kind: 'not-put-back', lost: ['join-link'] });
    expect(calendar.now('event-1').end).toEqual(anEvent().end);
  });
});

describe('what is written by others meanwhile', () => {
  const edited = (times: number, content: () => string) => {
    const calendar = calendarWith(page('<p>Hello</p>'));
    let left = times;
    const busy: Calendar = {
      ...calendar,
      change: (event, change) => {
        if (left-- > 0) calendar.edit('event-1', { body: { type: 'html', content: content() } });
        return calendar.change(event, change);
      },
    };
    return { calendar, busy };
  };

  it.each([1, 2])('is kept: read and written anew, %d times', async (times) => {
    const { calendar, busy } = edited(times, () => page('<p>Hello, and more</p>'));
    expect((await writeToEvent(busy, 'event-1', wanted)).kind).toBe('written');
    expect(bodyOf(calendar)).toBe(page(`${renderBlock(agenda, 'en')}<p>Hello, and more</p>`));
    expect(calendar.changes).toHaveLength(1);
  });

  it('three times in a row is told, and nothing is written', async () => {
    const { calendar, busy } = edited(3, () => page('<p>Hello, and more</p>'));
    expect((await writeToEvent(busy, 'event-1', wanted)).kind).toBe('conflict-by-others');
    expect(calendar.changes).toEqual([]);
    expect(bodyOf(calendar)).toBe(page('<p>Hello, and more</p>'));
  });

  it('in the block itself is not overwritten', async () => {
    const { calendar, busy } = edited(1, () => page(renderBlock(others, 'en')));
    expect((await writeToEvent(busy, 'event-1', wanted)).kind).toBe('conflict');
    expect(purposeIn(calendar)).toBe('Written by hand');
  });
});

describe('an answer that is lost', () => {
  it.each(['offline', 'timed-out', 'busy', 'failed'] as const)(
    'after the change was made (%s) is looked for, and nothing is sent twice',
    async (kind) => {
      const calendar = calendarWith(page('<p>Hello</p>'));
      calendar.losesAnswer(kind);
      expect((await writeToEvent(calendar, 'event-1', wanted)).kind).toBe('written');
      expect(calendar.changes).toHaveLength(1);
    },
  );

  it('of a change that somebody’s repeat then collides with is our own change', async () => {
    const calendar = calendarWith(page('<p>Hello</p>'));
    calendar.losesAnswer('conflict');
    expect((await writeToEvent(calendar, 'event-1', wanted)).kind).toBe('written');
    expect(calendar.changes).toHaveLength(1);
  });

  it('is told where nothing can be read any more, and to try again is safe', async () => {
    const calendar = calendarWith(page('<p>Hello</p>'));
    const dying: Calendar = {
      ...calendar,
      change: (event, change) => {
        calendar.losesAnswer('offline');
        calendar.fails('event', 'offline');
        return calendar.change(event, change);
      },
    };
    const written = await writeToEvent(dying, 'event-1', wanted);
    expect(written).toEqual({ kind: 'graph-error', because: 'offline', isSent: 'perhaps' });
    calendar.works('event');
    expect((await writeToEvent(calendar, 'event-1', wanted)).kind).toBe('already-there');
    expect(calendar.changes).toHaveLength(1);
  });
});

describe('trouble before anything is sent', () => {
  it.each(['not-set-up', 'declined', 'offline', 'gone', 'signed-out'] as const)(
    '%s is told, and nothing is sent',
    async (because) => {
      const calendar = calendarWith(page('<p>Hello</p>'));
      calendar.fails('event', because);
      const written = await writeToEvent(calendar, 'event-1', wanted);
      expect(written).toEqual({ kind: 'graph-error', because, isSent: 'no' });
      expect(calendar.changes).toEqual([]);
    },
  );

  it.each(['forbidden', 'declined', 'gone', 'too-large'] as const)(
    '%s on writing is told, and nothing is sent',
    async (because) => {
      const calendar = calendarWith(page('<p>Hello</p>'));
      calendar.fails('change', because);
      const written = await writeToEvent(calendar, 'event-1', wanted);
      expect(written).toEqual({ kind: 'graph-error', because, isSent: 'no' });
      expect(calendar.changes).toEqual([]);
    },
  );

  it('never rejects, whatever the calendar does', async () => {
    const broken = { event: () => Promise.reject(new TypeError('broken')) } as unknown as Calendar;
    const written = await writeToEvent(broken, 'event-1', wanted);
    expect(written).toEqual({ kind: 'graph-error', because: 'failed', isSent: 'no' });
  });
});
