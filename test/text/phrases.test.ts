import { describe, expect, it } from '@jest/globals';
import { capital, firstOf, listOf, moneyIn, namesOf, numberOf, span, stopped } from '../../src/text/phrases';

const names = ['Anna', 'Bo', 'Cecilia', 'David', 'Eva'];

describe('a list in a sentence', () => {
  it.each([
    [0, ''],
    [1, 'Anna'],
    [2, 'Anna and Bo'],
    [3, 'Anna, Bo and Cecilia'],
  ])('names %d', (count, said) => {
    expect(listOf(names.slice(0, count), 'and')).toBe(said);
  });

  it('stops at four and counts the others', () => {
    expect(firstOf(names.slice(0, 4), 'och', 'till')).toBe('Anna, Bo, Cecilia och David');
    expect(firstOf(names, 'och', 'till')).toBe('Anna, Bo, Cecilia och 2 till');
  });

  it('names two, or one of many', () => {
    expect(namesOf(names.slice(0, 2), 'and', 'more')).toBe('Anna and Bo');
    expect(namesOf(names, 'and', 'more')).toBe('Anna and 4 more');
  });
});

it('only the second of several has a number', () => {
  expect([0, 1, 2].map(numberOf)).toEqual(['', ' 2', ' 3']);
});

it('a sentence begins with a capital, the rest stays', () => {
  expect(['everyone in Sales', 'åtta', ''].map(capital)).toEqual(['Everyone in Sales', 'Åtta', '']);
});

it('a sentence ends with one full stop', () => {
  expect(['on Friday', 'ven. 20 nov.'].map(stopped)).toEqual(['on Friday.', 'ven. 20 nov.']);
});

it.each([
  [55, '55 min'],
  [60, '1 h'],
  [175, '2 h 55 min'],
])('%d minutes are %s', (minutes, said) => {
  expect(span(minutes, 'h')).toBe(said);
});

it('money comes in whole units, as the locale writes it', () => {
  expect(moneyIn('en', 1234.4, 'EUR')).toBe('€1,234');
  expect(moneyIn('sv', 1234.4, 'SEK').replace(/\s/g, ' ')).toBe('1 234 kr');
});
