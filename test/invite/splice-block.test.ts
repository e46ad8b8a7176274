import { describe, expect, it } from '@jest/globals';
import { emptyAgenda } from '../../src/agenda/agenda';
import { canonicalAgenda } from '../../src/agenda/canonical';
import { parseBody } from '../../src/invite/parse-body';
import { renderBlock, renderTable } from '../../src/invite/render-block';
import { saysAlready, spliceBlock } from '../../src/invite/splice-block';
import { anAgenda } from '../builders/an-agenda';

const agenda = anAgenda();
const block = renderBlock(agenda, 'en');
const older = renderBlock(anAgenda({ purpose: 'Older' }), 'en');
const olderTable = renderTable(anAgenda({ purpose: 'Older' }), 'en');
const table = renderTable(agenda, 'en');
const wrapped = `<div id="syfte-agenda">${table}</div>`;

describe('a first block goes', () => {
  it.each([
    ['into an empty body', '', '|'],
    ['before plain text', 'Hello', '|Hello'],
    ['before plain text with blanks', ' \r\nHello', ' \r\n|Hello'],
    [
      'right after the body tag',
      '<html><head></head><body lang=SV>\n<p>Hi',
      '<html><head></head><body lang=SV>|\n<p>Hi',
    ],
    ['past a body tag in a comment', '<!-- <body> --><body>Hi', '<!-- <body> --><body>|Hi'],
    [
      'past a body tag in a style',
      '<style>/*<body>*/</style><BODY >Hi',
      '<style>/*<body>*/</style><BODY >|Hi',
    ],
    [
      'past a body tag in an attribute',
      '<meta content="<body>"><body>Hi',
      '<meta content="<body>"><body>|Hi',
    ],
    [
      'after the head of a body without its tag',
      '<head><title>x</title></head>\n<p>Hi',
      '<head><title>x</title></head>\n|<p>Hi',
    ],
    ['after a head that nobody closed', '<head><style></style><p>Hi', '<head><style></style>|<p>Hi'],
    [
      'after Word’s declarations',
      '<?xml version="1.0"?><html><!--[if mso]><xml></xml><![endif]--><div>Hi',
      '<?xml version="1.0"?><html><!--[if mso]><xml></xml><![endif]-->|<div>Hi',
    ],
    ['before the end of an empty document', '<html><head></head></html>', '<html><head></head>|</html>'],
    ['before a paragraph, not into it', '<p>Hi</p>', '|<p>Hi</p>'],
    ['before a byte order mark', '\ufeffHi', '|\ufeffHi'],
    [
      'above a quoted block',
      `<body><blockquote>${older}</blockquote>`,
      `<body>|<blockquote>${older}</blockquote>`,
    ],
  ])('%s', (_, body, expected) => {
    expect(spliceBlock(parseBody(body), agenda, 'en')).toEqual({
      kind: 'inserted',
      body: expected.replace('|', () => block),
    });
  });
});

describe('a later block goes in place of the first', () => {
  it.each([
    ['inside its wrapper', `<p>a</p>${older}<p>b</p>`, `<p>a</p>${block}<p>b</p>`],
    ['inside a wrapper with a prefix', older.replace('id="', 'id="x_x_'), block.replace('id="', 'id="x_x_')],
    ['with a new wrapper when that is gone', `<p>a</p>${olderTable}`, `<p>a</p>${wrapped}`],
    ['without a wrapper where that could close a paragraph', `<p>a${olderTable}`, `<p>a${table}`],
    [
      'beside what somebody typed in the wrapper',
      older.replace('<table', 'Mine<table'),
      block.replace('<table', 'Mine<table'),
    ],
    [
      'in a cell of a layout table',
      `<table><tr><td>${olderTable}</table>`,
      `<table><tr><td>${wrapped}</table>`,
    ],
    ['with its optional end tags left out', older.replace(/<\/t[dr]>/g, ''), block],
    ['leaving a second block alone', older + older, block + older],
    [
      'in the language asked for',
      older.replace('lang="en"', 'lang="sv"').replace(/>Purpose</, '>Syfte<'),
      block,
    ],
  ])('%s', (_, body, expected) => {
    expect(spliceBlock(parseBody(body), agenda, 'en')).toEqual({ kind: 'replaced', body: expected });
  });

  it('and nothing is written when nothing changed, however a client has rewritten it', () => {
    const rewritten = block
      .replace(/<td /g, '<TD CLASS=x ')
      .replace(/>Purpose</, '><o:p>Purpose&nbsp;</o:p><');
    expect(spliceBlock(parseBody(rewritten), agenda, 'en')).toEqual({ kind: 'unchanged' });
  });
});

