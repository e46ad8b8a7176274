import { describe, expect, it } from '@jest/globals';
import { carriedIn, carriedOver } from '../../src/text/carried';
import { languages } from '../../src/text/language';

describe('a topic that takes up a next step again', () => {
  it.each(languages)('is known by its beginning in %s, whatever the page speaks', (language) => {
    expect(carriedIn(carriedOver(language, 'Ask Bo'))).toBe('Ask Bo');
  });

  it('is an ordinary one where it begins otherwise, or takes up nothing', () => {
    expect(carriedIn('Last time we met')).toBeNull();
    expect(carriedIn(carriedOver('en', ''))).toBeNull();
  });
});
