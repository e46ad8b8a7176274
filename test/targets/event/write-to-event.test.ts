import { describe, expect, it } from '@jest/globals';
import type { Calendar, CalendarEvent } from '../../../src/graph/calendar';
import { GraphCallError } from '../../../src/graph/graph-call-error';
import { fingerprintOf } from '../../../src/invite/fingerprint';
import { parseBody } from '../../../src/invite/parse-body';
import { renderBlock } from '../../../src/invite/render-block';
import { type ForEvent, writeToEvent } from '../../../src/targets/event/write-to-event';
import { anEvent, fakeCalendar } from '../../builders/a-calendar';
import { hastyClock } from '../../builders/a-clock';
import { anAgenda } from '../../builders/an-agenda';

const agenda = anAgenda();
const former = anAgenda({ purpose: 'Choose a carrier for the north' });
const others = anAgenda({ purpose: 'Written by hand' });
const page = (content: string) =>
  `<html><head><style>p{margin:0}</style></head><body>${content}</body></html>`;
const ours = new Set(['', fingerprintOf(former, 'en')]);
const wanted = { agenda, language: 'en' as const, ours };
const joinUrl = 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_1';
const teams = `<div>________________</div><a href="${joinUrl}">Join</a>`;

const write = (calendar: Calendar, id: string, request: ForEvent) =>
  writeToEvent(calendar, id, request, { clock: hastyClock() });
const calendarWith = (content: string, parts: Parameters<typeof anEvent>[0] = {}) =>
  fakeCalendar([anEvent({ body: { type: 'html', content }, ...parts })]);
const bodyOf = (calendar: ReturnType<typeof fakeCalendar>) => calendar.now('event-1').body?.content ?? '';
const purposeIn = (calendar: ReturnType<typeof fakeCalendar>) =>
  parseBody(bodyOf(calendar)).block?.agenda.purpose;
const end = new Date('2026-12-01T09:45:00Z');

describe('writing the agenda into an event on the calendar', () => {
  it('puts it above everything, touches nothing else, and sends one update', async () => {
    const calendar = calendarWith(page('<p>Hello</p>'));
    expect((await write(calendar, 'event-1', wanted)).kind).toBe('written');
    expect(bodyOf(calendar)).toBe(page(`${renderBlock(agenda, 'en')}<p>Hello</p>`));
    expect(calendar.changes).toHaveLength(1);
  });

  it('replaces the block it came from', async () => {
    const calendar = calendarWith(page(`${renderBlock(former, 'en')}<p>Hello</p>`));
    const written = await write(calendar, 'event-1', wanted);
    expect(written).toMatchObject({ kind: 'written', block: { agenda: { purpose: agenda.purpose } } });
    expect(bodyOf(calendar).endsWith('<p>Hello</p></body></html>')).toBe(true);
  });

  it('sends nothing to a calendar that shows an empty invite, where it is known to hold something', async () => {
    const calendar = calendarWith('');
    expect(await write(calendar, 'event-1', { ...wanted, isKnownFilled: true })).toEqual({ kind: 'emptied' });
    expect(calendar.changes).toEqual([]);
  });

  it('sends nothing when the invite says it already', async () => {
    const calendar = calendarWith(page(renderBlock(agenda, 'en')));
    expect((await write(calendar, 'event-1', wanted)).kind).toBe('already-there');
    expect(calendar.changes).toEqual([]);
  });

  it('leaves a block alone that somebody edited since, and shows it', async () => {
    const calendar = calendarWith(page(renderBlock(others, 'en')));
    const written = await write(calendar, 'event-1', wanted);
    expect(written).toMatchObject({ kind: 'conflict', block: { agenda: { purpose: 'Written by hand' } } });
    expect(calendar.changes).toEqual([]);
  });

  it('changes the end in the same update', async () => {
    const calendar = calendarWith(page(''));
    expect((await write(calendar, 'event-1', { ...wanted, minutes: 45 })).kind).toBe('written');
    expect(calendar.changes).toHaveLength(1);
    expect(calendar.now('event-1').end).toEqual(end);
  });

  it('changes the end alone where the agenda is there already', async () => {
    const body = page(renderBlock(agenda, 'en'));
    const calendar = calendarWith(body);
    expect((await write(calendar, 'event-1', { ...wanted, minutes: 45 })).kind).toBe('written');
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
    expect((await write(moving, 'event-1', { ...wanted, minutes: 45 })).kind).toBe('written');
    expect(calendar.now('event-1').end).toEqual(new Date('2026-12-02T13:45:00Z'));
  });

  it('tells a body of text', async () => {
    const calendar = fakeCalendar([anEvent({ body: { type: 'text', content: 'Hello' } })]);
    expect((await write(calendar, 'event-1', wanted)).kind).toBe('plain-text');
  });

  it('writes into no meeting of somebody else’s, and into none that was cancelled', async () => {
    const notMine = calendarWith(page(''), { isOrganizer: false });
    const cancelled = calendarWith(page(''), { isCancelled: true });
    expect(await write(notMine, 'event-1', wanted)).toMatchObject({ because: 'forbidden' });
    expect(await write(cancelled, 'event-1', wanted)).toMatchObject({ because: 'gone' });
    expect([...notMine.changes, ...cancelled.changes]).toEqual([]);
  });

  it('leaves a body alone in which it cannot show that nothing else changes', async () => {
    const calendar = calendarWith('<html><frameset><frame></frameset>');
    expect(await write(calendar, 'event-1', wanted)).toEqual({
      kind: 'refused',
      because: 'unusual-page',
    });
    expect(calendar.changes).toEqual([]);
  });

  it('has no limit of its own below Outlook’s, and none above', async () => {
    const calendar = calendarWith(page('x'.repeat(999_000)));
    expect(await write(calendar, 'event-1', wanted)).toEqual({
      kind: 'refused',
      because: 'too-large',
    });
    expect(calendar.changes).toEqual([]);
  });
});

