import { describe, expect, it } from '@jest/globals';
import type { OwnLine } from '../../src/invite/own-lines';
import { topicsBelow, topicsInLine, topicsWithoutHeading } from '../../src/invite/written-topics';

type Given = string | readonly [string, Partial<OwnLine>];

const lines = (...given: readonly Given[]): readonly OwnLine[] =>
  given.map((one) => {
    const [text, own] = typeof one === 'string' ? [one, {}] : one;
    return { text, gap: false, level: 0, row: -1, ...own };
  });
const below = (...given: readonly Given[]) => topicsBelow(lines(...given), 0);
const titles = (topics: readonly { readonly title: string }[]) => topics.map(({ title }) => title);
const topic = (title: string, minutes: number | null, lead = '') => ({ title, minutes, lead });

describe('topics behind "Agenda:" on its line', () => {
  it.each<[string, readonly ReturnType<typeof topic>[]]>([
    ['1. Prices 2. Freight (5 min)', [topic('Prices', null), topic('Freight', 5)]],
    ['1) Prices 2) Freight', [topic('Prices', null), topic('Freight', null)]],
    ['Prices 10 min, Freight 5 min', [topic('Prices', 10), topic('Freight', 5)]],
    ['Prices 10 min; Freight 5 min', [topic('Prices', 10), topic('Freight', 5)]],
    ['Prices 10 min,Freight 5 min', [topic('Prices', 10), topic('Freight', 5)]],
    ['9. Prices 10. Freight', [topic('Prices', null), topic('Freight', null)]],
    ['today 1. Prices 2. Freight', [topic('today', null), topic('Prices', null), topic('Freight', null)]],
    [`1. ${'x'.repeat(140)} 2. ${'y'.repeat(141)}`, [topic('x'.repeat(140), null)]],
    ['Prices 10 min, Freight', []],
    ['Prices 10 min', []],
    ['1. Prices', []],
    ['Prices, freight and customs', []],
    ['Prices 10 min, x 5 min', [topic('Prices', 10)]],
  ])('%j', (text, expected) => {
    expect(topicsInLine(text)).toEqual(expected);
  });
});

