import { describe, expect, it } from '@jest/globals';
import { escapeHtml } from '../../src/invite/escape-html';
import { tokensOf } from '../../src/invite/html-tokens';
import { rowsOfLines } from '../../src/invite/read-lines';

const first = 'Agenda · Syfte';
const last = 'End of agenda · Syfte';
const bo = '<a href="mailto:bo@contoso.example">Bo Berg</a>';
const eva = '<a href="mailto:eva@contoso.example">Eva Ask</a>';

/** The rows that lines are read as, each cell as it reads. A line is HTML where it begins with a tag, else text. */
function rows(...lines: readonly string[]): readonly (readonly string[])[] {
  const html = lines.map((line) => `<div>${line.startsWith('<a ') ? line : escapeHtml(line)}</div>`).join('');
  return rowsOfLines(html, [...tokensOf(html)]).map((row) => row.map(({ text }) => text));
}

/** The links in the first cell of each row: "Bo Berg, bo@contoso.example". */
function links(...lines: readonly string[]): readonly string[] {
  const html = lines.map((line) => `<div>${line.startsWith('<a ') ? line : escapeHtml(line)}</div>`).join('');
  return rowsOfLines(html, [...tokensOf(html)]).map((row) =>
    (row[0]?.parts ?? [])
      .flatMap(({ text, address }) => (address === null ? [] : [`${text}, ${address}`]))
      .join('; '),
  );
}

type Case = [string, readonly string[], readonly (readonly string[])[]];

describe('a label and its answer', () => {
  it.each<Case>([
    ['on one line', ['Purpose: Decide'], [['Purpose\nDecide']]],
    ['on one line, in any case and spacing', ['PURPOSE :  Decide'], [['PURPOSE\nDecide']]],
    ['with a wide colon', ['Purpose：Decide'], [['Purpose\nDecide']]],
    ['behind a tab', ['Goal\tOne list'], [['Goal\nOne list']]],
    ['behind several blanks', ['Goal   One list'], [['Goal\nOne list']]],
    ['on the next line', ['Goal', 'One list'], [['Goal'], ['', 'One list']]],
    ['on the next line behind a colon', ['Goal:', 'One list'], [['Goal'], ['', 'One list']]],
    ['on several lines', ['Goal: One list', 'in January'], [['Goal\nOne list'], ['', 'in January']]],
    [
      'on the next line, which begins like another label',
      ['Goal', 'Purpose: is what we lack'],
      [['Goal'], ['', 'Purpose: is what we lack']],
    ],
    [
      'on the next line, which begins like another label without a blank',
      ['Goal', 'Purpose:is what we lack'],
      [['Goal'], ['', 'Purpose:is what we lack']],
    ],
    ['with a colon, above another label', ['Goal:', 'Purpose: Decide'], [['Goal'], ['Purpose\nDecide']]],
    ['without, above another label alone', ['Goal', 'Purpose'], [['Goal'], ['Purpose']]],
    [
      'without, above another label with nothing behind its colon',
      ['Goal', 'Purpose:'],
      [['Goal'], ['Purpose']],
    ],
    [
      'once that is answered, above another label',
      ['Goal', 'One list', 'Purpose: Decide'],
      [['Goal'], ['', 'One list'], ['Purpose\nDecide']],
    ],
    ['of several next steps', ['Next steps:', 'Order'], [['Next step'], ['', 'Order']]],
    ['with signs that mean something elsewhere', ['Goal: (a|b)+ [c] \\d'], [['Goal\n(a|b)+ [c] \\d']]],
    [
      'with a blank alone, between our own lines',
      [first, 'Goal One list', last],
      [[first], ['Goal\nOne list'], [last]],
    ],
    ['with a blank alone, elsewhere no label', ['Goal One list'], [['Goal One list']]],
    [
      'with a blank alone, below our first line alone no label',
      [first, 'Goal One list'],
      [[first], ['Goal One list']],
    ],
  ])('%s', (_, lines, expected) => {
    expect(rows(...lines)).toEqual(expected);
  });

  it('is not where a name that reads like one is a link', () => {
    expect(rows('Why you are invited', '<a href="mailto:goal@contoso.example">Goal</a>: pays')).toEqual([
      ['Why you are invited'],
      ['Goal', 'pays'],
    ]);
  });

  it('has its links in the answer', () => {
    expect(links(`<a name="x"></a>Goal: ask ${bo} first`)).toEqual(['Bo Berg, bo@contoso.example']);
  });
});

