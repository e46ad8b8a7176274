import { describe, expect, it } from '@jest/globals';
import { isKeyboardMash } from '../../src/agenda/keyboard-mash';

describe('isKeyboardMash', () => {
  it.each(['asd', 'asdf', 'qwerty', 'qwertz', 'asdfsdf', 'lkjh', 'dfgdfg', 'sdkfjh', 'poiuy', 'hjklö'])(
    '%s is',
    (word) => {
      expect(isKeyboardMash(word)).toBe(true);
    },
  );

  it.each([
    'were',
    'property',
    'power',
    'sales',
    'glass',
    'flagga',
    'tre',
    'ask',
    'skal',
    'typewriter',
    'hall',
  ])('%s is a word', (word) => {
    expect(isKeyboardMash(word)).toBe(false);
  });
});

describe('keys and words', () => {
  it.each(['asdf', 'sdfg', 'dkfjsl', 'asdfgh', 'ölkjhg', 'abcd'])('%s is no word', (word) => {
    expect(isKeyboardMash(word)).toBe(true);
  });

  it.each(['as', 'op', 'er', 'xsdfg', 'sdfgx', 'rally sdfgh', 'flask', 'halls', 'bsalfsd', 'salfsdb'])(
    '%s is none of hands alone',
    (word) => {
      expect(isKeyboardMash(word)).toBe(false);
    },
  );
});