describe('topics below a heading', () => {
  it.each<[string, readonly Given[], readonly string[]]>([
    ['are the points that follow', ['• Prices', '• Freight', 'See you'], ['Prices', 'Freight']],
    ['are one point alone, too', ['• Prices', 'See you'], ['Prices']],
    [
      'are the items of a list',
      [['Prices', { level: 1 }], ['Freight', { level: 1 }], 'See you'],
      ['Prices', 'Freight'],
    ],
    [
      'are the items of the outer list alone',
      [
        ['Prices', { level: 1 }],
        ['of steel', { level: 2 }],
        ['Freight', { level: 1 }],
      ],
      ['Prices', 'Freight'],
    ],
    [
      'are the items of a list that is nested itself',
      [
        ['Prices', { level: 2 }],
        ['of steel', { level: 3 }],
      ],
      ['Prices'],
    ],
    ['are plain lines, two or more', ['Prices', 'Freight'], ['Prices', 'Freight']],
    ['are not one plain line', ['Prices'], []],
    ['are not plain lines of which one is a sentence', ['Prices', 'We talk.'], []],
    ['are not plain lines of which one ends with a comma', ['Prices,', 'Freight'], []],
    ['are not plain lines of which one is long', ['Prices', 'a b'.repeat(27)], []],
    [
      'are plain lines with minutes, however they end',
      ['We decide. 5 min', 'Freight, 5 min'],
      ['We decide.', 'Freight'],
    ],
    [
      'end with an empty line between plain ones',
      ['Prices', 'Freight', ['Regarding lunch', { gap: true }]],
      ['Prices', 'Freight'],
    ],
    [
      'may have empty lines between points',
      ['• Prices', ['• Freight', { gap: true }]],
      ['Prices', 'Freight'],
    ],
    [
      'may have an empty line before the first',
      [['Prices', { gap: true }], 'Freight'],
      ['Prices', 'Freight'],
    ],
    [
      'end with the next label',
      ['• Prices', '• Freight', '• Purpose: Decide', '• More'],
      ['Prices', 'Freight'],
    ],
    ['end with regards', ['Prices', 'Freight', 'Regards', 'Anna'], ['Prices', 'Freight']],
    ['end with regards in Swedish', ['Priser', 'Frakt', 'Vänliga hälsningar', 'Anna'], ['Priser', 'Frakt']],
    [
      'end with a line too long for a title',
      ['Prices', 'Freight', 'x'.repeat(141), 'More'],
      ['Prices', 'Freight'],
    ],
    ['end where plain lines follow points', ['• Prices', 'Freight'], ['Prices']],
    ['end where points follow plain lines', ['Prices', 'Freight', '• Customs'], ['Prices', 'Freight']],
    ['are none where nothing follows', [], []],
    [
      'are none of more than fifteen',
      Array.from({ length: 16 }, (_, at) => `• Item ${'abcdefghijklmnop'.charAt(at)}`),
      [],
    ],
    [
      'are fifteen at most',
      Array.from({ length: 15 }, (_, at) => `• Item ${'abcdefghijklmnop'.charAt(at)}`),
      Array.from({ length: 15 }, (_, at) => `Item ${'abcdefghijklmnop'.charAt(at)}`),
    ],
    ['are no titles of one letter', ['• Prices', '• x', '• 12'], ['Prices']],
    [
      'are Word’s items up to one that is a label',
      [
        ['o Prices', { level: 1 }],
        ['o Purpose: Decide', { level: 1 }],
        ['o More', { level: 1 }],
      ],
      ['Prices'],
    ],
    [
      'are plain lines that begin like Word’s items',
      ['Prices', 'o Goal: One list', 'Freight'],
      ['Prices', 'o Goal: One list', 'Freight'],
    ],
    ['may be as long as a title', [`• ${'x'.repeat(138)}`], ['x'.repeat(138)]],
    ['are plain lines of eighty characters at most', ['Prices', 'x'.repeat(80)], ['Prices', 'x'.repeat(80)]],
    ['are no plain lines of more', ['Prices', 'x'.repeat(81)], []],
    [
      'are plain lines that end like sentences, where each tells its minutes',
      ['Prices (5 min):', 'Freight (5 min),'],
      ['Prices', 'Freight'],
    ],
    ['may have two letters', ['• AB'], ['AB']],
    ['are Word’s items without their sign', [['o Prices', { level: 1 }]], ['Prices']],
  ])('%s', (_, given, expected) => {
    expect(titles(below(...given))).toEqual(expected);
  });

  it('begin where they are looked for', () => {
    expect(titles(topicsBelow(lines('• One', '• Two', '• Three'), 1))).toEqual(['Two', 'Three']);
  });

  it('last until the next one starts, where only starts are told', () => {
    expect(below('10:00 Prices', '10:20 Freight', '10:10 Customs')).toEqual([
      topic('Prices', 20),
      topic('Freight', null),
      topic('Customs', null),
    ]);
    expect(below('Prices', '10:00 Freight', '10:00 Tax')).toEqual([
      topic('Prices', null),
      topic('Freight', null),
      topic('Tax', null),
    ]);
    expect(below('10:00 Prices (5 min)', '10:20 Freight', 'Customs')).toEqual([
      topic('Prices', 5),
      topic('Freight', null),
      topic('Customs', null),
    ]);
  });
});

