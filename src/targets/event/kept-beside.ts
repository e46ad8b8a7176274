import type { Kept } from './sent-invite';

const byInvite = new Map<string, Kept>();

/**
 * What is kept beside a sent invite, for as long as the page lives: in read mode Outlook keeps nothing for an add-in with the item
 * (sessionData is an open form's), and answers are not stored anywhere outside the mailbox (docs/decisions/0009-answers-beside-a-sent-invite).
 */
export function keptBeside(id: string): Kept {
  const kept = byInvite.get(id) ?? new Map<string, string>();
  byInvite.set(id, kept);
  return kept;
}
