import { expect, it } from '@jest/globals';
import { languages } from '../../src/text/language';
import { allPhrases } from './all-phrases';

it.each(languages)(
  'in %s a kind of meeting and a template are told apart, where both are chosen',
  (language) => {
    const named = (keys: RegExp) =>
      allPhrases(language)
        .filter(({ key }) => keys.test(key))
        .flatMap(({ say }) => say(2))
        .map((name) => name.toLowerCase());
    const kinds = named(/^kinds\.kinds\.\w+\.name$/);
    const templates = named(/^\w+\.name$/);
    expect(kinds).toHaveLength(7);
    expect(templates.length).toBeGreaterThanOrEqual(6);
    expect(kinds.filter((name) => templates.includes(name))).toEqual([]);
  },
);
