import { canonicalLine } from '../canonical';

// What mail clients put before a subject that is answered or forwarded, in English and Swedish.
const prefixes = /^(?:(?:re|fw|fwd|sv|vb)\s*:\s*)+/u;

const months =
  'jan(?:uary|uari)?|feb(?:ruary|ruari)?|mar(?:ch|s)?|apr(?:il)?|may|maj|june?|juni|july?|juli|aug(?:ust|usti)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const weekdays =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)days?|måndag(?:en)?|tisdag(?:en)?|onsdag(?:en)?|torsdag(?:en)?|fredag(?:en)?|lördag(?:en)?|söndag(?:en)?';
/** What tells one meeting from the next of its kind and says nothing about what it is for: a date, a week, a quarter, a running number. */
const time = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:week|vecka|v|w|wk|q|kv|h)?\\p{N}+(?:st|nd|rd|th)?|${months}|${weekdays}|week|vecka|v)(?![\\p{L}\\p{N}])`,
  'gu',
);

/**
 * A subject as it is compared, never shown: without case, prefixes of answers, and what differs from one time to the next ("Sales v. 47",
 * "Sv: Sales v.48" → "sales"). A subject that is nothing else keeps that. '' for a blank one.
 */
export function subjectKey(subject: string): string {
  const folded = canonicalLine(subject).normalize('NFKC').toLowerCase().replace(prefixes, '');
  const key = words(folded.replace(time, ' '));
  return key === '' ? words(folded) : key;
}

function words(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
