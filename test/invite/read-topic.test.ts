import { describe, expect, it } from '@jest/globals';
import { clockIn, isClockTime, minutesIn, titleIn, topicInRow } from '../../src/invite/read-topic';
import { aCell } from '../builders/a-cell';

describe('the minutes that a cell tells', () => {
  it.each<[string, number | null | undefined]>([
    ['20 min', 20],
    ['20 minutes', 20],
    ['20 Minuter', 20],
    ['20min.', 20],
    ['(20 min)', 20],
    ['10:00–10:20 (20 min)', 20],
    ['10.00-10.20 20 min', 20],
    ['10:05–11:20', 75],
    ['9:50 − 10:00', 10],
    ['–', null],
    ['-', null],
    ['10:00–10:20 –', null],
    ['10:00', undefined],
    ['10:00–10:20 Price', undefined],
    ['Price 20 min', undefined],
    ['20 minus', undefined],
    ['', undefined],
  ])('%j: %s', (text, expected) => {
    expect(minutesIn(text)).toBe(expected);
  });
});

describe('the clock time of a cell', () => {
  it.each([
    ['9:05', '09:05', true],
    ['10.00', '10:00', true],
    ['10:00–10:20', '10:00', false],
    ['10:00-10:20 (20 min)', '10:00', false],
    ['10:00 Price', '', false],
    ['at 10:00', '', false],
    ['20 min', '', false],
  ])('of %j is %j; nothing else stands there: %s', (text, expected, isAlone) => {
    expect(clockIn(text)).toBe(expected);
    expect(isClockTime(text)).toBe(isAlone);
  });
});

describe('who leads a topic', () => {
  it.each([
    ['Price · led by Bo Berg', 'Price', 'Bo Berg'],
    ['Price · Led by: Bo', 'Price', 'Bo'],
    ['Pris · leds av Bo', 'Pris', 'Bo'],
    ['Price  of steel', 'Price of steel', ''],
    ['Price led by Bo', 'Price led by Bo', ''],
    ['A · led by B · led by C', 'A · led by B', 'C'],
  ])('%j', (text, title, lead) => {
    expect(titleIn(text)).toEqual({ title, lead });
  });
});

describe('a topic in a row', () => {
  const topic = (title: string, minutes: number | null, starts = '', lead = '') => ({
    title,
    minutes,
    starts,
    lead,
  });

  it.each<[string, readonly string[], ReturnType<typeof topic> | null]>([
    ['start, title, minutes', ['10:00', 'Price · led by Bo', '20 min'], topic('Price', 20, '10:00', 'Bo')],
    ['start, title, no minutes', ['10:00', 'Price', ''], topic('Price', null, '10:00')],
    ['start, title, a dash', ['10:00', 'Price', '–'], topic('Price', null, '10:00')],
    ['an empty start, title, minutes', ['', 'Price', '20 min'], topic('Price', 20)],
    ['an empty start, title, no minutes', ['', 'Price', ''], topic('Price', null)],
    [
      'start, a title in two cells, minutes',
      ['10:00', 'Price', 'of steel', '20 min'],
      topic('Price of steel', 20, '10:00'),
    ],
    ['title, minutes', ['Price · led by Bo', '20 min'], topic('Price', 20, '', 'Bo')],
    ['title, no minutes', ['Price', ''], topic('Price', null)],
    ['a title in two cells, minutes', ['Price', 'of steel', '20 min'], topic('Price of steel', 20)],
    ['start, title', ['10:00', 'Price · led by Bo'], topic('Price', null, '10:00', 'Bo')],
    [
      'minutes, title, as in the first edition',
      ['20 min', 'Price · led by Bo'],
      topic('Price · led by Bo', 20),
    ],
    [
      'start and minutes, title, as in the first edition',
      ['10:00–10:20 (20 min)', 'Price'],
      topic('Price', 20, '10:00'),
    ],
    ['a stretch of time, title', ['10:00–10:20', 'Price'], topic('Price', 20, '10:00')],
    ['a dash, title', ['–', 'Price'], topic('Price', null)],
    ['minutes, a title in two cells', ['20 min', 'Price', 'of steel'], topic('Price of steel', 20)],
    ['start, title, and other words', ['10:00', 'Price', 'of steel'], null],
    ['words alone', ['Price', 'of steel'], null],
    ['words in three cells', ['Price', 'of', 'steel'], null],
    ['one cell', ['Price'], topic('Price', null)],
  ])('%s', (_, cells, expected) => {
    expect(topicInRow(cells.map((text) => aCell(text)))).toEqual(expected);
  });
});
