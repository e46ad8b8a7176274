import { describe, expect, it } from '@jest/globals';
import { parseBody } from '../../src/invite/parse-body';
import { renderBlock, renderTable } from '../../src/invite/render-block';
import { replaceable } from '../../src/invite/replaceable';
import { anAgenda } from '../builders/an-agenda';

const agenda = anAgenda();
const block = renderBlock(agenda, 'en');
const table = renderTable(agenda, 'en');

/** What of this body is replaced, with a new wrapper around it or without; or why nothing is. */
function how(html: string, meetingHosts: readonly string[] = []) {
  const body = parseBody(html, { meetingHosts });
  if (!body.place) throw new Error('There is no block here.');
  const found = replaceable(body, body.place);
  if (typeof found === 'string') return found;
  const { firstToken, lastToken, wrap } = found;
  return { wrap, replaced: html.slice(body.tokens.start(firstToken), body.tokens.start(lastToken)) };
}

const inFirstCell = (html: string) => table.replace('</td>', () => `${html}</td>`);
const betweenRows = (html: string) => table.replace('</tr>', () => `</tr>${html}`);

describe('a block in a table is replaced', () => {
  it.each<[string, string, boolean]>([
    ['in its wrapper', block, false],
    ['with a new wrapper where it has none', `<p>Hi</p>${table}`, true],
    ['without a wrapper in a paragraph that may be open: a div would end it', `<p>Hi${table}`, false],
    ['with one where the paragraph is closed', `<p>Hi</p>${table}`, true],
    ['in the cell of a table that lays out the page', `<table><tr><td>${table}</td></tr></table>`, true],
    ['in a cell that nobody closed', `<table><tr><td>a<td>${table}</table>`, true],
    ['in a heading of a table', `<table><tr><th>${table}</th></tr></table>`, true],
    ['in a caption', `<table><caption>${table}</caption></table>`, true],
    ['behind a table that has ended', `<table><tr><td>1</td></tr></table>${table}`, true],
    ['inside an anchor that leads nowhere', `<a name="x">${table}</a>`, true],
    ['behind a link that has ended', `<a href="https://x.example">x</a>${table}`, true],
    ['above what nobody closed', `${table}<p title="x`, true],
    ['above an unusual page', `${table}<svg></svg>`, true],
  ])('%s', (_, html, wrap) => {
    expect(how(html)).toEqual({ wrap, replaced: table });
  });

  it.each<[string, string]>([
    ['comments of Word', inFirstCell('<!--[if mso]>x<![endif]-->')],
    ['elements that only Word knows', inFirstCell('<o:p></o:p><st1:place>Oslo</st1:place>')],
    ['a table of their own', inFirstCell('<table><tbody><tr><td>1</td></tr></tbody></table>')],
    ['lists, headings and formatting', inFirstCell('<ul><li><h3><b>x</b></h3></li></ul><hr>')],
    ['comments between rows', betweenRows('<!-- x --> \n')],
    ['more rows, with and without their ends', betweenRows('<tbody><tr><td>1<td>2<tr><th>3</tbody>')],
    ['columns', table.replace(/(<table[^>]*>)/, '$1<colgroup><col></colgroup>')],
  ])('with %s in it', (_, html) => {
    expect(how(html)).toEqual({ wrap: true, replaced: html });
  });
});

describe('a block is left as it is', () => {
  it.each<[string, string, string]>([
    ['a picture that somebody put into it', inFirstCell('<img src="x">'), 'picture-inside'],
    ['a picture of Word', inFirstCell('<v:imagedata src="x"></v:imagedata>'), 'picture-inside'],
    [
      'a way into an online meeting',
      inFirstCell('https://teams.microsoft.com/l/meetup-join/1'),
      'join-link-inside',
    ],
    ['a form field', inFirstCell('<input name="x">'), 'broken-block'],
    ['a drawing', inFirstCell('<svg></svg>'), 'broken-block'],
    ['a style', inFirstCell('<style>p{}</style>'), 'broken-block'],
    ['words between its rows', betweenRows('words'), 'broken-block'],
    ['an element between its rows', betweenRows('<p></p>'), 'broken-block'],
    ['a table between its rows', betweenRows('<table><tr><td>1</table>'), 'broken-block'],
    ['a column in a cell', inFirstCell('<col>'), 'broken-block'],
    ['a caption', table.replace(/(<table[^>]*>)/, '$1<caption>x</caption>'), 'broken-block'],
    ['no end', table.replace('</table>', ''), 'broken-block'],
    ['a link around it', `<a href="https://x.example">${table}</a>`, 'inside-link'],
    [
      'a table around it whose cells it does not stand in',
      `<table><tr>${table}</tr></table>`,
      'broken-block',
    ],
    [
      'a table around it whose rows it does not stand in',
      `<table><tbody>${table}</tbody></table>`,
      'broken-block',
    ],
    ['a row around it whose cell has ended', `<table><tr><td>1</td>${table}</tr></table>`, 'broken-block'],
    ['a caption before it that has ended', `<table><caption>1</caption>${table}</table>`, 'broken-block'],
  ])('for %s', (_, html, because) => {
    expect(how(html)).toBe(because);
  });

  it.each('svg math template noscript noframes select option button object applet marquee form'.split(' '))(
    'for a page with <%s> above it',
    (name) => {
      expect(how(`<${name}></${name}>${table}`)).toBe('unusual-page');
    },
  );

  it('for a meeting of the organisation’s own in it', () => {
    const html = inFirstCell('https://meet.contoso.example/room');
    expect(how(html, ['meet.contoso.example'])).toBe('join-link-inside');
    expect(how(html)).toEqual({ wrap: true, replaced: html });
  });
});

describe('an agenda in lines', () => {
  const lines = '<div>Agenda</div><div>Purpose: A</div><div>Goal: B</div>';

  it('is replaced with the tags that are its own', () => {
    expect(how(`<p>Hi</p>${lines}<p>Bye</p>`)).toEqual({ wrap: true, replaced: lines });
  });

  it.each<[string, string, string]>([
    ['where other lines share its tags', '<p>Hi<br>Agenda<br>Purpose: A<br>Goal: B</p>', 'broken-block'],
    ['in a paragraph that may be open: a table would end it', `<p>Hi ${lines}`, 'broken-block'],
    ['with a picture in it', lines.replace('A<', 'A<img src=x><'), 'picture-inside'],
    ['in a link', `<a href="https://x.example">${lines}</a>`, 'inside-link'],
  ])('is left %s', (_, html, because) => {
    expect(how(html)).toBe(because);
  });

  it('may hold what a table may not: a paragraph beside another', () => {
    const paragraphs = '<p>Agenda</p><p>Purpose: A</p><p>Goal: B</p>';
    expect(how(paragraphs)).toEqual({ wrap: true, replaced: paragraphs });
  });
});