describe('the online meeting', () => {
  it('stays', async () => {
    const calendar = calendarWith(page(teams), { joinUrl });
    expect((await write(calendar, 'event-1', wanted)).kind).toBe('written');
    expect(bodyOf(calendar)).toContain(teams);
    expect(calendar.now('event-1').joinUrl).toBe(joinUrl);
  });

  it('is not put at risk where the body has lost its way in already', async () => {
    const calendar = calendarWith(page('<p>Hello</p>'), { joinUrl });
    const written = await write(calendar, 'event-1', wanted);
    expect(written).toEqual({ kind: 'refused', because: 'join-link-missing' });
    expect(calendar.changes).toEqual([]);
  });

  it('that died of the change is told, and the former body put back', async () => {
    const before = page(teams);
    const calendar = calendarWith(before, { joinUrl });
    const dying: Calendar = {
      ...calendar,
      change: async (event, change) => {
        await calendar.change(event, change);
        const isFormer = change.body === before;
        calendar.edit(event.id, { joinUrl: isFormer ? joinUrl : '' });
        return calendar.now(event.id);
      },
    };
    expect(await write(dying, 'event-1', wanted)).toEqual({ kind: 'put-back', lost: ['join-link'] });
    expect(bodyOf(calendar)).toBe(before);
  });

  it('that stays dead is told', async () => {
    const calendar = calendarWith(page(teams), { joinUrl });
    const dying: Calendar = {
      ...calendar,
      change: async (event, change) => {
        await calendar.change(event, change);
        calendar.edit(event.id, { joinUrl: '' });
        return calendar.now(event.id);
      },
    };
    const written = await write(dying, 'event-1', { ...wanted, minutes: 45 });
    expect(written).toEqual({ kind: 'not-put-back', lost: ['join-link'] });
    expect(calendar.now('event-1').end).toEqual(anEvent().end);
  });
});

