import { expect, it } from '@jest/globals';
import { zoneName } from '../../src/form/zone-name';

const nineUtc = new Date('2026-12-01T09:00:00Z');
const juneNineUtc = new Date('2026-06-01T09:00:00Z');

it.each([
  [
    "the browser's where Outlook has a Windows name",
    600,
    ['W. Europe Standard Time', 'Europe/Stockholm'],
    'Central European Time',
  ],
  [
    "Outlook's own where the browser's clock shows another time",
    600,
    ['W. Europe Standard Time', 'Asia/Tokyo'],
    'W. Europe Standard Time',
  ],
  [
    "Outlook's where that is one that browsers know",
    240,
    ['America/New_York', 'Europe/Stockholm'],
    'Eastern Time',
  ],
  ['UTC', 540, ['UTC', 'Europe/Stockholm'], 'UTC'],
  ['nothing where nobody has a name', 600, [], ''],
])('the zone is named %s', (_, minute, timeZones, name) => {
  expect(zoneName({ minute, timeZones }, nineUtc, 'en')).toBe(name);
});

it('has one name, summer and winter', () => {
  const timeZones = ['Europe/Stockholm'];
  expect(zoneName({ minute: 660, timeZones }, juneNineUtc, 'sv')).toBe('centraleuropeisk tid');
  expect(zoneName({ minute: 600, timeZones }, nineUtc, 'sv')).toBe('centraleuropeisk tid');
});

it.each([
  ['da', 'Centraleuropæisk tid'],
  ['de', 'Mitteleuropäische Zeit'],
  ['en', 'Central European Time'],
  ['es', 'hora de Europa central'],
  ['fi', 'Keski-Euroopan aika'],
  ['fr', 'heure d’Europe centrale'],
  ['nb', 'sentraleuropeisk tid'],
  ['sv', 'centraleuropeisk tid'],
] as const)('has the name that people know it by in %s', (language, name) => {
  expect(zoneName({ minute: 600, timeZones: ['Europe/Stockholm'] }, nineUtc, language)).toBe(name);
});
