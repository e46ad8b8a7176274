import { describe, expect, it } from '@jest/globals';
import { topicLine } from '../../src/invite/topic-line';

describe('a line of an agenda', () => {
  it.each([
    ['9:45-10:15am Prices', 'Prices', 30, ''],
    ['11:30-12pm Prices', 'Prices', 30, ''],
    ['11-1pm Lunch', 'Lunch', 120, ''],
    ['11:50 pm–12:20 am Handover', 'Handover', 30, ''],
    ['22.30–01.00 Driftsättning', 'Driftsättning', 150, ''],
    ['2:00 p.m. - 2:45 p.m. Prices', 'Prices', 45, ''],
    ['from 9:00 to 9:30 Prices', 'Prices', 30, ''],
    ['09h00-09h30 Prices', 'Prices', 30, ''],
    ['Prices 9:00-9:30', 'Prices', 30, ''],
    ['Prices (9:00–9:30)', 'Prices', 30, ''],
    ['Prices (2 h 15 min)', 'Prices', 135, ''],
    ['2 tim 15 min Priser', 'Priser', 135, ''],
    ['1h30 Prices', 'Prices', 90, ''],
    ['Prices (1h30m)', 'Prices', 90, ''],
    ['Priser – 1½ tim', 'Priser', 90, ''],
    ['Prices (max 20 min)', 'Prices', 20, ''],
    ['Prices (at most 20 min)', 'Prices', 20, ''],
    ['Prices (no more than 20 min)', 'Prices', 20, ''],
    ['Priser (som mest 20 min)', 'Priser', 20, ''],
    ['Prices (5-10 min)', 'Prices', 10, ''],
    ['Prices 5–10 min', 'Prices', 10, ''],
    ['Prices (10 min, incl. questions)', 'Prices (incl. questions)', 10, ''],
    ['Prices (Host, 5m)', 'Prices', 5, 'Host'],
    ['Priser (Ordförande, 5m)', 'Priser', 5, 'Ordförande'],
    ['Prices (Anna/Bo, 10 min)', 'Prices', 10, 'Anna/Bo'],
    ['Prices (led by Anna Ek, 10 min)', 'Prices', 10, 'Anna Ek'],
    ['Priser (leds av Anna, 10 min)', 'Priser', 10, 'Anna'],
  ])('%j is "%s", %d minutes, led by "%s"', (line, title, minutes, lead) => {
    expect(topicLine(line)).toMatchObject({ title, minutes, lead });
  });

  it.each(['2024-2026 Plan', '10-15 people', '1-2-3 Go', 'The 100m race', 'Room 9-12', 'Version 10.2'])(
    '%j tells no time',
    (line) => {
      expect(topicLine(line)).toMatchObject({ title: line, minutes: null, lead: '' });
    },
  );
});
