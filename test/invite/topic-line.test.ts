import { describe, expect, it } from '@jest/globals';
import { hasBullet, topicLine, withoutBullet } from '../../src/invite/topic-line';

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

  it.each<[string, string, number | null, number | null]>([
    ['10:00 Prices', 'Prices', 600, null],
    ['kl. 10.00 Priser', 'Priser', 600, null],
    ['kl 09:05 – Priser', 'Priser', 545, null],
    ['10:00 pm: Prices', 'Prices', 1320, null],
    ['12:00 pm Lunch', 'Lunch', 720, null],
    ['12:30 a.m. Deploy', 'Deploy', 30, null],
    ['12.00-13.00 Lunch', 'Lunch', 720, 60],
    ['10:00–10:20 Prices', 'Prices', 600, 20],
    ['10:00-10:00 Prices', '10:00 Prices', 600, null],
    ['8.00-19.00 Fair', '19.00 Fair', 480, null],
    ['8.00-18.00 Fair', 'Fair', 480, 600],
    ['9-10 Prices', '9-10 Prices', null, null],
    ['9am-10 Prices', '9am-10 Prices', null, null],
    ['9-10am Prices', 'Prices', 540, 60],
    ['9:00-10 Prices', 'Prices', 540, 60],
    ['9-10:30 Prices', 'Prices', 540, 90],
    ['Prices 10-11:00', 'Prices 10-11:00', null, null],
    ['Fair 8:00-18:00', 'Fair', 480, 600],
    ['Fair 8:00-18:01', 'Fair 8:00-18:01', null, null],
    ['10.15 Prices 20 min', 'Prices', 615, 20],
    ['10:00-10:30 Prices (20 min)', 'Prices', 600, 30],
    ['Prices 10:00-10:30', 'Prices', 600, 30],
    ['Prices [10:00-10:30]', 'Prices', 600, 30],
    ['Prices 10:00-10:30 am', 'Prices', 600, 30],
    ['Prices 1:00-1:30 pm', 'Prices', 780, 30],
    ['Prices 10-11', 'Prices 10-11', null, null],
    ['Prices 10:00-11', 'Prices 10:00-11', null, null],
    ['Prices 10:00-10:00', 'Prices 10:00-10:00', null, null],
    ['10:00', '', 600, null],
    ['10:00–10:30', '', 600, 30],
    ['20 min', '', null, 20],
    ['(20 min)', '', null, 20],
    ['10m', '', null, 10],
    ['½ h', '', null, 30],
    ['1,5 h Prices', 'Prices', null, 90],
    ['10 h Fair', 'Fair', null, 600],
    ['11 h Fair', 'Fair', null, null],
    ['0 min Prices', 'Prices', null, null],
    ['', '', null, null],
  ])('%j is "%s", from minute %s, %s minutes', (line, title, starts, minutes) => {
    expect(topicLine(line)).toEqual({ title, starts, minutes, lead: '' });
  });

  it.each<[string, boolean, string]>([
    ['1. Prices', false, 'Prices'],
    ['12) Prices', false, 'Prices'],
    ['(3) Prices', false, 'Prices'],
    ['a) Prices', false, 'Prices'],
    ['(b) Prices', false, 'Prices'],
    ['• Prices', false, 'Prices'],
    ['– Prices', false, 'Prices'],
    ['* Prices', false, 'Prices'],
    ['o Prices', false, 'o Prices'],
    ['o Prices', true, 'Prices'],
    ['§ Prices', true, 'Prices'],
    ['4 Prices', true, 'Prices'],
    ['14 h 30 Prices', true, 'Prices'],
    ['10 min: Prices', true, 'Prices'],
    ['4 Prices', false, '4 Prices'],
    ['• o Prices', true, 'o Prices'],
    ['-Prices', false, 'Prices'],
    ['1.Prices', false, '1.Prices'],
    ['Prices - and more - now', false, 'Prices - and more - now'],
    ['Prices;', false, 'Prices'],
    ['  Prices   of  steel: ', false, 'Prices of steel'],
  ])('%j, an item of a list: %s, is "%s"', (line, listed, title) => {
    expect(topicLine(line, listed).title).toBe(title);
  });

  it.each([
    ['Prices (Anna Ek, 10 min)', 'Prices', 10, 'Anna Ek'],
    ['Prices (10 min, Anna Ek)', 'Prices', 10, 'Anna Ek'],
    ['Prices (10 min / Anna & Bo)', 'Prices', 10, 'Anna & Bo'],
    ['Prices (10 min, by Anna)', 'Prices', 10, 'Anna'],
    ['Prices (10 min, anna)', 'Prices (anna)', 10, ''],
    ['Prices (approx, 10 min)', 'Prices', 10, ''],
    ['Prices (10 min, total)', 'Prices', 10, ''],
    ['Prices (10 min, Anna Ek from the team in Oslo)', 'Prices (Anna Ek from the team in Oslo)', 10, ''],
    ['Prices (Anna Ek)', 'Prices (Anna Ek)', null, ''],
    ['Prices (10 min) of steel', 'Prices of steel', 10, ''],
    ['Prices [10 min]', 'Prices', 10, ''],
    ['Prices(10 min)of steel', 'Prices of steel', 10, ''],
    ['Prices (10 min, Anna )', 'Prices', 10, 'Anna'],
  ])('%j is "%s", %s minutes, led by "%s"', (line, title, minutes, lead) => {
    expect(topicLine(line)).toMatchObject({ title, minutes, lead });
  });

  it.each(['2024-2026 Plan', '10-15 people', '1-2-3 Go', 'The 100m race', 'Room 9-12', 'Version 10.2'])(
    '%j tells no time',
    (line) => {
      expect(topicLine(line)).toMatchObject({ title: line, minutes: null, lead: '' });
    },
  );
});

describe('a bullet', () => {
  it('of Word is a letter, and counts where the markup says that it is a list', () => {
    expect(withoutBullet('o Prices')).toBe('o Prices');
    expect(withoutBullet('o  Prices ', true)).toBe('Prices');
    expect(withoutBullet('•  Prices ')).toBe('Prices');
  });

  it.each([
    ['- Prices', true],
    ['10. Prices', true],
    ['o Prices', false],
    ['Prices', false],
    ['100. Prices', false],
  ])('%j has one: %s', (text, expected) => {
    expect(hasBullet(text)).toBe(expected);
  });
});