describe('the way in', () => {
  const ownUrl = 'https://meet.contoso.example/rooms/42?k=a&b=c';
  const ownLink = '<a href="https://meet.contoso.example/rooms/42?k=a&amp;b=c">Join</a>';

  it('is the event’s own link, whatever its host', async () => {
    const calendar = calendarWith(page(ownLink), { joinUrl: ownUrl });
    expect((await write(calendar, 'event-1', wanted)).kind).toBe('written');
  });

  it('is missing where only the link of another meeting stands in the body', async () => {
    const others = page('<a href="https://teams.microsoft.com/l/meetup-join/19%3ameeting_2">Join</a>');
    const calendar = calendarWith(others, { joinUrl });
    expect(await write(calendar, 'event-1', wanted)).toEqual({
      kind: 'refused',
      because: 'join-link-missing',
    });
  });

  it('may be the shorter link that Teams writes into a body', async () => {
    const short = page('<a href="https://teams.microsoft.com/meet/123?p=abc">Join</a>');
    const calendar = calendarWith(short, { joinUrl });
    expect((await write(calendar, 'event-1', wanted)).kind).toBe('written');
  });

  it('that goes missing from the body is put back', async () => {
    const body = page(`<p>Hello</p>${ownLink}`);
    const calendar = fakeCalendar([anEvent({ body: { type: 'html', content: body }, joinUrl: ownUrl })], {
      rewriting: (html) => (html === body ? html : html.replace(/href="https:[^"]*"/, '')),
    });
    expect(await write(calendar, 'event-1', wanted)).toEqual({ kind: 'put-back', lost: ['join-link'] });
    expect(bodyOf(calendar)).toBe(body);
  });
});

describe('a loss', () => {
  const hello = page('<p>Hello, and bring the list.</p>');
  /** Each event that is read goes through `spoil`, which hears how often one was read since the change. */
  const readThrough = (
    calendar: ReturnType<typeof fakeCalendar>,
    spoil: (event: CalendarEvent, readings: number) => CalendarEvent,
  ): Calendar => {
    let readings = 0;
    return {
      ...calendar,
      event: async (id) => {
        const event = await calendar.event(id);
        return calendar.changes.length === 0 ? event : spoil(event, ++readings);
      },
    };
  };
  const withBody = (event: CalendarEvent, change: (html: string) => string): CalendarEvent => ({
    ...event,
    body: { type: 'html', content: change(event.body?.content ?? '') },
  });

  it('of the organizer’s own words is put back', async () => {
    const calendar = fakeCalendar([anEvent({ body: { type: 'html', content: hello } })], {
      rewriting: (html) => (html === hello ? html : html.replace('Hello, and bring the list.', 'Hello')),
    });
    expect(await write(calendar, 'event-1', wanted)).toEqual({ kind: 'put-back', lost: ['text'] });
    expect(bodyOf(calendar)).toBe(hello);
  });

  it('that one answer shows and the next does not is none: nobody gets a second mail', async () => {
    const calendar = calendarWith(hello);
    const partial = readThrough(calendar, (event, readings) =>
      readings === 1 ? withBody(event, (html) => html.replace(/<p>Hello.*/, '')) : event,
    );
    expect((await write(partial, 'event-1', wanted)).kind).toBe('written');
    expect(calendar.changes).toHaveLength(1);
  });

  it('is not what an answer without a body says', async () => {
    const calendar = calendarWith(hello);
    const bodiless = readThrough(calendar, (event, readings) =>
      readings === 1 ? { ...event, body: null } : event,
    );
    expect((await write(bodiless, 'event-1', wanted)).kind).toBe('written');
    expect(calendar.changes).toHaveLength(1);
  });

  it.each([
    ['wrote something else', 'No list needed.'],
    ['took something out', ''],
  ])('that somebody else made who %s right after us is told, and their edit stays', async (_, theirs) => {
    const calendar = calendarWith(hello);
    const edited: Calendar = {
      ...calendar,
      change: async (event, change) => {
        const changed = await calendar.change(event, change);
        const content = bodyOf(calendar).replace('Hello, and bring the list.', theirs);
        calendar.edit('event-1', { body: { type: 'html', content } });
        return changed;
      },
    };
    expect(await write(edited, 'event-1', wanted)).toEqual({ kind: 'not-put-back', lost: ['text'] });
    expect(bodyOf(calendar)).not.toContain('bring the list');
    expect(bodyOf(calendar)).toContain(theirs);
    expect(calendar.changes).toHaveLength(1);
  });

  it('that cannot be read a second time is told, and nothing is written on a guess', async () => {
    const calendar = calendarWith(hello);
    const breaking = readThrough(calendar, (event, readings) => {
      if (readings > 1) throw new GraphCallError('offline', 'event');
      return withBody(event, (html) => html.replace('Hello, and bring the list.', ''));
    });
    expect(await write(breaking, 'event-1', wanted)).toEqual({ kind: 'not-put-back', lost: ['text'] });
    expect(calendar.changes).toHaveLength(1);
  });
});

describe('what the answer claims', () => {
  it('and the calendar never shows is not told as done', async () => {
    const calendar = calendarWith(page('<p>Hello</p>'));
    const claiming: Calendar = {
      ...calendar,
      change: async (event, { body = '' }) => ({ ...event, body: { type: 'html', content: body } }),
    };
    expect((await write(claiming, 'event-1', wanted)).kind).toBe('not-seen');
  });

  it('and nobody can read back is not told as done', async () => {
    const calendar = calendarWith(page('<p>Hello</p>'));
    const dying: Calendar = {
      ...calendar,
      change: async (event, change) => {
        const changed = await calendar.change(event, change);
        calendar.fails('event', 'offline');
        return changed;
      },
    };
    expect(await write(dying, 'event-1', wanted)).toMatchObject({ kind: 'not-seen', block: null });
  });
});

describe('a time zone that Graph does not know', () => {
  const refusing = (calendar: ReturnType<typeof fakeCalendar>): Calendar => ({
    ...calendar,
    change: (event, change) =>
      change.end
        ? Promise.reject(new GraphCallError('time-zone', 'GET /me/events'))
        : calendar.change(event, change),
  });

  it('costs the length, and never the agenda', async () => {
    const calendar = calendarWith(page('<p>Hello</p>'));
    const written = await write(refusing(calendar), 'event-1', { ...wanted, minutes: 45 });
    expect(written).toMatchObject({ kind: 'written', hasOldLength: true });
    expect(purposeIn(calendar)).toBe(agenda.purpose);
    expect(calendar.now('event-1').end).toEqual(anEvent().end);
  });

  it('is told where nothing but the length was to change', async () => {
    const calendar = calendarWith(page(renderBlock(agenda, 'en')));
    const written = await write(refusing(calendar), 'event-1', { ...wanted, minutes: 45 });
    expect(written).toEqual({ kind: 'graph-error', because: 'time-zone', isSent: 'no' });
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
    expect((await write(busy, 'event-1', wanted)).kind).toBe('written');
    expect(bodyOf(calendar)).toBe(page(`${renderBlock(agenda, 'en')}<p>Hello, and more</p>`));
    expect(calendar.changes).toHaveLength(1);
  });

  it('three times in a row is told, and nothing is written', async () => {
    const { calendar, busy } = edited(3, () => page('<p>Hello, and more</p>'));
    expect((await write(busy, 'event-1', wanted)).kind).toBe('changing');
    expect(calendar.changes).toEqual([]);
    expect(bodyOf(calendar)).toBe(page('<p>Hello, and more</p>'));
  });

  it('in the block itself is not overwritten', async () => {
    const { calendar, busy } = edited(1, () => page(renderBlock(others, 'en')));
    expect((await write(busy, 'event-1', wanted)).kind).toBe('conflict');
    expect(purposeIn(calendar)).toBe('Written by hand');
  });
});

describe('an answer that is lost', () => {
  it.each(['offline', 'timed-out', 'busy', 'failed'] as const)(
    'after the change was made (%s) is looked for, and nothing is sent twice',
    async (kind) => {
      const calendar = calendarWith(page('<p>Hello</p>'));
      calendar.losesAnswer(kind);
      expect((await write(calendar, 'event-1', wanted)).kind).toBe('written');
      expect(calendar.changes).toHaveLength(1);
    },
  );

  it('of a change that somebody’s repeat then collides with is our own change', async () => {
    const calendar = calendarWith(page('<p>Hello</p>'));
    calendar.losesAnswer('conflict');
    expect((await write(calendar, 'event-1', wanted)).kind).toBe('written');
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
    const written = await write(dying, 'event-1', wanted);
    expect(written).toEqual({ kind: 'graph-error', because: 'offline', isSent: 'perhaps' });
    calendar.works('event');
    expect((await write(calendar, 'event-1', wanted)).kind).toBe('already-there');
    expect(calendar.changes).toHaveLength(1);
  });
});

describe('an error before anything is sent', () => {
  it.each(['not-set-up', 'declined', 'offline', 'gone', 'signed-out'] as const)(
    '%s is told, and nothing is sent',
    async (because) => {
      const calendar = calendarWith(page('<p>Hello</p>'));
      calendar.fails('event', because);
      const written = await write(calendar, 'event-1', wanted);
      expect(written).toEqual({ kind: 'graph-error', because, isSent: 'no' });
      expect(calendar.changes).toEqual([]);
    },
  );

  it.each(['forbidden', 'declined', 'gone', 'too-large'] as const)(
    '%s on writing is told, and nothing is sent',
    async (because) => {
      const calendar = calendarWith(page('<p>Hello</p>'));
      calendar.fails('change', because);
      const written = await write(calendar, 'event-1', wanted);
      expect(written).toEqual({ kind: 'graph-error', because, isSent: 'no' });
      expect(calendar.changes).toEqual([]);
    },
  );

  it('never rejects, whatever the calendar does', async () => {
    const broken = { event: () => Promise.reject(new TypeError('broken')) } as unknown as Calendar;
    const written = await write(broken, 'event-1', wanted);
    expect(written).toEqual({ kind: 'graph-error', because: 'failed', isSent: 'no' });
  });
});
