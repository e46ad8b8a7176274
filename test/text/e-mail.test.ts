import { describe, expect, it } from '@jest/globals';
import { languages } from '../../src/text/language';
import { allPhrases } from './all-phrases';

/** What a pane of 320 px breaks at the end of a line: “E-” with “Mail” below it. U+2011 is the hyphen that no line ends at (unicode.org/reports/tr14). */
const breaks = /(?<![\p{L}-])e-(?:mail|post)/iu;

describe.each(languages)('in %s', (language) => {
  it('no line ends within a word for mail', () => {
    const said = allPhrases(language).flatMap(({ key, say }) => say(2).map((text) => `${key}: ${text}`));
    expect(said.filter((one) => breaks.test(one))).toEqual([]);
  });
});
