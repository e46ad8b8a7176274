import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addressed, cutEncoded, encoded, startOfMail } from '../../src/invite/mail-link';
import { draft } from '../builders/a-mail-link';
import { aPerson, bo, cecilia } from '../builders/a-person';

describe('a link that opens a new mail', () => {
  it('names each reader once, and tells who has no address', () => {
    const { addresses, toPaste, notAddressed } = addressed([bo, cecilia, bo, aPerson('Dan Öst', '')]);
    expect(draft(`${startOfMail(addresses, '')}`).to).toEqual([bo.address, cecilia.address]);
    expect(addresses.split(';')).toHaveLength(2);
    expect([toPaste, notAddressed]).toEqual(['', [{ name: 'Dan Öst', address: '' }]]);
  });

  it('has no room for a hundred readers, whose addresses are to be pasted', () => {
    const many = Array.from({ length: 100 }, (_one, at) =>
      aPerson('Bo', `somebody.number.${at}@contoso.example`),
    );
    const { addresses, toPaste } = addressed(many);
    expect(addresses).toBe('');
    expect(toPaste.split('; ')).toHaveLength(100);
  });

  it('keeps its subject on one line, and short', () => {
    expect(draft(startOfMail('', 'One\r\nTwo & three')).subject).toBe('One Two & three');
    expect(startOfMail('', 'å'.repeat(400)).length).toBeLessThan(400);
  });

  it('shows that its subject goes on, and only where it does', () => {
    const subject = (text: string) => draft(startOfMail('', text)).subject;
    expect(subject('x'.repeat(300))).toBe('x'.repeat(300));
    expect(subject('x'.repeat(301))).toBe(`${'x'.repeat(300)}…`);
  });

  it('has room for a thousand characters of addresses', () => {
    const of = (length: number) => aPerson('Bo', `${'b'.repeat(length - '@x.example'.length)}@x.example`);
    const ten = Array.from({ length: 9 }, (_one, at) => aPerson('Bo', `${at}${'b'.repeat(89)}@x.example`));
    const rest = 1000 - 9 * 101;
    expect(addressed([...ten, of(rest)]).addresses).toHaveLength(1000);
    expect(addressed([...ten, of(rest + 1)]).addresses).toBe('');
  });

  it('shows half a character as one that is missing', () => {
    expect(encoded('a\ud83d')).toBe(encodeURIComponent('a\ufffd'));
  });

  it('is cut at the last character that there is room for', () => {
    expect(cutEncoded('abc', 3)).toBe('abc');
    expect(cutEncoded('aå', 6)).toBe('a');
    expect(cutEncoded('aå', 7)).toBe('a%C3%A5');
  });

  it('breaks its lines as mail does', () => {
    expect(decodeURIComponent(encoded('One\nTwo'))).toBe('One\r\nTwo');
  });

  it('is never cut within a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(200), (text, room) => {
        const cut = cutEncoded(text, room);
        expect(cut.length).toBeLessThanOrEqual(room);
        expect(encoded(text).startsWith(cut)).toBe(true);
        expect(() => decodeURIComponent(cut)).not.toThrow();
      }),
    );
  });
});
