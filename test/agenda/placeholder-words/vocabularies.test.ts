import { expect, it, jest } from '@jest/globals';
import type { PlaceholderWords } from '../../../src/agenda/placeholder-words/placeholder-words';
import type * as Vocabularies from '../../../src/agenda/placeholder-words/vocabularies';
import { languages } from '../../../src/text/language';

const wordsOf = (language: string) =>
  jest.requireActual<{ placeholderWords: PlaceholderWords }>(
    `../../../src/agenda/placeholder-words/${language}`,
  ).placeholderWords;

/** As they are in a program that has added nothing yet. */
function fresh(): typeof Vocabularies {
  let module: typeof Vocabularies | null = null;
  jest.isolateModules(() => {
    module = jest.requireActual<typeof Vocabularies>('../../../src/agenda/placeholder-words/vocabularies');
  });
  return module as unknown as typeof Vocabularies;
}

it('nothing is known before anything is added, and nothing matches', () => {
  const { vocabularies } = fresh();
  const [none, ...others] = vocabularies().all;
  expect(others).toEqual([]);
  expect([none?.lists.length, none?.emptyWords.has('sync')]).toEqual([0, false]);
  expect('To meet for 30 minutes'.replace(none?.leadIn ?? '', '').replace(none?.durations ?? '', '')).toBe(
    'To meet for 30 minutes',
  );
});

it('English alone is one vocabulary', () => {
  const { vocabularies, addPlaceholderWords } = fresh();
  addPlaceholderWords('en', wordsOf('en'));
  expect(vocabularies().all.map(({ emptyWords }) => emptyWords.has('sync'))).toEqual([true]);
});

it('a language is known from when it is added, with English mixed in', () => {
  const { vocabularies, addPlaceholderWords } = fresh();
  addPlaceholderWords('en', wordsOf('en'));
  vocabularies();
  addPlaceholderWords('sv', wordsOf('sv'));
  const [swedish, ...others] = vocabularies().all;
  expect(others).toEqual([]);
  expect(['sync', 'bokning'].map((word) => swedish?.emptyWords.has(word))).toEqual([true, true]);
});

it('a language that is added twice is one', () => {
  const { vocabularies, addPlaceholderWords } = fresh();
  addPlaceholderWords('sv', wordsOf('sv'));
  addPlaceholderWords('sv', wordsOf('sv'));
  expect(vocabularies().all).toHaveLength(1);
});

it('what says something in one language does so in all', () => {
  const { vocabularies, addPlaceholderWords } = fresh();
  addPlaceholderWords('en', wordsOf('en'));
  addPlaceholderWords('sv', wordsOf('sv'));
  expect(['hr', 'stämman'].map((word) => vocabularies().realWords.has(word))).toEqual([true, true]);
});

// isPlaceholder looks at words and figures language by language only where these signs stand.
it.each(languages)(
  '%s cuts words in its own way only behind an apostrophe, or a digit before a letter',
  (language) => {
    const { durations, elisions } = wordsOf(language);
    expect(durations.source).toMatch(/^[\p{L}?:()[\]|]+$/u);
    expect(elisions?.source ?? "['’]").toMatch(/\['’\]$/);
  },
);

it.each(languages)('%s knows no figure without a digit', (language) => {
  const { figures, emptyWords, emptyAnswers } = wordsOf(language);
  expect(`${emptyWords} ${emptyAnswers} agenda for by för till 20`.split(/\d/).join(' ')).not.toMatch(
    figures,
  );
  expect(figures.source.split('|').filter((one) => /\\b|\$/.test(one))).toEqual(
    figures.source.split('|').filter((one) => /\\d|\[1-4\]/.test(one)),
  );
});