describe('on any doubt the body stays as it was', () => {
  it.each([
    ['a body that would grow past a million characters', 'x'.repeat(999_999), 'too-large'],
    ['a comment open to the end', '<!-- Hello', 'unclosed'],
    ['a style open to the end', '<style>p {} <p>Hello', 'unclosed'],
    ['a tag open to the end', '<body title="Hello', 'unclosed'],
    ['a script that may not end where it seems to', '<script><!-- <script> --></script>Hi', 'unclosed'],
    ['frames', '<html><frameset><frame></frameset>', 'unusual-page'],
    ['frames that a body would hide', '<body><frameset><frame></frameset>', 'unusual-page'],
    ['a template in the head', '<head><template><body></template></head>Hi', 'unusual-page'],
    ['a NUL where the body would open', '<head></head>\u0000 Hi', 'unusual-page'],
    ['a block that nobody closed', older.replace('</table>', ''), 'broken-block'],
    ['content between the cells', older.replace('<tr>', 'Hello<tr>'), 'broken-block'],
    ['an element between the rows', older.replace('<tr>', '<div>x</div><tr>'), 'broken-block'],
    ['a table between the rows', older.replace('<tr>', '<table></table><tr>'), 'broken-block'],
    ['a form field in the block', older.replace('Older', '<select><option>a</select>'), 'broken-block'],
    ['a comment that swallows the end', older.replace('Older', '<!--'), 'broken-block'],
    ['a block between the cells of another table', `<table><tr>${older}</table>`, 'broken-block'],
    ['a block in a link', `<a href="https://contoso.example">${older}</a>`, 'inside-link'],
    ['a block after a drawing', `<svg><path></path></svg>${older}`, 'unusual-page'],
    ['a block after a drawing whose style nobody closed', `<svg><style>path{}${older}`, 'unusual-page'],
    ['a block in a button', `<button>${older}</button>`, 'unusual-page'],
    ['a picture in the block', older.replace('Older', '<img src="cid:1">'), 'picture-inside'],
    [
      'the way into the meeting in the block',
      older.replace('Older', '<a href="https://teams.microsoft.com/meet/1?p=x">Join</a>'),
      'join-link-inside',
    ],
  ])('%s', (_, body, because) => {
    expect(spliceBlock(parseBody(body), agenda, 'en')).toEqual({ kind: 'refused', because });
  });
});

describe('an agenda in lines that says it already', () => {
  const lines =
    '<p>Hello</p><p>Agenda</p><p>Purpose: Choose the supplier</p><p>Goal: It opens in May</p><p>End of agenda · Syfte</p><p>See you</p>';
  const body = parseBody(lines);
  const said = canonicalAgenda(body.block?.agenda ?? emptyAgenda);

  it('stays as it is', () => {
    expect(spliceBlock(body, said, 'en')).toEqual({ kind: 'unchanged' });
  });

  it('becomes the block where one is wanted, once, and what stands around it stays', () => {
    const spliced = spliceBlock(body, said, 'en', undefined, 'table');
    if (spliced.kind !== 'replaced') throw new Error(spliced.kind);
    const after = parseBody(spliced.body);
    expect(after.place?.shape).toBe('table');
    expect(after.block?.agenda).toEqual(body.block?.agenda);
    expect(spliced.body.startsWith('<p>Hello</p>')).toBe(true);
    expect(spliced.body.endsWith('<p>See you</p>')).toBe(true);
    expect(spliceBlock(after, said, 'en', undefined, 'table')).toEqual({ kind: 'unchanged' });
  });
});

