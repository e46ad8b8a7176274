import { describe, expect, it } from '@jest/globals';
import { type OwnLine, ownLines } from '../../src/invite/own-lines';
import { parseBody } from '../../src/invite/parse-body';
import { renderBlock } from '../../src/invite/render-block';
import { anAgenda } from '../builders/an-agenda';

const linesIn = (html: string, meetingHosts: readonly string[] = []) =>
  ownLines(parseBody(html, { meetingHosts }));
const textsIn = (html: string, meetingHosts: readonly string[] = []) =>
  linesIn(html, meetingHosts).map(({ text }) => text);
const line = (text: string, own: Partial<OwnLine> = {}) => ({ text, gap: false, level: 0, row: -1, ...own });

const block = renderBlock(anAgenda(), 'en');
const teams = 'https://teams.microsoft.com/l/meetup-join/19%3ameeting';

describe('what the organizer wrote', () => {
  it.each<[string, string, readonly string[]]>([
    ['is told line by line', '<p>One</p><div>Two<br>Three</div>', ['One', 'Two', 'Three']],
    ['is told as it reads', '<p>Caf&eacute;\n <b>and</b>\t more</p>', ['Café and more']],
    ['is told where its source breaks as one', '<p>One\r\ntwo</p>', ['One two']],
    [
      'has a line for each of a preformatted text',
      '<pre>One\r\ntwo\nthree</pre>four\nfive',
      ['One', 'two', 'three', 'four five'],
    ],
    ['is the last line, too, that nothing ends', 'One', ['One']],
    ['has no empty lines', '<p></p><p> </p>One', ['One']],
    ['is not the agenda block', `<p>Above</p>${block}<p>Below</p>`, ['Above', 'Below']],
    [
      'is not what is quoted',
      '<p>Mine</p><blockquote>Theirs<blockquote>Older</blockquote></blockquote><p>Mine, too</p>',
      ['Mine', 'Mine, too'],
    ],
    ['goes on behind a quotation that was closed twice', '</blockquote><p>Mine</p>', ['Mine']],
    ['ends where a reply begins', '<p>Mine</p><div id="appendonsend"></div><p>Theirs</p>', ['Mine']],
  ])('%s', (_, html, expected) => {
    expect(textsIn(html)).toEqual(expected);
  });

  it('is read no further than 1,500 lines, and no line further than 2,000 characters', () => {
    expect(textsIn('<p>x</p>'.repeat(1_600))).toHaveLength(1_500);
    const [long] = textsIn(`${'a'.repeat(1_999)}<b>b${'c'.repeat(3_000)}</b><i>d</i>`);
    expect(long).toBe(`${'a'.repeat(1_999)}b${'c'.repeat(1_999)}`);
    expect(textsIn('a'.repeat(4_000))).toEqual(['a'.repeat(2_000)]);
    expect(textsIn(`${'a'.repeat(2_000)}<b>b</b>`)).toEqual(['a'.repeat(2_000)]);
  });
});

describe('an empty line before a line', () => {
  it.each<[string, boolean, string]>([
    ['a break alone', true, '<p>One</p><br><p>Two</p>'],
    ['a paragraph with a blank that stays', true, '<p>One</p><p>&nbsp;</p><p>Two</p>'],
    [
      'several paragraphs, the first with a blank that stays',
      true,
      '<p>One</p><p>&nbsp;</p><p></p><p>Two</p>',
    ],
    ['a break that ends the line above', false, 'One<br>Two'],
    ['an empty paragraph, which has no height', false, '<p>One</p><p></p><p>Two</p>'],
    ['blanks of the source', false, '<p>One</p>\n \n<p>Two</p>'],
  ])('%s: %s', (_, expected, html) => {
    expect(linesIn(html)).toEqual([line('One'), line('Two', { gap: expected })]);
  });

  it('stands before that one alone', () => {
    expect(linesIn('<br><p>One</p><p>Two</p>').map(({ gap }) => gap)).toEqual([true, false]);
  });
});

