import { describe, expect, it } from '@jest/globals';
import { escapeHtml } from '../../src/invite/escape-html';
import { parseBody } from '../../src/invite/parse-body';

/** Text, or HTML where it begins with a tag. */
const line = (text: string) => `<div>${/^<(?![^\s<>]+@)/.test(text) ? text : escapeHtml(text)}</div>`;

/** The lines of a body that belong to its agenda in words, as somebody reads them; none where there is no agenda. */
function ofTheAgenda(...lines: readonly string[]): readonly string[] {
  const html = lines.map(line).join('\n');
  const { place } = parseBody(html);
  if (!place) return [];
  expect(place.shape).toBe('lines');
  return html
    .slice(place.start, place.end)
    .split(/<\/div>\s*<div>/)
    .map((shown) =>
      shown
        .replace(/<[^<>]*>/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>'),
    );
}

const purpose = 'Purpose: Choose a price list';
const goal = 'Goal: One list in January';

describe('lines are an agenda', () => {
  it.each([
    ['from our first line to our last', ['Agenda · Syfte', 'Bring coffee', 'End of agenda · Syfte']],
    ['from our first line, with one label', ['Agenda · Syfte', purpose]],
    ['from a heading with two labels right below it', ['Agenda', purpose, goal]],
    ['with empty lines below the heading', ['Agenda', '<br>', '&nbsp;', purpose, goal]],
    ['from two labels to our last line', [purpose, goal, 'End of agenda · Syfte']],
    ['with the heading below our first line', ['Agenda · Syfte', 'Agenda', purpose, goal]],
  ])('%s', (_, lines) => {
    const html = lines.map((text) => (text === '&nbsp;' ? '<div>&nbsp;</div>' : line(text))).join('\n');
    const { place } = parseBody(`<p>Hello</p>${html}`);
    expect(place).toMatchObject({ shape: 'lines', hasWrapper: false, closed: true });
    const shown = `<p>Hello</p>${html}`.slice(place?.start, place?.end);
    expect(shown.startsWith(lines[0] ?? '')).toBe(true);
    expect(shown.endsWith(lines.at(-1) ?? '')).toBe(true);
  });

  it.each([
    ['our first line alone', ['Agenda · Syfte', 'Bring coffee']],
    ['our last line alone', ['Bring coffee', 'End of agenda · Syfte']],
    ['one label above our last line', [purpose, 'End of agenda · Syfte']],
    ['a heading with one label', ['Agenda', purpose]],
    ['a heading with words between it and its labels', ['Agenda', 'For Tuesday', purpose, goal]],
    ['two labels alone', [purpose, goal]],
    ['our last line above our labels', ['End of agenda · Syfte', purpose, goal]],
    ['a heading alone', ['Agenda', 'Prices', 'Freight']],
  ])('%s is none', (_, lines) => {
    expect(parseBody(lines.map(line).join('')).place).toBeNull();
  });

  it('twice, where there are two: the first is read, and a twin is told of', () => {
    const [first, second] = ['Agenda', 'Agenda'].map((heading, at) =>
      [heading, `Purpose: Number ${at + 1}`, goal].map(line).join(''),
    );
    const { block } = parseBody(`${first}<p>Hello</p>${second}`);
    expect(block).toMatchObject({ hasTwin: true, agenda: { purpose: 'Number 1' } });
  });

  it('with its heading as an answer, between our first line and our last', () => {
    const lines = ['Agenda · Syfte', 'Purpose', 'Agenda', 'Goal', 'One list', 'End of agenda · Syfte'];
    expect(parseBody(lines.map(line).join('')).block?.agenda).toMatchObject({
      purpose: 'Agenda',
      goal: 'One list',
    });
  });

  it('after a heading that is none, and after labels that are none', () => {
    const { block } = parseBody(
      ['Agenda', 'Coffee', purpose, 'Agenda', 'Goal: Two', 'Purpose: One'].map(line).join(''),
    );
    expect(block).toMatchObject({ hasTwin: false, agenda: { purpose: 'One', goal: 'Two' } });
  });

  it('up to a reply that somebody answered to', () => {
    const html = `${['Agenda', purpose, goal].map(line).join('')}<div id="appendonsend"></div><div>Next step: Quoted</div>`;
    const { place } = parseBody(html);
    expect(html.slice(place?.start, place?.end)).toMatch(/^Agenda.*One list in January$/);
  });
});

describe('an agenda in words without its last line ends', () => {
  it.each([
    ['with the line of its last answer', ['Agenda', purpose, goal], ['See you']],
    [
      'with the answer below its label',
      ['Agenda', 'Purpose', 'Choose a list', 'Goal', 'One list'],
      ['See you'],
    ],
    ['before a line that follows a whole answer', ['Agenda', purpose, goal], ['All the best', 'Anna']],
    [
      'with its list of topics',
      ['Agenda', purpose, 'Topics', 'Price 10 min', 'Freight (5 min)'],
      ['See you'],
    ],
    ['with points', ['Agenda', purpose, 'Topics', '• Price', '- Freight', '* Customs', '– Tax'], ['See you']],
    [
      'with numbered points',
      ['Agenda', purpose, 'Topics', '1. Price', '2) Freight', '10. Tax'],
      ['2026 is near'],
    ],
    ['with columns', ['Agenda', purpose, 'Topics', 'Price\t10', 'Freight   5'], ['See you']],
    [
      'where a line of its topics is none',
      ['Agenda', purpose, 'Topics', '• Price'],
      ['See you', '• Freight'],
    ],
    [
      'with reasons behind a colon',
      ['Agenda', purpose, 'Why you are invited', 'Bo Berg: Owns the margins'],
      ['See you'],
    ],
    [
      'with reasons behind a dash',
      ['Agenda', purpose, 'Why you are invited', 'Bo Berg – Owns it', 'Eva — Pays'],
      ['See you'],
    ],
    [
      'with reasons in a column',
      ['Agenda', purpose, 'Why you are invited', 'Bo Berg\tOwns the margins'],
      ['See you'],
    ],
    [
      'with addresses',
      ['Agenda', purpose, 'Why you are invited', 'Bo Berg <bo.berg@contoso.example> Owns it'],
      ['See you'],
    ],
    [
      'with linked names',
      ['Agenda', purpose, 'Why you are invited', '<a href="mailto:bo@contoso.example">Bo</a> Owns it'],
      ['See you'],
    ],
    ['with one thing to prepare', ['Agenda', purpose, 'Preparation', 'Read the list'], ['See you']],
    [
      'with points to prepare',
      ['Agenda', purpose, 'Preparation', '☐ Read', '• Think', '- Count'],
      ['See you'],
    ],
    [
      'before an empty line below an answer',
      ['Agenda', purpose, 'Topics', '• Price'],
      ['<br>', '• Not ours'],
    ],
    ['after an empty line below a label', ['Agenda', purpose, 'Goal', '<br>', 'One list'], ['See you']],
    ['with one next step below its label', ['Agenda', purpose, 'Next step', 'Send the list'], ['See you']],
    [
      'with next steps as points, and those that say who',
      [
        'Agenda',
        purpose,
        'Next step',
        '• Send the list',
        '- Call Oslo',
        'Book it — Bo Berg, by 4 December 2026',
      ],
      ['See you'],
    ],
    [
      'where a line of next steps is none',
      ['Agenda', purpose, 'Next step', 'Send it'],
      ['And then', '• Not ours'],
    ],
    ['where a dash stands within a line', ['Agenda', purpose, 'Preparation', 'Read'], ['Come – if you can']],
    ['where a number stands within a line', ['Agenda', purpose, 'Topics', '• Price'], ['Room 2. See you']],
    ['with a label further down', ['Agenda', purpose, goal, 'And so on', 'Next step: Send it'], ['See you']],
    [
      'with a label ten lines down',
      [
        'Agenda',
        purpose,
        goal,
        ...'abcdefghij'.split('').map((letter) => `Line ${letter}`),
        'Next step: Send it',
      ],
      ['See you'],
    ],
    [
      'before a label eleven lines down',
      ['Agenda', purpose, goal],
      [...'abcdefghijk'.split('').map((letter) => `Line ${letter}`), 'Next step: Send it'],
    ],
  ])('%s', (_, own, others) => {
    const shown = (text: string) => text.replace(/<(?:a|\/|br)[^<>]*>/g, '');
    expect(ofTheAgenda(...own, ...others)).toEqual(own.map(shown));
  });
});