describe('lines that are no part of an agenda', () => {
  it.each<Case>([
    ['a heading above it', ['Agenda', 'Purpose: Decide'], [['Purpose\nDecide']]],
    [
      'a heading further down is a line',
      ['Purpose: Decide', 'Agenda'],
      [['Purpose\nDecide'], ['', 'Agenda']],
    ],
    ['words before all labels stay', ['Hello', 'Purpose: Decide'], [['Hello'], ['Purpose\nDecide']]],
    [
      'words below our last line stay',
      ['Purpose: Decide', last, 'Hello'],
      [['Purpose\nDecide'], [last], ['Hello']],
    ],
    [
      'the zone of the clock times',
      ['Topics', 'Times in Central European Time', 'Price 5 min'],
      [['Topics'], ['Price', '5 min']],
    ],
    [
      'the zone elsewhere is a line',
      ['Goal: A', 'Times in Central European Time'],
      [['Goal\nA'], ['', 'Times in Central European Time']],
    ],
  ])('%s', (_, lines, expected) => {
    expect(rows(...lines)).toEqual(expected);
  });
});

describe('owner and day', () => {
  it.each<Case>([
    [
      'below their label',
      ['Owner', 'Anna Ek', 'Due', '4 December'],
      [['Owner\nAnna Ek'], ['Due\n4 December']],
    ],
    ['behind it, and more below', ['Owner: Anna Ek', 'Bo Berg'], [['Owner\nAnna Ek'], ['', 'Bo Berg']]],
    ['have one line below it', ['Due', '4 December', 'or later'], [['Due\n4 December'], ['', 'or later']]],
  ])('%s', (_, lines, expected) => {
    expect(rows(...lines)).toEqual(expected);
  });
});

describe('topics', () => {
  it.each<Case>([
    [
      'with minutes above the first alone',
      ['Topics', '5 min', 'Price', 'Delivery'],
      [['Topics'], ['5 min', 'Price'], ['Delivery', '']],
    ],
    [
      'with minutes above cells of their own',
      ['Topics', '5 min', 'Price\t10 min', 'Delivery'],
      [['Topics'], ['Price', '10 min'], ['Delivery', '']],
    ],
    [
      'as somebody types them',
      ['Topics', '1. Price (20 min, Bo Berg)', 'Freight 5 min', 'Tax'],
      [['Topics'], ['Price · led by Bo Berg', '20 min'], ['Freight', '5 min'], ['Tax', '']],
    ],
    ['that begin behind their label', ['Topics: Price 20 min'], [['Topics'], ['Price', '20 min']]],
    [
      'with a clock time',
      ['Topics', '09:05 Price', '10:00–10:20 Freight'],
      [['Topics'], ['09:05', 'Price', ''], ['10:00', 'Freight', '20 min']],
    ],
    [
      'with who leads in our words',
      ['Topics', 'Price · led by Bo 5 min'],
      [['Topics'], ['Price · led by Bo', '5 min']],
    ],
    [
      'with tabs between their cells',
      ['Topics', '10:00\tPrice\t20 min'],
      [['Topics'], ['10:00', 'Price', '20 min']],
    ],
    [
      'with blanks between their cells',
      ['Topics', '10:00   Price   20 min'],
      [['Topics'], ['10:00', 'Price', '20 min']],
    ],
    ['with a tab before and behind', ['Topics', '\tPrice\t20 min\t'], [['Topics'], ['Price', '20 min']]],
    [
      'a cell a line: start, title, minutes',
      ['Topics', '10:00', 'Price', '20 min', '10:20', 'Freight', '5 min'],
      [['Topics'], ['10:00', 'Price', '20 min'], ['10:20', 'Freight', '5 min']],
    ],
    [
      'a cell a line: title, minutes',
      ['Topics', 'Price', '20 min', 'Freight', '5 min'],
      [['Topics'], ['Price', '20 min'], ['Freight', '5 min']],
    ],
    [
      'a cell a line, as in the first edition: minutes, title',
      ['Topics', '20 min', 'Price', '5 min', 'Freight'],
      [['Topics'], ['20 min', 'Price'], ['5 min', 'Freight']],
    ],
    [
      'a cell a line, with start and minutes in one: title behind',
      ['Topics', '10:00–10:20 (20 min)', 'Price'],
      [['Topics'], ['10:00–10:20 (20 min)', 'Price']],
    ],
    [
      'a title that looks like more, below its start',
      ['Topics', '10:00', '1. Price 5 min', 'Freight'],
      [['Topics'], ['10:00', '1. Price 5 min', ''], ['Freight', '']],
    ],
    [
      'minutes behind a topic that has some are the next one’s',
      ['Topics', 'Price 5 min', '20 min', 'Freight'],
      [['Topics'], ['Price', '5 min'], ['20 min', 'Freight']],
    ],
    [
      'minutes that wait are forgotten behind a row with cells',
      ['Topics', 'Price 5 min', '20 min', 'Freight\t5 min', 'Tax'],
      [['Topics'], ['Price', '5 min'], ['Freight', '5 min'], ['Tax', '']],
    ],
    [
      'who leads, on a line below',
      ['Topics', 'Price 5 min', 'led by Bo'],
      [['Topics'], ['Price', '5 min'], ['', 'led by Bo']],
    ],
    [
      'end with the next label',
      ['Topics', 'Price 5 min', 'Goal: A', 'Freight 5 min'],
      [['Topics'], ['Price', '5 min'], ['Goal\nA'], ['', 'Freight 5 min']],
    ],
    [
      'a start that waits is forgotten with them',
      ['Topics', '10:00', 'Goal: A', 'Topics', 'Price'],
      [['Topics'], ['Goal\nA'], ['Topics'], ['Price', '']],
    ],
    [
      'minutes that wait are forgotten with them',
      ['Topics', '10 min', 'Goal: A', 'Topics', 'Price'],
      [['Topics'], ['Goal\nA'], ['Topics'], ['Price', '']],
    ],
    [
      'with their zone behind the heading',
      ['Topics · Central European Time', '10:00 Price'],
      [['Topics · Central European Time'], ['10:00', 'Price', '']],
    ],
    [
      'with their zone beside the heading',
      ['Topics\tTimes in Central European Time', '10:00 Price'],
      [
        ['Topics', 'Times in Central European Time'],
        ['10:00', 'Price', ''],
      ],
    ],
  ])('%s', (_, lines, expected) => {
    expect(rows(...lines)).toEqual(expected);
  });
});