describe('topics in a table', () => {
  const row = (at: number, ...cells: readonly string[]): readonly Given[] =>
    cells.map((text) => [text, { row: at }]);

  it.each<[string, readonly Given[], readonly ReturnType<typeof topic>[]]>([
    [
      'have a time, a title and who leads',
      [...row(1, '10:00', 'Prices', 'Anna Ek'), ...row(2, '10:20', 'Freight')],
      [topic('Prices', 20, 'Anna Ek'), topic('Freight', null)],
    ],
    [
      'begin where the mail does',
      [...row(0, '10:00', 'Prices'), ...row(2, '10:20', 'Freight')],
      [topic('Prices', 20), topic('Freight', null)],
    ],
    [
      'may be items of a list in it',
      [['10:00', { row: 1 }], ['o Prices', { row: 1, level: 1 }], ...row(2, '10:20', 'o Freight')],
      [topic('Prices', 20), topic('o Freight', null)],
    ],
    [
      'have no dash for a time',
      [...row(1, '–', 'Prices'), ...row(2, '10:00', 'Freight'), ...row(3, '10:20', 'Tax')],
      [topic('Freight', 20), topic('Tax', null)],
    ],
    [
      'may have numbers in their titles, and numbers of two digits beside them',
      [...row(1, '11', 'Plan 2026', '5 min'), ...row(2, '12', '3 offers', '5 min')],
      [topic('Plan 2026', 5), topic('3 offers', 5)],
    ],
    [
      'have their minutes in any cell',
      [...row(1, 'Prices', '20 min'), ...row(2, 'Freight', '5 min')],
      [topic('Prices', 20), topic('Freight', 5)],
    ],
    [
      'have no numbers for titles',
      [...row(1, '1', 'Prices', '20 min'), ...row(2, '2', 'Freight', '5 min')],
      [topic('Prices', 20), topic('Freight', 5)],
    ],
    [
      'keep who leads by the title',
      [...row(1, 'Prices (Bo, 5 min)', '10:00'), ...row(2, 'Freight', '10:20')],
      [topic('Prices', 20, 'Bo'), topic('Freight', null)],
    ],
    [
      'pass over a row of headings',
      [...row(1, 'When', 'What'), ...row(2, '10:00', 'Prices'), ...row(3, '10:20', 'Freight')],
      [topic('Prices', 20), topic('Freight', null)],
    ],
    [
      'end with a row that tells no time',
      [
        ...row(1, '10:00', 'Prices'),
        ...row(2, '10:20', 'Freight'),
        ...row(3, 'More', 'here'),
        ...row(4, '10:30', 'Customs'),
      ],
      [topic('Prices', 20), topic('Freight', null)],
    ],
    [
      'end with a row of five cells',
      [
        ...row(1, '10:00', 'Prices'),
        ...row(2, '10:20', 'Freight'),
        ...row(3, '10:30', 'a1', 'b1', 'c1', 'd1'),
      ],
      [topic('Prices', 20), topic('Freight', null)],
    ],
    [
      'may have rows of four cells',
      [...row(1, '10:00', 'Prices', 'Bo', 'x'), ...row(2, '10:20', 'Freight')],
      [topic('Prices', 20, 'Bo'), topic('Freight', null)],
    ],
    [
      'end with the table',
      [...row(1, '10:00', 'Prices'), ...row(2, '10:20', 'Freight'), 'Bye', ...row(3, '10:30', 'Customs')],
      [topic('Prices', 20), topic('Freight', null)],
    ],
    ['are none of one row', row(1, '10:00', 'Prices'), []],
    ['are none without titles', [...row(1, '10:00', '1'), ...row(2, '10:20', '2')], []],
    ['are no list of a table for something else', [...row(0, '• Prices'), ...row(1, '• Freight')], []],
  ])('%s', (_, given, expected) => {
    expect(below(...given)).toEqual(expected);
  });
});

describe('a list without a heading', () => {
  it.each<[string, readonly Given[], readonly string[]]>([
    [
      'is one where each of two lines tells its minutes',
      ['Hello', 'Prices 10 min', 'Freight 5 min', 'Bye'],
      ['Prices', 'Freight'],
    ],
    ['is one at the end of the mail', ['Hello', 'Prices 10 min', 'Freight 5 min'], ['Prices', 'Freight']],
    ['is none of one line', ['Prices 10 min', 'Bye', 'Freight 5 min'], []],
    ['is none of starts alone', ['10:00 Prices', '10:20 Freight'], []],
    [
      'is the first of two',
      ['Prices 10 min', 'Freight 5 min', 'and', 'Customs 5 min', 'Tax 5 min'],
      ['Prices', 'Freight'],
    ],
    [
      'does not begin before a line without minutes',
      ['Prices 10 min', 'and', 'Customs 5 min', 'Tax 5 min'],
      ['Customs', 'Tax'],
    ],
    ['has no lines without a title', ['20 min', '10 min', 'x 5 min'], []],
    ['has no lines too long for a title', [`${'x'.repeat(140)} 5 min`, 'Prices 10 min'], []],
    [
      'has lines as long as a title',
      [`${'x'.repeat(134)} 5 min`, `${'y'.repeat(134)} 5 min`],
      ['x'.repeat(134), 'y'.repeat(134)],
    ],
    [
      'has plain lines that begin like Word’s items',
      ['o Prices 10 min', 'o Freight 5 min'],
      ['o Prices', 'o Freight'],
    ],
    [
      'may be items of a list',
      [
        ['o Prices 10 min', { level: 1 }],
        ['o Freight 5 min', { level: 1 }],
      ],
      ['Prices', 'Freight'],
    ],
  ])('%s', (_, given, expected) => {
    expect(titles(topicsWithoutHeading(lines(...given)))).toEqual(expected);
  });
});
