import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nameKey, nameKeys } from '../../src/agenda/name-key';

const word = fc
  .stringMatching(/^[a-zåäöéü]{2,10}$/)
  .filter((name) => !['jr', 'sr', 'ii', 'iv', 'junior'].includes(name));
const names = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));

describe('nameKey', () => {
  it.each([
    ['Berg, Bo', 'Bo Berg'],
    ['BERG,  Bo ', 'Bo Berg'],
    ['bo\u00a0berg', 'Bo Berg'],
    ["'Bo Berg'", 'Bo Berg'],
    ['Dan Öst'.normalize('NFD'), 'Dan Öst'],
    ['van den Berg, Jan', 'Jan van den Berg'],
    ['Berg, Bo Erik', 'Bo Erik Berg'],
    ['Berg, Bo, Dr', 'Bo Berg'],
    ['Bo Berg, Ph.D.', 'Bo Berg'],
    ['Smith, John, Jr.', 'John Smith Jr'],
    ['John Smith, Jr.', 'John Smith Jr'],
    ['Bo K. Berg', 'Bo K Berg'],
    ['Rahman, Md', 'Md Rahman'],
    ['Berg, Bo (Extern)', 'Bo Berg (extern)'],
    ['Berg,Bo', 'Bo Berg'],
    [',Bo Berg,', 'Bo Berg'],
  ])('%j is written as %j', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it.each([
    ['Bo Berg', 'Bo Bergh'],
    ['Berg, Bo', 'Berg Bo'],
    ['John Smith, Jr.', 'John Smith'],
    ['John Smith, Jr.', 'John Smith, Sr.'],
    ['Bo Berg (Contoso)', 'Bo Berg (Fabrikam)'],
    ['Bo Berg (Contoso)', 'Bo Berg'],
    ['Öst', 'Ost'],
  ])('%j is not %j', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });

  it('the family name may come first, after any number of given names', () => {
    fc.assert(
      fc.property(names, names, (family, given) => {
        expect(nameKey(`${family}, ${given}`)).toBe(nameKey(`${given} ${family}`));
      }),
    );
  });

  it('a key is its own key, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const key = nameKey(name).replace(/,/g, '');
        expect(nameKey(key)).toBe(nameKey(nameKey(key)));
      }),
    );
  });

  it.each(['', '  ', ',', ' , , ', '\u0000', "''"])('%j is no name', (name) => {
    expect(nameKey(name)).toBe('');
  });
});

describe('a name without its company', () => {
  it.each([
    ['Bo Berg (Extern)', 'bo berg'],
    ['Berg, Bo (Contoso AB)', 'bo berg'],
    ['Bo Berg (Contoso AB) (Extern)', 'bo berg'],
    ['Bo (Bosse) Berg', 'bo (bosse) berg'],
    ['(Extern)', '(extern)'],
  ])('%j is %j', (name, key) => {
    expect(nameKeys(name).bareName).toBe(key);
  });

  it('a name of nothing but brackets is read in the blink of an eye and kept', () => {
    expect(nameKeys('('.repeat(10_000)).bareName.length).toBeGreaterThan(0);
  });
});

describe('what stands around a name', () => {
  it.each([
    ["''Bo Berg''", 'Bo Berg'],
    ['“Bo Berg”', 'Bo Berg'],
    ['Bo K.. Berg', 'Bo K Berg'],
    ['Berg, Bo  (Extern)', 'Bo Berg (Extern)'],
    ['Berg, Bo(Extern)', 'Bo Berg (Extern)'],
    ['Berg, Bo (Extern)  (Contoso)', 'Bo Berg (Extern) (Contoso)'],
    ['Berg,, Bo', 'Bo Berg'],
    ['Berg, Dr', 'Dr Berg'],
    ['Sr, Bo', 'Bo Sr'],
  ])('%j is %j', (written, same) => {
    expect(nameKey(written)).toBe(nameKey(same));
  });

  it.each([
    ['Bo O’Berg', 'Bo OBerg'],
    ['Bo (Extern) Berg', 'Bo Berg'],
    ['Bo K.Berg', 'Bo KBerg'],
  ])('%j is not %j', (written, other) => {
    expect(nameKey(written)).not.toBe(nameKey(other));
  });

  it('is no part of the bare name in parentheses alone', () => {
    expect(nameKeys('Berg, Bo (Extern)')).toEqual({ name: 'bo berg (extern)', bareName: 'bo berg' });
    expect(nameKeys('(Extern)')).toEqual({ name: '(extern)', bareName: '(extern)' });
    expect(nameKeys('Bo Berg')).toEqual({ name: 'bo berg', bareName: 'bo berg' });
  });

  it('is not told apart by what comes after twice as many characters as Outlook keeps', () => {
    const long = 'b'.repeat(510);
    expect(nameKey(`${long}x`)).toBe(nameKey(`${long}y`));
    expect(nameKey(`${long.slice(1)}x`)).not.toBe(nameKey(`${long.slice(1)}y`));
  });
});
