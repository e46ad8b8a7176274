import { expect, it } from '@jest/globals';
import { withoutReplyPrefixes } from '../../src/agenda/reply-prefixes';

it.each([
  ['RE: Antw: Steel', 'Steel'],
  ['Re[2]: VB: Stål', 'Stål'],
  ['TR: RÉP: Acier', 'Acier'],
  ['Vertrag: wie weiter?', 'Vertrag: wie weiter?'],
  ['Re:', ''],
  [' Re (3): Sv : ang： Stål ', 'Stål'],
  ['HR: Stål', 'HR: Stål'],
])('%p is %p without what says that it is a reply', (subject, bare) => {
  expect(withoutReplyPrefixes(subject)).toBe(bare);
});

it('a million blanks behind one are looked at once', () => {
  const blanks = `re${' '.repeat(1_000_000)}x`;
  expect(withoutReplyPrefixes(blanks)).toBe(blanks);
});
