import { describe, expect, it } from '@jest/globals';
import { locales, wordsOf } from '../../../sandbox/words/words-of';

type Tree = { readonly [key: string]: unknown };

const names = { newInvite: 'A', required: 'B', send: 'C', atTheKeyboard: 'D', read: 'E' };

/** Every text in a tree of words, by its path; a function is called with things that can be found again. */
function texts(tree: object, path = ''): readonly (readonly [path: string, text: string])[] {
  return Object.entries(tree as Tree).flatMap(([key, value]) => {
    const here = `${path}.${key}`;
    if (typeof value === 'string') return [[here, value] as const];
    if (typeof value === 'function')
      return [[here, String(value(here.includes('.steps.') ? names : 2, 3))] as const];
    return texts(value as object, here);
  });
}

const english = new Map(texts(wordsOf('en-US')));

/** No words in them: what is handed to it, and a number with its unit. */
const mayBeEnglish = /^\.calendar\.ofInvite$|^\.settings\.latency\.100$/;

describe.each(locales.filter(([locale]) => locale !== 'en-US'))('%s', (_locale, _name, words) => {
  it('has every text, none of them empty', () => {
    const all = texts(words);
    expect(all.map(([path]) => path).sort()).toEqual([...english.keys()].sort());
    expect(all.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('leaves no sentence in English', () => {
    const left = texts(words).filter(
      ([path, text]) => english.get(path) === text && /\s/.test(text) && !mayBeEnglish.test(path),
    );
    expect(left).toEqual([]);
  });

  it('names the buttons of each step of the guided try as they read', () => {
    const named = words.try.steps.map(({ text }) => text(names)).join(' ');
    for (const name of Object.values(names)) expect(named).toMatch(new RegExp(`[„”“«»] ?${name} ?[”“«»]`));
  });
});

it('a locale of another country has the words of its language, an unknown one English', () => {
  expect(wordsOf('sv-FI')).toBe(wordsOf('sv-SE'));
  expect(wordsOf('pl-PL')).toBe(wordsOf('en-US'));
});
