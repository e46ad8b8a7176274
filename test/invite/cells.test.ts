import { describe, expect, it } from '@jest/globals';
import {
  type Cell,
  cutAt,
  firstLineAndRest,
  isLinked,
  joined,
  linesOfCell,
  withoutEmptyEnd,
} from '../../src/invite/cells';
import { aCell as cell, type Piece, partsOf as parts } from '../builders/a-cell';

const piecesOf = (one: Cell | undefined): readonly Piece[] | undefined =>
  one?.parts.map(({ text, address }) => (address === null ? text : [text, address]));

const bo = ['Bo Berg', 'bo@contoso.example'] as const;
const eva = ['Eva Ask', 'eva@contoso.example'] as const;

describe('cells that become one', () => {
  it('stand a line each, with their links', () => {
    const one = joined([cell('Bo ', bo), cell(eva), cell('all')]);
    expect(one.text).toBe('Bo Bo Berg\nEva Ask\nall');
    expect(piecesOf(one)).toEqual(['Bo ', bo, '\n', eva, '\n', 'all']);
  });

  it('are that one, where there is no other', () => {
    expect(piecesOf(joined([cell('Bo')]))).toEqual(['Bo']);
  });
});

describe('the first line of a cell', () => {
  it.each<[string, readonly Piece[], readonly Piece[], readonly Piece[]]>([
    ['ends where the text breaks', ['Purpose\nDecide\nnow'], ['Purpose'], ['Decide\nnow']],
    ['begins with the first words', ['\n ', ' Purpose\nDecide'], ['Purpose'], ['Decide']],
    ['holds the links that stand in it', [bo, '; ', eva, '\nYou pay'], [bo, '; ', eva, ''], ['You pay']],
    ['holds no words of the next', ['To ', bo, ' by\nFriday', eva], ['To ', bo, ' by'], ['Friday', eva]],
    ['leaves out blanks before its links', [' \n', bo, '\nYou pay'], [bo, ''], ['You pay']],
    ['keeps the blanks inside of it', [bo, '  \nYou pay'], [bo, '  '], ['You pay']],
    [
      'is a link of two lines no longer',
      [['Bo\nBerg', 'b@c.example']],
      [['Bo', 'b@c.example']],
      [['Berg', 'b@c.example']],
    ],
    ['is all, where nothing stands below', [bo, ' pays'], [bo, ' pays'], []],
    ['is all, where only breaks stand before it', ['\n\nBo pays'], ['\n\nBo pays'], []],
  ])('%s', (_, given, first, rest) => {
    const [line, below] = firstLineAndRest(cell(...given));
    expect(piecesOf(line)).toEqual(first);
    expect(piecesOf(below)).toEqual(rest);
  });
});

describe('the lines of a cell', () => {
  it('are a cell each, with what links they have, and none is empty', () => {
    const lines = linesOfCell(cell('Call ', bo, '\n\n \u200b\nthen ', eva, ' and\npay'));
    expect(lines.map(piecesOf)).toEqual([['Call ', bo], ['then ', eva, ' and'], ['pay']]);
  });

  it('are the lines of a link, too', () => {
    expect(linesOfCell(cell(['Bo\nBerg', 'b@c.example'])).map(piecesOf)).toEqual([
      [['Bo', 'b@c.example']],
      [['Berg', 'b@c.example']],
    ]);
  });

  it('are none where nothing is shown', () => {
    expect(linesOfCell(cell('\n \n'))).toEqual([]);
  });
});

describe('a cell begins with a link', () => {
  it.each<[boolean, string, readonly Piece[]]>([
    [true, 'at once', [bo, ' pays']],
    [true, 'behind what is not seen', [' ', '\u200b', bo]],
    [true, 'to nobody', [['Bo', '']]],
    [false, 'behind a word', ['To ', bo]],
    [false, 'where nothing is', []],
  ])('%s: %s', (expected, _, given) => {
    expect(isLinked(cell(...given))).toBe(expected);
  });
});

describe('empty cells at the end of a row', () => {
  it('are no part of it, those between others are', () => {
    const [left, empty, right] = [cell('Left'), cell('\u200b'), cell('Right')];
    expect(withoutEmptyEnd([left, empty, right, empty, cell(' ')])).toEqual([left, empty, right]);
    expect(withoutEmptyEnd([empty, empty])).toEqual([]);
  });
});

describe('a cell is cut', () => {
  it('at the first match in plain text: what is before it, and what is behind it', () => {
    const cut = cutAt(parts(['One ', bo, ' two: three: four ', eva]), /: /);
    expect(cut?.map(piecesOf)).toEqual([
      ['One ', bo, ' two'],
      ['three: four ', eva],
    ]);
  });

  it('nowhere in the words of a link', () => {
    expect(cutAt(parts([['Bo: Berg', 'b@c.example']]), /: /)).toBeNull();
    const cut = cutAt(parts([['Bo: Berg', 'b@c.example'], ': pays']), /: /);
    expect(cut?.map(({ text }) => text)).toEqual(['Bo: Berg', 'pays']);
  });
});
