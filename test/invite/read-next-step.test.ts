import { describe, expect, it } from '@jest/globals';
import { isAssigned, nextStepIn } from '../../src/invite/read-next-step';
import { aCell, type Piece } from '../builders/a-cell';

const today = new Date('2026-11-27T12:00:00Z');
const anna = ['Anna Ek', 'anna@contoso.example'] as const;
const annaEk = { name: 'Anna Ek', address: 'anna@contoso.example' };
const named = (name: string) => ({ name, address: '' });
const step = (what: string, owner = named(''), due = '') => ({ what, owner, due });

describe('a next step in one cell', () => {
  it.each<[string, readonly Piece[], ReturnType<typeof step>]>([
    ['what, who, by when', ['Send it — ', anna, ', by 4 December'], step('Send it', annaEk, '2026-12-04')],
    ['what, who', ['Send it — ', anna], step('Send it', annaEk)],
    ['who alone', ['— ', anna], step('', annaEk)],
    ['who and by when alone', ['— ', anna, ', by 4 December'], step('', annaEk, '2026-12-04')],
    ['what on two lines', ['Send it\nand call — ', anna], step('Send it\nand call', annaEk)],
    [
      'who with more beside the link',
      ['Send it — ', anna, ' (Oslo), by 4 December'],
      step('Send it', { name: 'Anna Ek (Oslo)', address: 'anna@contoso.example' }, '2026-12-04'),
    ],
    ['the last of two links', ['Ask ', ['Bo', 'bo@contoso.example'], ' — ', anna], step('Ask Bo', annaEk)],
    ['in Swedish', ['Skicka — ', anna, ', senast 4 december'], step('Skicka', annaEk, '2026-12-04')],
    ['a link that stands behind no dash is what happens', ['Call ', anna], step('Call Anna Ek')],
    ['a dash within a word before a link is none', ['Send—', anna], step('Send—Anna Ek')],
    [
      'without a link: who and by when',
      ['Send it — Anna Ek, by 4 December'],
      step('Send it', named('Anna Ek'), '2026-12-04'),
    ],
    ['without a link: who', ['Send it — Anna Ek'], step('Send it', named('Anna Ek'))],
    ['without a link: by when', ['Send it — by 4 December'], step('Send it', named(''), '2026-12-04')],
    [
      'without a link: who, with a comma',
      ['Send it — Ek, Anna, by 4 December'],
      step('Send it', named('Ek, Anna'), '2026-12-04'),
    ],
    [
      'by when in words of their own',
      ['Send it — Anna Ek, by the spring'],
      step('Send it', named('Anna Ek'), 'the spring'),
    ],
    ['behind the last of two dashes', ['A — B — Anna Ek'], step('A — B', named('Anna Ek'))],
    ['nobody behind a dash', ['Send it —'], step('Send it')],
    [
      'another dash, a name and a day',
      ['Send it - Anna Ek, by 4 December'],
      step('Send it', named('Anna Ek'), '2026-12-04'),
    ],
    ['another dash and no day is what happens', ['Send it - Anna Ek'], step('Send it - Anna Ek')],
    [
      'another dash and words for a day are what happens',
      ['Send it - Anna, by the way'],
      step('Send it - Anna, by the way'),
    ],
    ['no dash is what happens', ['Send it by 4 December'], step('Send it by 4 December')],
    ['a day below the dash is what happens', ['A — B\nby 4 December'], step('A — B\nby 4 December')],
  ])('%s', (_, pieces, expected) => {
    expect(nextStepIn(aCell(...pieces), today)).toEqual(expected);
  });
});

describe('a line tells who takes a step on, or by when', () => {
  it.each<[boolean, boolean, readonly Piece[]]>([
    [true, true, ['Send it — ', anna]],
    [true, true, ['Send it — Anna Ek, by 4 December']],
    [true, true, ['Send it — by the spring']],
    [false, true, ['Send it — Anna Ek']],
    [false, false, ['Send it']],
    [false, false, ['Call ', anna]],
    [false, false, ['Send it —']],
  ])('%s, where every line is a step: %s', (strict, loose, pieces) => {
    expect(isAssigned(aCell(...pieces), today, false)).toBe(strict);
    expect(isAssigned(aCell(...pieces), today, true)).toBe(loose);
  });
});
