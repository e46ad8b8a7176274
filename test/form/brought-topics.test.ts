import { describe, expect, it } from '@jest/globals';
import { bringingOf, isFilled } from '../../src/form/brought-topics';
import { aPerson, bo, cecilia } from '../builders/a-person';
import { aReason } from '../builders/an-agenda';

const question = 'What can we learn from one customer case?';
const put = {
  topics: [
    { title: question, minutes: 25, isBrought: true },
    { title: 'Why?', minutes: 5 },
  ],
  preparation: '',
};
const reasons = [aReason(bo, 'Sold it', 'The Oslo case'), aReason(cecilia, 'Learns')];
const led = (lead: string, title = question) => ({ title, minutes: 25, lead });

function fills(lead: string, given = reasons): boolean | undefined {
  const bringing = bringingOf(led(lead), given, put);
  return bringing ? isFilled({ ...bringing, lead }) : undefined;
}

describe('a topic that somebody brings', () => {
  it('is one that the template says so of, by its question', () => {
    expect(bringingOf(led('Bo Berg'), reasons, put)).toEqual({ person: bo, brings: 'The Oslo case' });
    expect(bringingOf(led('', ` ${question} `), reasons, put)).not.toBeNull();
    expect(bringingOf(led('Bo Berg', 'Why?'), reasons, put)).toBeNull();
    expect(bringingOf(led('Bo Berg', 'The Oslo case'), reasons, put)).toBeNull();
    expect(bringingOf(led('Bo Berg'), reasons, null)).toBeNull();
  });

  it('is not filled before it says whose it is and what they bring', () => {
    expect(fills('')).toBe(false);
    expect(fills('Cecilia Dahl')).toBe(false);
    expect(fills('Bo Berg')).toBe(true);
    expect(fills('Bo Berg', [aReason(bo, 'Sold it', '  ')])).toBe(false);
  });

  it('is filled by whoever is not on the invite, who has no preparation there', () => {
    expect(fills('The intern')).toBe(true);
  });

  it('knows namesakes apart as the list of leads does', () => {
    const other = aPerson('Bo Berg', 'bo.berg2@contoso.example');
    const two = [aReason(bo, 'a', 'x'), aReason(other, 'b', 'y')];
    expect(bringingOf(led('Bo Berg (bo.berg2@contoso.example)'), two, put)?.brings).toBe('y');
    expect(
      bringingOf(led('bo@contoso.example'), [aReason(aPerson('', 'bo@contoso.example'), 'a', 'z')], put)
        ?.brings,
    ).toBe('z');
  });
});
