import { textOf } from './json-fields';
import { isPlaceholder, type Question } from './placeholder';

/**
 * Whether an answer says something and could say it better: one word, of what a sentence was asked for ("Budget", "Beslut"). It counts;
 * whoever wrote it gets a word of advice. A reason may be one word ("Decides"), figures and Chinese characters say more than one.
 */
export function isThin(answer: string, question: Question, subject: string, own: readonly string[]): boolean {
  const word = textOf(answer).trim();
  const isOneWord = /^[\p{Script=Latin}\p{M}'’-]+[.!]?$/u.test(word);
  return question !== 'reason' && isOneWord && !isPlaceholder(answer, question, subject, own);
}
