import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { isPlaceholder } from '../../../src/agenda/placeholder';
import { vocabularies } from '../../../src/agenda/placeholder-words/vocabularies';
import { languages } from '../../../src/text/language';

const folder = join(__dirname, '../../../src/agenda/placeholder-words');
const listed = readdirSync(folder)
  .map((name) => name.replace('.ts', ''))
  .filter((name) => name.length === 2);

it('every language that is switched on has a list of placeholder words, and answers that it is judged by', () => {
  expect(listed).toEqual(expect.arrayContaining([...languages]));
  const answers = (language: string) => join(__dirname, '../../fixtures/answers', `${language}.txt`);
  expect(listed.filter((language) => !existsSync(answers(language)))).toEqual([]);
});

it('every list is known at once, each beside English', () => {
  expect(vocabularies().all).toHaveLength(listed.length - 1);
});

it.each([
  ['nb', 'Orden', false],
  ['nb', 'Orden i regnskapet', false],
  ['es', 'Orden del día', true],
  ['es', 'Ver orden del día', true],
  ['sv', 'Besked', false],
  ['da', 'Ny i teamet', false],
] as const)('in %s, %j among all languages is none: %s', (_language, answer, isNone) => {
  expect(isPlaceholder(answer, 'purpose', '')).toBe(isNone);
});
