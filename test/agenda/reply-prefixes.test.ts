import { expect, it } from '@jest/globals';
import { withoutReplyPrefixes } from '../../src/agenda/reply-prefixes';

it.each([
  ['RE: Antw: Steel', 'Steel'],
  ['Re[2]: VB: Stål', 'Stål'],
  ['TR: RÉP: Acier', 'Acier'],
  ['Vertrag: wie weiter?', 'Vertrag: wie weiter?'],
  ['Re:', ''],
])('%p is %p without what says that it is a reply', (subject, bare) => {
  expect(withoutReplyPrefixes(subject)).toBe(bare);
});

it('what a program puts between them goes with them', () => {
  expect(withoutReplyPrefixes('Re: [list] Re: Steel', /^\[list\]\s*/)).toBe('Steel');
});
