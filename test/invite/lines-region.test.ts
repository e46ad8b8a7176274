import { describe, expect, it } from '@jest/globals';
import { linesRegion } from '../../src/invite/lines-region';
import { parseBody } from '../../src/invite/parse-body';

/** What is taken out with the lines of an agenda in this body; null where they cannot be taken out as one. */
function takenOut(html: string): string | null {
  const body = parseBody(html);
  const { place } = body;
  if (place?.shape !== 'lines') throw new Error('There are no lines of an agenda here.');
  const region = linesRegion(body, place);
  if (!region) return null;
  const { firstToken, lastToken } = region;
  return html.slice(body.tokens.start(firstToken), body.tokens.start(lastToken));
}

const inDivs = '<div>Agenda</div><div>Purpose: A</div><div>Goal: B</div>';

describe('lines of an agenda are taken out', () => {
  it.each<[string, string, string]>([
    ['with the tags that they begin and end in', inDivs, inDivs],
    [
      'with their links and letters in bold',
      '<p><b>Agenda</b></p><p>Purpose: A</p><p><b>Goal:</b> <i>B</i></p>',
      '<p><b>Agenda</b></p><p>Purpose: A</p><p><b>Goal:</b> <i>B</i></p>',
    ],
    [
      'whole from one page element, breaks between them',
      '<p>Agenda<br>Purpose: A<br>Goal: B</p>',
      '<p>Agenda<br>Purpose: A<br>Goal: B</p>',
    ],
    [
      'with what only dresses them all',
      '<span><font>Agenda<br>Purpose: A<br>Goal: B</font></span>',
      '<span><font>Agenda<br>Purpose: A<br>Goal: B</font></span>',
    ],
    [
      'with the blanks and comments between their tags',
      `<b><!-- ours -->\n\t<div>Agenda</div><div>Purpose: A</div><div>Goal: B</div> <!-- end --></b>`,
      `<b><!-- ours -->\n\t<div>Agenda</div><div>Purpose: A</div><div>Goal: B</div> <!-- end --></b>`,
    ],
    [
      'with a list that is all theirs',
      `<ul><li>Agenda</li><li>Purpose: A</li><li>Goal: B</li></ul>`,
      `<ul><li>Agenda</li><li>Purpose: A</li><li>Goal: B</li></ul>`,
    ],
    [
      'with an anchor that an editor emptied before them',
      `<div><a name="x"></a>Agenda</div><div>Purpose: A</div><div>Goal: B</div>`,
      `<div><a name="x"></a>Agenda</div><div>Purpose: A</div><div>Goal: B</div>`,
    ],
    [
      'with an anchor that an editor emptied behind them',
      `<div>Agenda</div><div>Purpose: A</div><div>Goal: B<a name="x"></a></div>`,
      `<div>Agenda</div><div>Purpose: A</div><div>Goal: B<a name="x"></a></div>`,
    ],
  ])('%s', (_, html, expected) => {
    expect(takenOut(html)).toBe(expected);
    expect(takenOut(`<p>Hello</p>${html}<p>Bye</p>`)).toBe(expected);
  });

  it('without what surrounds them and is no dress: a part of the page', () => {
    expect(takenOut(`<div>${inDivs}</div>`)).toBe(inDivs);
    expect(takenOut(`<section>${inDivs}</section>`)).toBe(inDivs);
  });

  it('without dress that others wear, too', () => {
    expect(takenOut(`<span>Hello${inDivs}</span>`)).toBe(inDivs);
    expect(takenOut(`<span>${inDivs}Bye</span>`)).toBe(inDivs);
    expect(takenOut(`<span>${inDivs}</span>`)).toBe(`<span>${inDivs}</span>`);
    expect(takenOut(`<b>Hi</b>${inDivs}<b>Bye</b>`)).toBe(inDivs);
    expect(takenOut(`<font><span>${inDivs}</font>`)).toBe(inDivs);
  });
});

describe('lines of an agenda are left where they are', () => {
  it.each<[string, string]>([
    [
      'where a greeting shares their first paragraph',
      '<p>Hello<br>Agenda</p><p>Purpose: A</p><p>Goal: B</p>',
    ],
    ['where more shares their last paragraph', '<p>Agenda</p><p>Purpose: A</p><p>Goal: B<br><br>See you</p>'],
    ['where a picture stands before them', '<p><img src="x">Agenda</p><p>Purpose: A</p><p>Goal: B</p>'],
    ['where a picture stands behind them', '<p>Agenda</p><p>Purpose: A</p><p>Goal: B<img src="x"></p>'],
    [
      'where a link to elsewhere stands before them',
      '<p><a href="https://x.example"><b></b></a>Agenda</p><p>Purpose: A</p><p>Goal: B</p>',
    ],
    ['where paragraphs among them were never closed', '<div>Agenda<p>Purpose: A<p>Goal: B</div>'],
    [
      'where one of their elements ends in none of its own',
      '<div><b>Agenda</div><div>Purpose: A</div>Goal: B</b>',
    ],
  ])('%s', (_, html) => {
    expect(takenOut(html)).toBeNull();
  });
});
