import { describe, expect, it } from '@jest/globals';
import { tokensOf } from '../../src/invite/html-tokens';
import { rowsOf } from '../../src/invite/rows';
import type { Piece } from '../builders/a-cell';

const cellsIn = (html: string) => rowsOf(html, [...tokensOf(html)]);
/** The rows of a table, each cell as it reads. */
const textsIn = (html: string) => cellsIn(html).map((row) => row.map(({ text }) => text));
/** The pieces of the one cell of a table with this in it, from its first word on. */
function piecesIn(html: string): readonly Piece[] {
  const [[cell] = []] = cellsIn(`<table><tr><td>${html}</td></tr></table>`);
  const [first, ...others] = cell?.parts ?? [];
  const [begin, rest] = [
    first?.text.trimStart() ?? '',
    others.map(({ text, address }): Piece => (address === null ? text : [text, address])),
  ];
  return begin === '' ? rest : [begin, ...rest];
}

describe('the rows of a table', () => {
  it.each<[string, string, readonly (readonly string[])[]]>([
    [
      'have a cell for each',
      '<table><tr><td>1</td><td>2</td></tr><tr><th>3</th><td></td></tr></table>',
      [
        ['1', '2'],
        ['3', ''],
      ],
    ],
    ['need no ends', '<table><tr><td>1<td>2<tr><td>3</table>', [['1', '2'], ['3']]],
    [
      'stand in groups',
      '<table><thead><tr><th>1</thead><tbody><tr><td>2</tbody><tfoot><tr><td>3</tfoot></table>',
      [['1'], ['2'], ['3']],
    ],
    ['are none where there are no cells', '<table><tr></tr><tbody></tbody></table>', []],
    [
      'have text between them as a row of its own',
      '<table>One<tr>Two<td>3</td>Four</tr>Five</table>',
      [['One'], ['Two'], ['Four'], ['3'], ['Five']],
    ],
    [
      'have text behind a cell that was closed, not in it',
      '<table><tr><td>1</td>Two</table>',
      [['Two'], ['1']],
    ],
    ['have a caption as text', '<table><caption>One</caption><tr><td>2</table>', [['One'], ['2']]],
    [
      'have a table in a cell as its text',
      '<table><tr><td>1<table><tr><td>2<td>3<tr><td>4</table>5<td>6</table>',
      [['1\n2\n3\n4\n5', '6']],
    ],
  ])('%s', (_, html, expected) => {
    expect(textsIn(html)).toEqual(expected);
  });
});

describe('what stands in a cell', () => {
  it.each<[string, string, string]>([
    ['reads as in a browser', ' a \n\t b&nbsp;&amp; c ', 'a b & c'],
    ['has a line for a paragraph, an item and a break', '<p>a</p>b<br>c<ul><li>d</li></ul>', 'a\nb\nc\nd'],
    ['runs on through what only dresses it', 'a<b>b</b><span>c</span>', 'abc'],
  ])('%s', (_, html, expected) => {
    expect(textsIn(`<table><tr><td>${html}</table>`)).toEqual([[expected]]);
  });

  it.each<[string, string, readonly Piece[]]>([
    [
      'a mail link has its address',
      'To <a href="mailto:bo@contoso.example">Bo</a> now',
      ['To ', ['Bo', 'bo@contoso.example'], ' now'],
    ],
    [
      'a mail link has all its words',
      '<a href="mailto:bo@contoso.example"><b>Bo</b> <i>Berg</i></a>',
      [['Bo Berg', 'bo@contoso.example'], ''],
    ],
    [
      'a mail link may have blanks around its address',
      '<a href=" mailto:bo@contoso.example ">Bo</a>',
      [['Bo', 'bo@contoso.example'], ''],
    ],
    [
      'a link that nobody closed ends with the next',
      '<a href="mailto:bo@c.example">Bo<a href="mailto:eva@c.example">Eva</a>',
      [['Bo', 'bo@c.example'], '', ['Eva', 'eva@c.example'], ''],
    ],
    [
      'a link that nobody closed ends with its cell',
      '<a href="mailto:bo@c.example">Bo',
      [['Bo', 'bo@c.example'], ''],
    ],
    ['an anchor is none', '<a name="x">Bo</a> pays', ['Bo', ' pays']],
    [
      'a link elsewhere is written out behind its words',
      'See <a href="https://x.example/list">the list</a>.',
      ['See ', 'the list (https://x.example/list)', '.'],
    ],
    [
      'a link without encryption, too',
      '<a href=" HTTP://x.example/list ">list</a>',
      ['list (HTTP://x.example/list)', ''],
    ],
    [
      'a link that tells where it leads is not',
      '<a href="https://x.example/">x.example</a>',
      ['x.example', ''],
    ],
    ['a link within the page is not', '<a href="#https://x">top</a>', ['top', '']],
    ['an end without a beginning is nothing', 'a</a>b', ['ab']],
  ])('%s', (_, html, expected) => {
    expect(piecesIn(html)).toEqual(expected);
  });
});