describe('a body without a block that has a piece of one', () => {
  const pieces = '<p>Agenda · Syfte</p><p>Bring coffee</p>';

  it.each<[string, string]>([
    ['our first line', pieces],
    ['our last line', '<p>Bring coffee</p><p>End of agenda · Syfte</p>'],
    ['our first line, run together with more', 'Hi Agenda &middot; Syfte and so on'],
    ['our first line with a tag in it', '<p>Agenda · <b>Syfte</b></p>'],
    ['our first line with a tag in a word', '<p>Age<b>nda</b> · Syfte</p>'],
    ['our first line below a quotation', `<blockquote>Hi</blockquote></blockquote>${pieces}`],
  ])('gets no second one: %s', (_, body) => {
    expect(spliceBlock(parseBody(body), agenda, 'en')).toEqual({
      kind: 'refused',
      because: 'block-in-pieces',
    });
  });

  it.each<[string, string]>([
    ['in a quotation', `<blockquote>${pieces}</blockquote>`],
    ['in a quotation within another', `<blockquote><blockquote>Hi</blockquote>${pieces}</blockquote>`],
    ['in a reply', `<div id="appendonsend"></div>${pieces}`],
    ['in two lines without its dot', '<p>Agenda</p><p>Syfte</p>'],
    ['in an attribute', '<p title="Agenda · Syfte">Hi</p>'],
    ['in a comment', '<p>Hi<!-- Agenda · Syfte --></p>'],
  ])('gets one where that is %s', (_, body) => {
    expect(spliceBlock(parseBody(body), agenda, 'en')).toEqual({ kind: 'inserted', body: block + body });
  });
});

describe('clock times in a block that says the rest already', () => {
  const timed = anAgenda({ topics: [{ title: 'Compare the offers', minutes: 30, lead: '' }] });
  const ten = { minute: 600, zone: 'CET' };
  const body = parseBody(renderBlock(timed, 'en', ten));

  it('are right, or nobody knows', () => {
    expect(saysAlready(body, timed, 'en', ten)).toBe(true);
    expect(saysAlready(body, timed, 'en')).toBe(true);
  });

  it('make a difference where the meeting was moved, or shows none any more', () => {
    expect(saysAlready(body, timed, 'en', { ...ten, minute: 660 })).toBe(false);
    expect(saysAlready(body, timed, 'en', null)).toBe(false);
    expect(saysAlready(parseBody(renderBlock(timed, 'en')), timed, 'en', ten)).toBe(false);
  });
});

describe('a body as long as Outlook takes', () => {
  const longest = 1_000_000;

  it('gets a block up to the last character', () => {
    const room = 'x'.repeat(longest - block.length);
    expect(spliceBlock(parseBody(room), agenda, 'en')).toEqual({ kind: 'inserted', body: block + room });
    expect(spliceBlock(parseBody(`${room}x`), agenda, 'en')).toEqual({
      kind: 'refused',
      because: 'too-large',
    });
  });

  it('is not read where it is longer already', () => {
    const body = parseBody(`${block}${'x'.repeat(longest)}`);
    expect(spliceBlock(body, agenda, 'en')).toEqual({ kind: 'refused', because: 'too-large' });
    const full = parseBody(block + 'x'.repeat(longest - block.length));
    expect(spliceBlock(full, agenda, 'en')).toEqual({ kind: 'unchanged' });
  });
});

describe('what somebody typed into the first cell of a block', () => {
  it('stands above the new one', () => {
    const typed = older.replace(/(<td[^>]*>)/, '$1<div>Mine</div>');
    const splice = spliceBlock(parseBody(typed), agenda, 'en');
    expect('body' in splice && splice.body).toContain('<div><div>Mine</div></div><table');
  });
});
