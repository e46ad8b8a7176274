import { describe, expect, it } from '@jest/globals';
import type { CalendarEvent } from '../../../../src/graph/calendar';
import { renderBlock } from '../../../../src/invite/render-block';
import { CalendarFigures } from '../../../../src/pane/my-meetings/figures/calendar-figures';
import { weekStarts } from '../../../../src/pane/my-meetings/items/week-group';
import { defaultPolicy } from '../../../../src/policy/policy';
import { anEvent } from '../../../builders/a-calendar';
import { bo } from '../../../builders/a-person';
import { anAgenda, aReason } from '../../../builders/an-agenda';

// A Wednesday.
const now = new Date(2026, 11, 2, 12);
const day = 24 * 60 * 60_000;

/** A meeting so many days from now, at nine. */
function inDays(days: number, parts: Partial<CalendarEvent> = {}, minutes = 60): CalendarEvent {
  const start = new Date(2026, 11, 2 + days, 9);
  const end = new Date(start.getTime() + minutes * 60_000);
  return anEvent({ id: `event ${days} ${parts.subject}`, start, end, ...parts });
}

const withAgenda = (parts: Parameters<typeof anAgenda>[0] = {}) => ({
  body: {
    type: 'html' as const,
    content: renderBlock(anAgenda({ reasons: [aReason(bo, 'Decides on the budget')], ...parts }), 'en'),
  },
});
const leaving = (what: string) => withAgenda({ nextStep: { what } });

function figuresOf(...events: readonly CalendarEvent[]) {
  const figures = new CalendarFigures(defaultPolicy, weekStarts(now, 1, 8, 4), now.getTime());
  figures.add(events);
  return figures;
}

describe('the weeks', () => {
  it('are eight back, this one and four ahead, from their first day', () => {
    const weeks = figuresOf().weekFigures();
    expect(weeks).toHaveLength(13);
    expect(weeks.map(({ start }) => new Date(start).getDay())).toEqual(Array(13).fill(1));
    expect(weeks.filter(({ isAhead }) => isAhead)).toHaveLength(5);
    expect(weeks[8]?.start).toBe(new Date(2026, 10, 30).getTime());
  });

  it('count one’s own meetings by how far their agendas have come, each once', () => {
    const events = [
      inDays(0, { subject: 'a' }),
      inDays(0, { subject: 'b', ...withAgenda() }),
      inDays(1, { subject: 'c', ...withAgenda({ goal: '' }) }),
      inDays(1, { subject: 'd', isOrganizer: false }),
      inDays(-7, { subject: 'e' }),
      inDays(40, { subject: 'far away' }),
    ];
    const figures = figuresOf(...events, ...events);
    const weeks = figures.weekFigures();
    expect(weeks[8]).toMatchObject({ none: 1, complete: 1, incomplete: 1 });
    expect(weeks[7]).toMatchObject({ none: 1, complete: 0, incomplete: 0 });
    expect(weeks.reduce((sum, { none }) => sum + none, 0)).toBe(2);
    expect(figures.events).toBe(6);
  });

  it('count a meeting of a series by what it says itself', () => {
    const series = { kind: 'occurrence', seriesId: 'weekly' } as const;
    const weeks = figuresOf(
      inDays(-14, { ...series, ...withAgenda() }),
      inDays(-7, { ...series, ...withAgenda() }),
      inDays(0, { ...series, ...withAgenda({ goal: '' }) }),
    ).weekFigures();
    expect(weeks.slice(6, 9)).toMatchObject([{ complete: 1 }, { complete: 1 }, { incomplete: 1 }]);
  });

  it('put a whole day on its date, wherever one is', () => {
    const start = new Date(Date.UTC(2026, 10, 30));
    const allDay = anEvent({ start, end: new Date(start.getTime() + day), isAllDay: true });
    expect(figuresOf(allDay).weekFigures()[8]).toMatchObject({ none: 1 });
  });

  it('tell what is saved: what is left of the last half hour, times everybody', () => {
    const weeks = figuresOf(
      inDays(0, { subject: 'a' }, 50),
      inDays(0, { subject: 'b' }, 25),
      inDays(0, { subject: 'c' }, 30),
      inDays(0, { subject: 'd' }, 90),
    ).weekFigures();
    expect(weeks[8]?.savedPersonMinutes).toBe(2 * 10 + 2 * 5);
  });
});

describe('the open next steps', () => {
  it('are those of the last meeting of each kind, by how long they have been open', () => {
    const steps = figuresOf(
      inDays(-35, { subject: 'Sales v. 44', ...leaving('Ask the bank') }),
      inDays(-2, { subject: 'Sales v. 48', ...leaving('Ask the bank') }),
      inDays(-3, { subject: 'Prices', ...leaving('Send the list') }),
      inDays(-10, { subject: 'Hiring', ...leaving('Call the two') }),
      inDays(-9, { subject: 'Hiring', ...leaving('Sign with one') }),
      inDays(-20, { subject: 'Release', ...leaving('Tell the customers') }),
      inDays(3, { subject: 'Ahead', ...leaving('Nothing yet') }),
    ).stepFigures();
    expect(steps).toEqual({ week_1: 1, week_2: 1, week_4: 1, older: 1 });
  });

  it('are none where the last meeting had no agenda', () => {
    const steps = figuresOf(
      inDays(-9, { subject: 'Hiring' }),
      inDays(-16, { subject: 'Hiring', ...leaving('Sign with one') }),
    ).stepFigures();
    expect(steps).toEqual({ week_1: 0, week_2: 0, week_4: 0, older: 0 });
  });
});
