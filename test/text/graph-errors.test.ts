import { expect, it } from '@jest/globals';
import { graphErrorWords } from '../../src/text/graph-errors';

it.each([
  ['en', /deleted or cancelled, or it is in a shared one/],
  ['sv', /eller .*delad/],
] as const)(
  'a meeting that Graph does not find is not told as deleted alone, in %s',
  (language, sentence) => {
    // A mailbox that somebody shares is an account of its own to Outlook and nothing to Graph (OfficeDev/office-js#6877).
    expect(graphErrorWords(language).gone).toMatch(sentence);
  },
);
