import { describe, expect, it } from '@jest/globals';
import { tokensOf } from '../../src/invite/html-tokens';
import { breaksLineBy } from '../../src/invite/line-breaks';
import { TellingWords } from '../../src/invite/telling-words';
import { Kind } from '../../src/invite/tokens';
import { type Line, lineAt, withoutSourceBreaks } from '../../src/invite/visible-lines';

/** The lines of a body as they are told, the last one with its end. */
function linesIn(html: string): readonly Line[] {
  const tokens = tokensOf(`${html}<hr>`);
  const telling = new TellingWords(tokens);
  const lines: (Line | null)[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens.kind(at) === Kind.text) telling.text(at);
    const place = breaksLineBy(tokens.tag(at)) ? telling.line() : null;
    if (place) lines.push(lineAt(tokens, place));
  }
  return lines.filter((line) => line !== null);
}

const textsIn = (html: string) => linesIn(html).map(({ text }) => text);

describe('the lines that a reader sees', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'end with a paragraph, a break and a cell',
      '<p>One</p>Two<br>Three<td>Four',
      ['One', 'Two', 'Three', 'Four'],
    ],
    ['run on through what only dresses them', 'One <b>t</b>wo<span> three</span>', ['One two three']],
    ['are none where nothing is', '<p></p><p> </p><br><p>\n\t</p><p>&nbsp;</p>One', ['One']],
    ['have one blank for several', 'One  two \u00a0 three&nbsp;four', ['One two three four']],
    ['have a blank where their source breaks', '<p>One\r\n  two\n\nthree</p>', ['One two three']],
    ['have their characters', 'a &lt; b &amp; c', ['a < b & c']],
    ['begin and end with words', '<p>  One \n</p>', ['One']],
  ])('%s', (_, html, expected) => {
    expect(textsIn(html)).toEqual(expected);
  });

  it('keep their blanks beside, all but those at their beginning', () => {
    expect(linesIn('<p>  Goal\u00a0\u00a0 One list\t</p>')).toMatchObject([
      { text: 'Goal One list', raw: 'Goal\u00a0\u00a0 One list\t' },
    ]);
  });

  it('tell where they begin, and which tokens are theirs', () => {
    const html = '<p>One</p><p> <b>Two</b> more</p>';
    const [one, two] = linesIn(html);
    expect(one).toMatchObject({ start: 3, firstToken: 1, lastToken: 2 });
    // A blank of the source is where the second one begins.
    expect(two).toMatchObject({ start: html.indexOf(' <b>'), firstToken: 4, lastToken: 9 });
  });

  it('begin anew behind one that shows nothing', () => {
    const html = '<p> </p><p>One</p>';
    expect(linesIn(html)).toMatchObject([{ text: 'One', start: html.indexOf('One'), firstToken: 4 }]);
  });

  it('are kept by their beginning alone', () => {
    const [long] = linesIn(`${'a'.repeat(159)}<b>bc</b><i>${'d'.repeat(300)}</i>`);
    expect(long?.text).toBe(`${'a'.repeat(159)}bc`);
    expect(textsIn('a'.repeat(400))).toEqual(['a'.repeat(160)]);
    const [whole] = linesIn(`${'a'.repeat(160)}<b>b</b>`);
    expect(whole?.text).toBe('a'.repeat(160));
  });
});

describe('a break in the source', () => {
  it.each([
    ['one\ntwo', 'one two'],
    ['one \t\r\n\t two', 'one two'],
    ['one\r\rtwo', 'one two'],
    ['one  two\tthree', 'one  two\tthree'],
    ['one\u00a0\ntwo', 'one\u00a0 two'],
  ])('%j is a blank', (text, expected) => {
    expect(withoutSourceBreaks(text)).toBe(expected);
  });
});
