import { describe, expect, it } from '@jest/globals';
import { isCalendarDate } from '../../src/agenda/calendar-date';

describe('isCalendarDate', () => {
  it.each(['2026-12-01', '2028-02-29', '2000-02-29', ' 2026-04-30 ', '2026-12-31'])('%j is a day', (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  it.each([
    '',
    '2026-02-30',
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-01-32',
    '26-01-01',
    '2026-1-1',
    '2026/01/01',
    '01-12-2026',
    'Friday',
    '2026-12-01T10:00',
    '0000-01-01',
    '２０２６-12-01',
    '2026-12-01 or later',
  ])('%j is not', (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });
});
