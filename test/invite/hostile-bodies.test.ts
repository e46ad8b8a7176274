import { describe, expect, it } from '@jest/globals';
import { parseBody } from '../../src/invite/parse-body';
import { renderBlock } from '../../src/invite/render-block';
import { spliceBlock } from '../../src/invite/splice-block';
import { anAgenda } from '../builders/an-agenda';

const agenda = anAgenda();
const block = renderBlock(agenda, 'en');
const many = (text: string, characters = 900_000): string =>
  text.repeat(Math.floor(characters / text.length));

// Each would take minutes where one character is looked at once per other character.
const hostile: readonly (readonly [string, string])[] = [
  ['opening angle brackets', many('<')],
  ['ampersands', many('&')],
  ['references without an end', many('&#')],
  ['quotes that nobody closes', many('<a title="')],
  ['comments that nobody closes', many('<!--')],
  ['dashes in a comment', `<!--${many('-')}`],
  ['styles that nobody closes', many('<style>')],
  ['blanks', many(' ')],
  ['blanks in a tag', `<a${many(' ')}`],
  ['nested divs', many('<div>')],
  ['end tags of what is not open', many('<div>', 400_000) + many('</span>', 400_000)],
  ['nested wrappers', many('<div id="syfte-agenda">')],
  ['nested tables', many('<table><tr><td>')],
  ['nested tables with anchors', many('<table><tr><td><a name="syfte-agenda">')],
  ['nested tables with first lines', many('<table><tr><td>Agenda · Syfte')],
  ['blocks without an end', many('<table><tr><td>Agenda · Syfte</td></tr><tr><td>')],
  ['lines that might begin a quote', many('<p>From: a</p>')],
  ['a line of a million characters', many('Agenda · ')],
  [
    'rows',
    `<table><tr><td><a name="syfte-agenda"></a>Why you are invited</td></tr>${many('<tr><td>a<td>b')}</table>`,
  ],
  ['links', `<table><tr><td><a name="syfte-agenda"></a>${many('<a href="http://x.example">y</a>')}</table>`],
  ['http', many('http://')],
  ['words in an answer that somebody typed', `<p>Agenda</p><p>Goal: x</p><p>Purpose: ${many('word ')}</p>`],
  ['blanks in one', `<p>Agenda</p><p>Goal: x</p><p>Purpose: a${many(' ')}b</p>`],
];

describe('a body of about a million characters is read in one pass', () => {
  it.each(hostile)('of %s, and gets a block, or a refusal', (_, body) => {
    // The word makes sure that the body is looked at at all.
    const parsed = parseBody(`<body>syfte${body}`);
    parsed.block;
    const splice = spliceBlock(parsed, agenda, 'en');
    expect(['inserted', 'replaced', 'refused']).toContain(splice.kind);
    expect(parseBody(block + body).block?.agenda).toEqual(agenda);
  });
});
