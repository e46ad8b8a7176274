import { describe, expect, it } from '@jest/globals';
import type { Invite } from '../../../sandbox/mailbox/invite';
import { calendarOf, cancelInvite, emptyMailbox, sendInvite } from '../../../sandbox/mailbox/mailbox';
import { nextOccurrenceOf } from '../../../sandbox/mailbox/occurrence';
import { nextOccurrence, type Recurrence, repeating } from '../../../sandbox/mailbox/recurrence';
import { aForm } from '../../builders/form';

/** A Tuesday. */
const start = Date.UTC(2026, 10, 24, 10);
const hour = 3_600_000;
const day = 24 * hour;
const weekly = repeating('weekly', start, 'UTC');

describe('the next occurrence', () => {
  it.each<[fact: string, recurrence: Recurrence, now: number, next: number | null]>([
    ['of a series ahead is its first', weekly, start - 9 * day, start],
    ['of a weekly series', weekly, start + hour, start + 7 * day],
    ['of a daily series', repeating('daily', start, 'UTC'), start + hour, start + day],
    [
      'of a series every second week',
      { ...weekly, recurrenceProperties: { interval: 2, days: ['tue'] } },
      start + day,
      start + 14 * day,
    ],
    [
      'of a series on two days of the week',
      { ...weekly, recurrenceProperties: { interval: 1, days: ['tue', 'fri'] } },
      start + day,
      start + 3 * day,
    ],
    [
      'of a series on weekdays is not on a Saturday',
      { recurrenceType: 'weekday', recurrenceProperties: null, until: null },
      start + 4 * day,
      start + 6 * day,
    ],
    [
      'of a monthly series',
      { recurrenceType: 'monthly', recurrenceProperties: { interval: 1, dayOfMonth: 24 }, until: null },
      start + day,
      start + 30 * day,
    ],
    [
      'of a series that has ended is none',
      { ...weekly, until: { year: 2026, month: 11, day: 30 } },
      start + day,
      null,
    ],
  ])('%s', (_fact, recurrence, now, next) => {
    expect(nextOccurrence({ start, timeZone: 'UTC', recurrence }, now)).toBe(next);
  });
});

const aDelivery = (content: Partial<Invite>, id: string | null = null) => {
  const form = aForm({ start, end: start + hour, recurrence: weekly, ...content });
  return { id, organizer: form.organizer, content: form, bodyForAttendees: 'received' };
};

describe('one occurrence of a sent series', () => {
  const [box, series] = sendInvite(emptyMailbox, aDelivery({}));
  const next = nextOccurrenceOf(series, calendarOf(box, series.owner), start + day);

  it('is sent as an update of its own, and the series stays as it is', () => {
    const changed = aDelivery({ ...next, end: start + 7 * day + hour / 2 }, next?.id ?? '');
    const [after] = sendInvite(box, changed);
    expect(calendarOf(after, series.owner)).toMatchObject([
      { id: series.id, seriesId: null, end: start + hour },
      { id: next?.id, seriesId: series.id, end: start + 7 * day + hour / 2 },
    ]);
    expect(after.mails.at(-1)).toMatchObject({ kind: 'update', to: 'bo.berg@contoso.example' });
    expect(nextOccurrenceOf(series, calendarOf(after, series.owner), start + day)?.end).toBe(
      start + 7 * day + hour / 2,
    );
  });

  it('is found by its attendees as it was changed', () => {
    const [after] = sendInvite(box, aDelivery({ ...next, subject: 'Only this one' }, next?.id ?? ''));
    const ofBo = calendarOf(after, 'bo.berg@contoso.example');
    const [copy] = ofBo.filter(({ seriesId }) => seriesId === null);
    expect(copy && nextOccurrenceOf(copy, ofBo, start + day)).toMatchObject({
      subject: 'Only this one',
      owner: 'bo.berg@contoso.example',
    });
  });

  it('that was changed by itself goes back to the series when that gets another time, for everybody, and by nothing else', () => {
    const [changed] = sendInvite(box, aDelivery({ ...next, subject: 'Only this one' }, next?.id ?? ''));
    const exceptions = ({ invites }: typeof box) => invites.filter(({ seriesId }) => seriesId !== null);
    expect(exceptions(changed)).toHaveLength(2);
    const [renamed] = sendInvite(changed, aDelivery({ subject: 'Another name' }, series.id));
    expect(exceptions(renamed)).toHaveLength(2);
    const [shorter] = sendInvite(changed, aDelivery({ end: start + hour / 2 }, series.id));
    expect(exceptions(shorter)).toEqual([]);
  });

  it('is cancelled alone', () => {
    const after = cancelInvite(box, next?.id ?? '');
    expect(after.mails.at(-1)).toMatchObject({ kind: 'cancellation', to: 'bo.berg@contoso.example' });
    expect(calendarOf(after, series.owner)).toMatchObject([{ id: series.id }]);
  });
});
