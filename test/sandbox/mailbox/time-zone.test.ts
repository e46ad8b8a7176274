import { expect, it } from '@jest/globals';
import { ianaName, wallClock } from '../../../sandbox/mailbox/time-zone';

const winter = Date.UTC(2026, 10, 24, 10);
const summer = Date.UTC(2026, 6, 24, 10);

it.each([
  ['UTC', 600, 600],
  ['W. Europe Standard Time', 660, 720],
  ['Europe/Stockholm', 660, 720],
  ['India Standard Time', 930, 930],
  ['Pacific Standard Time', 120, 180],
])(
  'in %s the clock on the wall is right in winter and summer, and is read back',
  (zone, inWinter, inSummer) => {
    const clock = wallClock(zone);
    expect([clock.at(winter).minutes, clock.at(summer).minutes]).toEqual([inWinter, inSummer]);
    for (const time of [winter, summer]) expect(clock.timeOf(clock.at(time))).toBe(time);
  },
);

it('an hour that a change of the clock left out is an hour later', () => {
  const clock = wallClock('Europe/Stockholm');
  const lost = clock.timeOf({ year: 2026, month: 3, day: 29, minutes: 150 });
  expect(clock.at(lost)).toMatchObject({ day: 29, minutes: 210 });
});

it('a name that nobody knows is none', () => {
  expect(ianaName('Mars Standard Time')).toBeNull();
  expect(ianaName('Romance Standard Time')).toBe('Europe/Brussels');
});
