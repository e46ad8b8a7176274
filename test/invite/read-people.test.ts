import { describe, expect, it } from '@jest/globals';
import { peopleIn, personIn } from '../../src/invite/read-people';
import { aCell, type Piece } from '../builders/a-cell';

const bo = ['Bo Berg', 'bo@contoso.example'] as const;
const eva = ['Eva Ask', 'eva@contoso.example'] as const;
const shown = ({ name, address }: { name: string; address: string }) =>
  address ? `${name} <${address}>` : name;

describe('the people whom a cell names', () => {
  it.each<[string, readonly Piece[], readonly string[]]>([
    ['a mail link each', [bo, '; ', eva], ['Bo Berg <bo@contoso.example>', 'Eva Ask <eva@contoso.example>']],
    [
      'with commas between links',
      [bo, ' , ', eva],
      ['Bo Berg <bo@contoso.example>', 'Eva Ask <eva@contoso.example>'],
    ],
    [
      'with other signs between links',
      [bo, ' · ', eva, '&', ['Cia', 'cia@contoso.example']],
      ['Bo Berg <bo@contoso.example>', 'Eva Ask <eva@contoso.example>', 'Cia <cia@contoso.example>'],
    ],
    [
      'with new lines between links',
      [bo, '\n', eva],
      ['Bo Berg <bo@contoso.example>', 'Eva Ask <eva@contoso.example>'],
    ],
    [
      'links of two addresses side by side',
      [bo, eva],
      ['Bo Berg <bo@contoso.example>', 'Eva Ask <eva@contoso.example>'],
    ],
    [
      'a link that a client cut in two',
      [
        ['Bo ', 'bo@contoso.example'],
        ['Berg', 'bo@contoso.example'],
      ],
      ['Bo Berg <bo@contoso.example>'],
    ],
    [
      'a link that a client cut in two, a blank between',
      [['Bo', 'bo@contoso.example'], '  ', ['Berg', 'bo@contoso.example']],
      ['Bo Berg <bo@contoso.example>'],
    ],
    [
      'with words before and behind the link',
      ['Dr ', bo, ' (Oslo)'],
      ['Dr Bo Berg (Oslo) <bo@contoso.example>'],
    ],
    [
      'with words behind each link, and signs between',
      [bo, ' (Oslo), ', eva, ' (Bergen) ·', ['Cia', 'cia@contoso.example']],
      [
        'Bo Berg (Oslo) <bo@contoso.example>',
        'Eva Ask (Bergen) <eva@contoso.example>',
        'Cia <cia@contoso.example>',
      ],
    ],
    ...[',', ', ', ' ,', ' · '].map((sign): [string, readonly Piece[], readonly string[]] => [
      `"${sign}" between two links to one address: somebody is named twice`,
      [bo, sign, ['B. Berg', bo[1]]],
      ['Bo Berg <bo@contoso.example>', 'B. Berg <bo@contoso.example>'],
    ]),
    ['words behind a comma', [bo, ', sales'], ['Bo Berg, sales <bo@contoso.example>']],
    ['words right behind a comma', [bo, ',sales'], ['Bo Berg,sales <bo@contoso.example>']],
    ['nobody by a link without words', [['', '']], []],
    ['a link to nobody', [['Goal', '']], ['Goal']],
    ['without links, semicolons between', ['Berg, Bo; Ask, Eva'], ['Berg, Bo', 'Ask, Eva']],
    ['without links, lines between', ['Bo Berg\nEva Ask'], ['Bo Berg', 'Eva Ask']],
    ['without links, a comma within a name', ['Berg, Bo'], ['Berg, Bo']],
    [
      'a name and a link behind a semicolon',
      ['Cia Dahl; ', bo],
      ['Cia Dahl', 'Bo Berg <bo@contoso.example>'],
    ],
    ['no names between semicolons', ['; ;Bo Berg;'], ['Bo Berg']],
    ['without links, a name with a sign at its end', ['Bo Berg &; Eva Ask,'], ['Bo Berg &', 'Eva Ask,']],
    ['no names of signs alone', [' , · & '], []],
    ['no names of signs behind a link', [bo, ' ,, '], ['Bo Berg <bo@contoso.example>']],
    [
      'a link without words by its address',
      [['', 'bo@contoso.example']],
      ['bo@contoso.example <bo@contoso.example>'],
    ],
    ['nobody', [''], []],
  ])('are told by %s', (_, pieces, expected) => {
    expect(peopleIn(aCell(...pieces)).map(shown)).toEqual(expected);
  });
});

describe('the one person whom a cell names', () => {
  it.each<[string, readonly Piece[], string]>([
    ['is all that stands in it', ['Bo Berg'], 'Bo Berg'],
    ['is all that stands in it, with semicolons', ['Bo Berg; Eva Ask'], 'Bo Berg; Eva Ask'],
    ['is all that stands in it, with a semicolon at its end', ['Bo Berg;'], 'Bo Berg;'],
    ['is all that stands in it, on two lines', ['Bo Berg\nEva Ask'], 'Bo Berg Eva Ask'],
    ['is its link', [bo], 'Bo Berg <bo@contoso.example>'],
    ['is the first of its links', [bo, '; ', eva], 'Bo Berg <bo@contoso.example>'],
    ['is nobody where nothing is', [' '], ''],
  ])('%s', (_, pieces, expected) => {
    expect(shown(personIn(aCell(...pieces)))).toBe(expected);
  });
});
