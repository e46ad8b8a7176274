import { describe, expect, it } from '@jest/globals';
import { emptyAgenda, nobody } from '../../../src/agenda/agenda';
import { carryOver } from '../../../src/agenda/last-time/carry-over';
import { carriedIn, carriedOver } from '../../../src/text/carried';
import { bo } from '../../builders/a-person';

const topic = (title: string, minutes: number | null = 10, lead = '') => ({ title, minutes, lead });
const carried = (what: string) => carriedOver('en', what);
const over = (topics: readonly ReturnType<typeof topic>[], what = 'Send the order', owner = bo) =>
  carryOver({ ...emptyAgenda, topics }, { owner }, carried(what), carriedIn).topics;

describe('what is carried over', () => {
  it('is the first topic, led by its owner', () => {
    expect(over([topic('Which offer?')])).toEqual([
      topic('From last time: Send the order', 5, 'Bo Berg'),
      topic('Which offer?'),
    ]);
  });

  it('stands after what was carried over before it, and before the rest', () => {
    const topics = over(over([topic('Which offer?')]), 'Call the landlord');
    expect(topics.map(({ title }) => title)).toEqual([
      'From last time: Send the order',
      'From last time: Call the landlord',
      'Which offer?',
    ]);
  });

  it('is there once', () => {
    expect(over(over([]))).toHaveLength(1);
  });

  it('takes the place of empty rows', () => {
    expect(over([topic('', null)])).toHaveLength(1);
  });

  it('is led by the address of somebody without a name, and by nobody where nobody took it on', () => {
    expect(over([], 'x', { name: '', address: 'bo@contoso.example' })[0]?.lead).toBe('bo@contoso.example');
    expect(over([], 'x', nobody)[0]?.lead).toBe('');
  });
});

describe('a row that somebody has begun', () => {
  it.each([
    ['only minutes', topic(' ', 15)],
    ['only who leads it', topic('', null, 'Bo Berg')],
    ['only a title', topic('Which offer?', null)],
  ])('stays below what is carried over: %s', (_, begun) => {
    expect(over([begun, topic(' ', null, ' ')])).toEqual([
      topic('From last time: Send the order', 5, 'Bo Berg'),
      begun,
    ]);
  });

  it('stays below everything that is carried over, with nothing of its own between', () => {
    const first = over([]);
    expect(over(first, 'Call the landlord').map(({ title }) => title)).toEqual([
      'From last time: Send the order',
      'From last time: Call the landlord',
    ]);
  });
});
