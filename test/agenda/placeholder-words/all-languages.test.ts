import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import type { PlaceholderWords } from '../../../src/agenda/placeholder-words/placeholder-words';
import { vocabularies } from '../../../src/agenda/placeholder-words/vocabularies';
import { languages } from '../../../src/text/language';

const folder = join(__dirname, '../../../src/agenda/placeholder-words');
const listed = readdirSync(folder)
  .map((name) => name.replace('.ts', ''))
  .filter((name) => name.length === 2);

const wordsOf = (language: string): PlaceholderWords => require(join(folder, language)).placeholderWords;

it('every language that is switched on has a list of placeholder words, and answers that it is judged by', () => {
  expect(listed).toEqual(expect.arrayContaining([...languages]));
  const answers = (language: string) => join(__dirname, '../../fixtures/answers', `${language}.txt`);
  expect(listed.filter((language) => !existsSync(answers(language)))).toEqual([]);
});

it('every list is known at once, each beside English', () => {
  expect(vocabularies().all).toHaveLength(listed.length - 1);
});

it('what says something in one language and is empty in another is a short list, weighed word by word', () => {
  const found = languages.flatMap((own) => {
    const { emptyWords, emptyAnswers } = wordsOf(own);
    const empty = new Set(`${emptyWords} ${emptyAnswers}`.split(' '));
    const others = languages.filter((other) => other !== own && other !== 'en');
    return others.flatMap((other) =>
      wordsOf(other)
        .realWords.split(' ')
        .filter((word) => empty.has(word) && !wordsOf(own).realWords.split(' ').includes(word))
        .map((word) => `${word}: empty in ${own}, real in ${other}`),
    );
  });
  // "Besked" is news, "orden" order: alone neither is what people fill a box with.
  expect(found.sort()).toEqual([
    'besked: empty in da, real in sv',
    'orden: empty in es, real in da',
    'orden: empty in es, real in nb',
  ]);
});