describe('a line in a list', () => {
  const levels = (html: string) => linesIn(html).map(({ text, level }) => `${level} ${text}`);

  it.each<[string, string, readonly string[]]>([
    [
      'stands as deep as its lists are nested',
      '<ul><li>One<ol><li>Two</li><li>Three</li></ol></li><li>Four</li></ul><p>Five</p>',
      ['1 One', '2 Two', '2 Three', '1 Four', '0 Five'],
    ],
    [
      'stands one less deep where one of several lists has ended',
      '<ul><li>One<ul><li>Two<ul><li>Three</li></ul></li><li>Four</li></ul></li></ul>',
      ['1 One', '2 Two', '3 Three', '2 Four'],
    ],
    ['stands in one where the list itself is gone', '<li>One</li><p>Two</p>', ['1 One', '0 Two']],
    ['stands in one by its first line alone', '<ul><li>One<br>more</li></ul>', ['1 One', '0 more']],
    ['is none where its item was closed before', '<ul><li></li>One</ul>', ['0 One']],
    ['does not go deeper by an end too many', '</ul></ol><ul><li>One</li></ul>', ['1 One']],
    [
      'of Word stands where Word says',
      "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>One</p><p class=MsoListParagraph style='margin:0;mso-list: l12 level3 lfo1'>Two</p><p>Three</p>",
      ['1 One', '3 Two', '0 Three'],
    ],
    [
      'of Word that has lost its level stands in one',
      '<p class="x MsoListParagraphCxSpFirst">One</p>Two',
      ['1 One', '0 Two'],
    ],
    [
      'of Word ends with its paragraph',
      '<p class=MsoListParagraph>One</p><div>Two</div>',
      ['1 One', '0 Two'],
    ],
  ])('%s', (_, html, expected) => {
    expect(levels(html)).toEqual(expected);
  });
});

describe('a line in a table', () => {
  it('knows its row, which others of the row share', () => {
    const html = '<p>One</p><table><tr><td>Two<td>Three</tr><tr><td>Four</table><p>Five</p>';
    const rows = linesIn(html).map(({ row }) => row);
    const second = html.indexOf('<tr>', html.indexOf('Three'));
    expect(rows).toEqual([-1, html.indexOf('<tr>'), html.indexOf('<tr>'), second, -1]);
  });

  it('stands in the row around where the table inside has ended its own', () => {
    const html = '<table><tr><td><div>One</div><tr>Two</tr>Three</tr></table>';
    const [, two, three] = linesIn(html).map(({ row }) => row);
    expect(two).toBe(html.indexOf('<tr>', 10));
    expect(three).toBe(html.indexOf('<tr>'));
  });
});

describe('the part of an online meeting', () => {
  const rule = '_'.repeat(40);
  const part = `<p>${rule}</p><p>Join here</p><p><a href="${teams}">Join</a></p><p>Number: 1</p><p>${rule}</p>`;

  it.each<[string, string, readonly string[]]>([
    ['between its rules is nobody’s words', `<p>One</p>${part}<p>Two</p>`, ['One', 'Two']],
    [
      'is known by a link that is told as text',
      `<p>One</p><p>${rule}</p><p>See ${teams}</p><p>${rule}</p><p>Two</p>`,
      ['One', 'Two'],
    ],
    [
      'goes on to the end where only one rule is left',
      `<p>One</p><p>${rule}</p><p>${teams}</p><p>Two</p>`,
      ['One'],
    ],
    ['is none above its first rule', `<p>Join ${teams}</p><p>Two</p>`, [`Join ${teams}`, 'Two']],
    [
      'is none between rules without a way in',
      `<p>One</p><p>${rule}</p><p>Note</p><p>${rule}</p><p>Two</p>`,
      ['One', 'Note', 'Two'],
    ],
    [
      'is none by a link that leads elsewhere',
      `<p>${rule}</p><p><a href="https://x.example/y">Two</a></p>`,
      ['Two'],
    ],
    [
      'has rules of other signs',
      `<p>One</p><p>${'-'.repeat(10)}</p><p>${teams}</p><p>${'~'.repeat(10)}</p><p>Two</p>`,
      ['One', 'Two'],
    ],
    [
      'has no rule of nine signs, nor of several kinds',
      `<p>${'_'.repeat(9)}</p><p>${'_='.repeat(6)}-</p><p>${teams}</p>`,
      ['_'.repeat(9), `${'_='.repeat(6)}-`, teams],
    ],
  ])('%s', (_, html, expected) => {
    expect(textsIn(html)).toEqual(expected);
  });

  it('may be on a host of the organisation', () => {
    const html = `<p>One</p><p>${rule}</p><p><a href="https://meet.contoso.example/room">In</a></p>`;
    expect(textsIn(html, ['meet.contoso.example'])).toEqual(['One']);
    expect(textsIn(html)).toEqual(['One', 'In']);
    const told = `<p>One</p><p>${rule}</p><p>https://meet.contoso.example/room</p>`;
    expect(textsIn(told, ['meet.contoso.example'])).toEqual(['One']);
  });

  it('is where the line with the link is, not the line behind it', () => {
    const html = `<p><a href="${teams}">Join</a></p><p>${rule}</p><p>Note</p>`;
    expect(textsIn(html)).toEqual(['Join', 'Note']);
  });
});