describe('who is invited, and why', () => {
  const why = 'Why you are invited';

  it.each<Case>([
    [
      'behind a colon',
      [why, 'Bo Berg: You pay', 'Eva Ask: You sign'],
      [[why], ['Bo Berg', 'You pay'], ['Eva Ask', 'You sign']],
    ],
    ['behind a dash', [why, 'Bo Berg – You pay'], [[why], ['Bo Berg', 'You pay']]],
    ['behind no dash within a word', [why, 'Eva-Lena Ask: You pay'], [[why], ['Eva-Lena Ask', 'You pay']]],
    ['behind their label', [`${why}: Bo Berg: You pay`], [[why], ['Bo Berg', 'You pay']]],
    ['behind a tab', [why, 'Bo Berg\tYou pay\tand sign'], [[why], ['Bo Berg', 'You payand sign']]],
    [
      'in turn, a line each',
      [why, 'Bo Berg', 'You pay', 'Eva Ask', 'You sign'],
      [[why], ['Bo Berg', ''], ['', 'You pay'], ['Eva Ask', ''], ['', 'You sign']],
    ],
    ['behind a link', [why, `${bo} You pay`], [[why], ['Bo Berg', 'You pay']]],
    ['behind a link and a colon', [why, `${bo}: You pay`], [[why], ['Bo Berg', 'You pay']]],
    ['behind several links', [why, `${bo}; ${eva} – You pay`], [[why], ['Bo Berg; Eva Ask', 'You pay']]],
    [
      'below a link',
      [why, bo, 'You pay', eva, 'You sign'],
      [[why], ['Bo Berg', ''], ['', 'You pay'], ['Eva Ask', ''], ['', 'You sign']],
    ],
    [
      'below a link, with a colon in it',
      [why, bo, 'Money: You pay'],
      [[why], ['Bo Berg', ''], ['', 'Money: You pay']],
    ],
    [
      'in several lines below a link',
      [why, bo, 'You pay', 'and sign'],
      [[why], ['Bo Berg', ''], ['', 'You pay'], ['', 'and sign']],
    ],
    [
      'behind a link, and more below',
      [why, `${bo} You pay`, 'and sign'],
      [[why], ['Bo Berg', 'You pay'], ['', 'and sign']],
    ],
    [
      'one with a link, one without',
      [why, `${bo} You pay`, 'Eva Ask: You sign'],
      [[why], ['Bo Berg', 'You pay'], ['Eva Ask', 'You sign']],
    ],
    [
      'with an address in brackets',
      [why, 'Berg, Bo <bo@contoso.example>: You pay'],
      [[why], ['Berg, Bo', 'You pay']],
    ],
    [
      'with what each prepares',
      [why, 'Bo Berg: You pay', 'Prepare: Read'],
      [[why], ['Bo Berg', 'You pay'], ['', 'Prepare: Read']],
    ],
    [
      'more of a reason, further in',
      [why, 'Bo Berg: You pay', '   Money: and sign'],
      [[why], ['Bo Berg', 'You pay'], ['', 'Money: and sign']],
    ],
    [
      'more of a reason, behind a tab',
      [why, 'Bo Berg: You pay', '\tand sign'],
      [[why], ['Bo Berg', 'You pay'], ['', 'and sign']],
    ],
    [
      'a name is awaited behind another label',
      [why, 'Bo Berg', 'Goal: A', why, 'Eva Ask'],
      [[why], ['Bo Berg', ''], ['Goal\nA'], [why], ['Eva Ask', '']],
    ],
    [
      'links are forgotten behind another label',
      [why, `${bo} You pay`, 'Goal: A', why, 'Eva Ask', 'You sign', 'Cia Dahl'],
      [
        [why],
        ['Bo Berg', 'You pay'],
        ['Goal\nA'],
        [why],
        ['Eva Ask', ''],
        ['', 'You sign'],
        ['Cia Dahl', ''],
      ],
    ],
  ])('%s', (_, lines, expected) => {
    expect(rows(...lines)).toEqual(expected);
  });

  it.each<[string, string, string]>([
    [
      'a name before an address in brackets',
      'Bo Berg <bo@contoso.example> You pay',
      'Bo Berg, bo@contoso.example',
    ],
    ['a name with a comma', 'Berg, Bo<mailto:bo@contoso.example>: You pay', 'Berg, Bo, bo@contoso.example'],
    ['an address alone', '<bo@contoso.example> You pay', 'bo@contoso.example, bo@contoso.example'],
    [
      'two names',
      'Bo <bo@contoso.example>; Eva <eva@contoso.example>: You pay',
      'Bo, bo@contoso.example; Eva, eva@contoso.example',
    ],
    [
      'a link, whatever its words',
      '<a href="mailto:bo@contoso.example">Bo &lt;b@x.example&gt;</a> pays',
      'Bo <b@x.example>, bo@contoso.example',
    ],
    ['no link in other brackets', 'Bo Berg <b> : You pay', ''],
  ])('is %s', (_, line, expected) => {
    expect(links(why, line)[1]).toBe(expected);
  });

  it('take turns with why in a second list without links, whatever the first had', () => {
    const why = 'Why you are invited';
    expect(rows(why, `${bo}: pays`, why, 'Eva Ask', 'Knows steel', 'Cia Dahl', 'Sells it')).toEqual([
      [why],
      ['Bo Berg', 'pays'],
      [why],
      ['Eva Ask', ''],
      ['', 'Knows steel'],
      ['Cia Dahl', ''],
      ['', 'Sells it'],
    ]);
  });

  it('is no name behind a label on the same line', () => {
    const html = '<div>Owner: Bo Berg &lt;bo@contoso.example&gt;</div>';
    const [[cell] = []] = rowsOfLines(html, [...tokensOf(html)]);
    expect(cell?.parts.filter(({ address }) => address !== null)).toEqual([
      { text: 'Bo Berg', address: 'bo@contoso.example' },
    ]);
  });
});

describe('lines that have run together', () => {
  it('are read as the cells they were', () => {
    const html = `<div>${first}Purpose\nDecide\nGoal\nOne list\n${last}</div>`;
    expect(rowsOfLines(html, [...tokensOf(html)]).map((row) => row.map(({ text }) => text))).toEqual([
      [first],
      ['Purpose'],
      ['', 'Decide'],
      ['Goal'],
      ['', 'One list'],
      [last],
    ]);
  });
});
