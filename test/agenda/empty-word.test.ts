import { describe, expect, it } from '@jest/globals';
import { isEmptyWord, isOnAnyList, saysTooLittle } from '../../src/agenda/empty-word';
import { vocabularies } from '../../src/agenda/placeholder-words/vocabularies';

const { all } = vocabularies();
const isEmpty = (word: string) => all.some((vocabulary) => isEmptyWord(word, vocabulary));

describe('a word that says nothing', () => {
  it.each([
    'meeting',
    'meetings',
    'möte',
    'mötet',
    'veckomöte',
    'planungsmeeting',
    'asioista',
    'asdf',
    'ab',
    'aaa',
    '',
  ])('%j is one', (word) => {
    expect(isEmpty(word)).toBe(true);
    // As it was found before.
    expect(isEmpty(word)).toBe(true);
  });

  it.each(['warehouse', 'lease', 'budget', 'okr', 'garten', '\u4ef7\u683c'])('%j is none', (word) => {
    expect(isEmpty(word)).toBe(false);
    expect(isEmpty(word)).toBe(false);
  });
});

describe('letters', () => {
  it('say too little where they are fewer than three, or one again and again', () => {
    expect(['', 'ab', 'aaaa'].map(saysTooLittle)).toEqual([true, true, true]);
    expect(['abc', 'aab', '\u4ef7'].map(saysTooLittle)).toEqual([false, false, false]);
  });
});

describe('the patterns of a vocabulary', () => {
  it('are asked of every list in it', () => {
    const [vocabulary] = all;
    expect(vocabulary && isOnAnyList(vocabulary, 'bareVerbs', 'discuss')).toBe(true);
    expect(vocabulary && isOnAnyList(vocabulary, 'bareVerbs', 'warehouse')).toBe(false);
    expect(isOnAnyList({ lists: [] }, 'bareVerbs', 'discuss')).toBe(false);
  });
});
