import { describe, expect, it } from '@jest/globals';
import { tokensOf } from '../../src/invite/html-tokens';
import { tagNumber } from '../../src/invite/tag-names';
import { Kind } from '../../src/invite/tokens';

const html = '<P>One<x-y a="b"><!-- two -->';
const tokens = tokensOf(html);

describe('tokens', () => {
  it('tell their kind, their tag and their offsets without being made', () => {
    const all = [0, 1, 2, 3];
    expect(all.map((at) => tokens.kind(at))).toEqual([Kind.open, Kind.text, Kind.open, Kind.other]);
    expect(tokens.tag(0)).toBe(tagNumber('p'));
    expect([tokens.start(1), tokens.end(1)]).toEqual([3, 6]);
    expect(tokens.source(2)).toBe('<x-y a="b">');
    expect(tokens.end(3)).toBe(html.length);
  });

  it('are made one by one, or some of them, with the names that they have', () => {
    expect(tokens.at(2)).toEqual({ kind: 'open', name: 'x-y', start: 6, end: 17, closed: true });
    expect(tokens.slice(0, 2).map(({ name }) => name)).toEqual(['p', '']);
    expect(tokens.slice(3)).toHaveLength(1);
  });

  it('are none outside of the text', () => {
    expect(tokens.at(-1)).toBeUndefined();
    expect(tokens.at(4)).toBeUndefined();
    expect(tokens.slice(2, 9)).toHaveLength(2);
    expect(tokensOf('').length).toBe(0);
  });

  it('are closed until the text ends before one', () => {
    const open = tokensOf('<p>One<a href="');
    expect([0, 1, 2].map((at) => open.isClosed(at))).toEqual([true, true, false]);
    expect(open.slice(0).map(({ closed }) => closed)).toEqual([true, true, false]);
    expect(tokens.isClosed(3)).toBe(true);
  });

  it('come one after the other to whoever goes through them', () => {
    expect([...tokens]).toEqual(tokens.slice(0));
  });

  it('have room, however many there are', () => {
    const many = tokensOf('a<b>'.repeat(5_000));
    expect(many.length).toBe(10_000);
    expect(many.at(9_999)).toEqual({ kind: 'open', name: 'b', start: 19_997, end: 20_000, closed: true });
  });
});
