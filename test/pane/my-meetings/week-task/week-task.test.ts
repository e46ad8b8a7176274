import { describe, expect, it } from '@jest/globals';
import type { ReviewRow } from '../../../../src/pane/my-meetings/items/review-row';
import { weekTask } from '../../../../src/pane/my-meetings/week-task/week-task';
import { aRow } from '../../../builders/a-row';

const now = new Date(2026, 10, 30, 12).getTime();
const day = 24 * 60 * 60_000;
const link = 'https://agenda.contoso.example/my-meetings.html';

const task = (...rows: readonly ReviewRow[]) =>
  weekTask({ rows, now, language: 'en', locale: 'en-GB', link });

describe('the task for the coming week', () => {
  it('names the meetings of seven days that lack an agenda, the next first, and is due with that', () => {
    const found = task(
      aRow({
        subject: 'Hiring',
        start: now + 3 * day,
        status: { kind: 'incomplete', missing: [{ answer: 'goal' }] },
      }),
      aRow({ subject: 'Prices', start: now + day }),
      aRow({ subject: 'Done', start: now + day, status: { kind: 'complete' } }),
      aRow({ subject: 'Later', start: now + 8 * day }),
    );
    expect(found).toEqual({
      title: '2 meetings of the coming week lack an agenda',
      due: '2026-12-01',
      note: 'Tue 1 Dec, 12:00: Prices\nThu 3 Dec, 12:00: Hiring\nFrom My meetings, which also writes them.',
      link: { name: 'My meetings', url: link },
      key: 'syfte-my-meetings',
    });
  });

  it('is none where no meeting lacks one', () => {
    expect(task()).toBeNull();
    expect(task(aRow({ start: now + day, status: { kind: 'complete' } }))).toBeNull();
    expect(task(aRow({ start: now + day, status: { kind: 'unreadable' } }))).toBeNull();
  });

  it('is due on the date of a whole day, wherever one is', () => {
    expect(task(aRow({ start: Date.UTC(2026, 11, 3), isAllDay: true }))?.due).toBe('2026-12-03');
  });

  it('does not name more than a small box shows', () => {
    const many = Array.from({ length: 30 }, (_, at) => aRow({ subject: `Meeting ${at}`, start: now + day }));
    expect(task(...many)?.title).toMatch(/^30 meetings/);
    expect(task(...many)?.note.split('\n')).toHaveLength(22);
  });
});
