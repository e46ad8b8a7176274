import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addressed, cutEncoded, encoded, startOfMail } from '../../src/invite/mail-link';
import { draft } from '../builders/a-mail-link';
import { aPerson, bo, cecilia } from '../builders/a-person';

describe('a link that opens a new mail', () => {
  it('names each reader once, and tells who has no address', () => {
    const { addresses, toPaste, notAddressed } = addressed([bo, cecilia, bo, aPerson('Dan Öst', '')]);
    expect(draft(`${startOfMail(addresses, '')}`).to).toEqual([bo.address, cecilia.address]);
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
