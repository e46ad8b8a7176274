import { describe, expect, it } from '@jest/globals';
import { lookedAt, parseLastLook, writeLastLook } from '../../../../src/pane/my-meetings/list/last-look';
import { wentPast } from '../../../../src/pane/my-meetings/list/went-past';
import { aRow } from '../../../builders/a-row';

const minute = 60_000;
const now = Date.UTC(2026, 11, 1, 9);

describe('the last look', () => {
  it('is none the first time', () => {
    expect(lookedAt(null, now)).toEqual({ since: null, latest: now });
  });

  it('is that of the visit before: reading again within the hour is the same visit', () => {
    const first = lookedAt(null, now);
    const again = lookedAt(first, now + 20 * minute);
    expect(again.since).toBeNull();
    const second = lookedAt(again, now + 300 * minute);
    expect(second.since).toBe(now + 20 * minute);
    expect(lookedAt(second, now + 350 * minute).since).toBe(now + 20 * minute);
  });

  it('is none when the clock was set back', () => {
    expect(lookedAt({ since: null, latest: now + minute }, now)).toEqual({ since: null, latest: now });
  });

  it.each([[{ since: null, latest: now }], [{ since: now - minute, latest: now }]])(
    'is remembered as instants and nothing else: %j',
    (look) => {
      const text = writeLastLook(look);
      expect(text).toMatch(/^\d*\.\.\d+$/);
      expect(parseLastLook(text)).toEqual(look);
    },
  );

  it.each([null, '', 'yesterday', '1..', '{"latest":1}', '1..2..3'])('is none in %j', (text) => {
    expect(parseLastLook(text)).toBeNull();
  });
});

describe('past the gate', () => {
  it.each([
    ['made since, without an agenda', aRow({ createdAt: now + 1 }), now, true],
    [
      'made since, with an incomplete one',
      aRow({ createdAt: now, standing: { kind: 'half', missing: [{ answer: 'goal' }] } }),
      now,
      true,
    ],
    ['made since, complete', aRow({ createdAt: now + 1, standing: { kind: 'complete' } }), now, false],
    ['made before', aRow({ createdAt: now - 1 }), now, false],
    ['made nobody knows when', aRow({ createdAt: null }), now, false],
    ['on a first visit', aRow({ createdAt: now }), null, false],
  ] as const)('%s', (_, row, since, isPast) => {
    expect(wentPast(row, since)).toBe(isPast);
  });
});
