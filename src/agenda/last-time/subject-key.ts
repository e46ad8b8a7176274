import { canonicalLine } from '../canonical';
import { withoutReplyPrefixes } from '../reply-prefixes';
import { passing } from './passing-words';

/**
 * A subject as it is compared, never shown: without case, prefixes of answers, and what differs from one time to the next ("Sales v. 47",
 * "Sv: Sales v.48" → "sales"). A subject that is nothing else keeps that. '' for a blank one.
 */
export function subjectKey(subject: string): string {
  const folded = withoutReplyPrefixes(canonicalLine(subject).normalize('NFKC').toLowerCase());
  const key = words(folded.replace(passing, ' '));
  return key === '' ? words(folded) : key;
}

function words(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
