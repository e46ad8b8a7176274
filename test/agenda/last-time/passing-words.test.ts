import { expect, it } from '@jest/globals';
import { passing } from '../../../src/agenda/last-time/passing-words';

const left = (subject: string) =>
  subject
    .replace(passing, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

it.each([
  'kw 47',
  'uke 47',
  'uge 47',
  'vko 47',
  'sem. 47',
  'semana 47',
  's47',
  't3',
  '3t',
  '3. quartal',
  'trimestre 2',
  'elokuussa',
  'märz',
  'août',
])('%s says only when', (text) => {
  expect(left(`preise ${text}`)).toBe('preise');
});

it.each(['sap s4', 'u21', 'marzipan', 'maja', 'weekend'])('%s says what', (text) => {
  expect(left(text)).toBe(text);
});
