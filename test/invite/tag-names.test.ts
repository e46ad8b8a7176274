import { describe, expect, it } from '@jest/globals';
import { tagNamed, tagNumber, tagNumberAt, tagTable } from '../../src/invite/tag-names';

describe('a tag name that is asked about', () => {
  it('has one number, and a number one name', () => {
    const number = tagNumber('table');
    expect(number).toBeGreaterThan(0);
    expect(tagNumber('table')).toBe(number);
    expect(tagNamed(number)).toBe('table');
  });

  it('is known where it stands in a text, however it is written', () => {
    expect(tagNumberAt('<blockquote>', 1, 11)).toBe(tagNumber('blockquote'));
    expect(tagNumberAt('</BlockQuote>', 2, 12)).toBe(tagNumber('blockquote'));
    expect(tagNumberAt('<td>', 1, 3)).toBe(tagNumber('td'));
  });

  it('is in the table of those that it was named with, and no other is', () => {
    const cells = tagTable('td th');
    expect([cells[tagNumber('td')], cells[tagNumber('th')], cells[tagNumber('tr')]]).toEqual([1, 1, 0]);
    expect(cells[0]).toBe(0);
  });
});

it('a name that nobody asks about has no number, even where it looks like one that somebody asks about, and cannot be asked about', () => {
  expect(tagNumberAt('<x-unknown>', 1, 10)).toBe(0);
  // As long as `title`, with the same ends.
  expect(tagNumberAt('<three>', 1, 6)).toBe(0);
  expect(tagNamed(0)).toBe('');
  expect(() => tagNumber('x-unknown')).toThrow('x-unknown');
  expect(() => tagTable('td x-unknown')).toThrow('x-unknown');
});
