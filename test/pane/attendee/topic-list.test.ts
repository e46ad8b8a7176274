import { describe, expect, it } from '@jest/globals';
import { clockRange, type WallClock } from '../../../src/pane/attendee/topic-list';

/** The clock on a wall in this zone of the tz database. */
function clockIn(timeZone: string): WallClock {
  const format = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone });
  return (instant) => {
    const [hours = 0, minutes = 0] = format.format(instant).split(':').map(Number);
    return hours * 60 + minutes;
  };
}

const at = (time: string) => Date.parse(time);
const plain = (text: string) => text.replace(/\s/gu, ' ');

describe('the time of a topic', () => {
  const span = { from: at('2026-12-01T09:00:00Z'), until: at('2026-12-01T09:20:00Z') };
  it.each([
    ['in Stockholm', 'Europe/Stockholm', 'sv-SE', '10:00–10:20'],
    ['in London', 'Europe/London', 'en-GB', '09:00–09:20'],
    ['in New York', 'America/New_York', 'en-US', '4:00 – 4:20 AM'],
    ['in Kolkata, half an hour aside', 'Asia/Kolkata', 'en-GB', '14:30–14:50'],
    ['in Sydney, in the evening', 'Australia/Sydney', 'en-GB', '20:00–20:20'],
    ['in Tenerife', 'Europe/London', 'es-ES', '09:00–09:20'],
    ['in Helsinki', 'Europe/Helsinki', 'fi-FI', '11.00–11.20'],
    ['in Finnish on a journey', 'Europe/London', 'fi-FI', '09.00–09.20'],
    ['for a display language that is no language', 'Europe/London', '', '9:00 – 9:20 AM'],
  ])('is by the clock of who reads, %s', (_, zone, locale, wanted) => {
    expect(plain(clockRange(span, locale, clockIn(zone)))).toBe(wanted);
  });

  it.each([
    ['back', '2026-10-25T00:30:00Z', '2026-10-25T01:10:00Z', '02:30–02:10'],
    ['forward', '2026-03-29T00:30:00Z', '2026-03-29T01:30:00Z', '01:30–03:30'],
  ])('is right when clocks go %s between its ends', (_, from, until, wanted) => {
    const range = clockRange({ from: at(from), until: at(until) }, 'sv-SE', clockIn('Europe/Stockholm'));
    expect(range).toBe(wanted);
  });

  it('is the start alone where nobody knows until when, and nothing where nobody knows at all', () => {
    const clock = clockIn('Europe/Stockholm');
    expect(clockRange({ ...span, until: null }, 'sv-SE', clock)).toBe('10:00');
    expect(clockRange({ from: null, until: null }, 'sv-SE', clock)).toBe('');
  });
});
