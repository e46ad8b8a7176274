import { draftKey } from '../agenda/draft';
import type { ComposeInvite } from '../outlook/compose-invite';
import { OfficeCallError } from '../outlook/office-call';
import { attempt } from './attempt';
import { draftThatFits } from './draft-that-fits';

/** Office's error for session data that outgrew its 50,000 characters. */
const dataOverLimit = 9051;

/** Shares of those 50,000 that a draft is cut to: what else lies in session data is not known here. */
const limits = [45_000, 30_000, 15_000];

/** Whether session data has no room for what was to be kept in it. */
export function isOverLimit(error: unknown): boolean {
  return error instanceof OfficeCallError && error.code === dataOverLimit;
}

/**
 * Keeps the draft with the open form, or takes it away (null). One that is over the limit is kept without its longest answers, as
 * `onKept` hears, and rejects all the same: not all of it is kept.
 */
export async function keepDraft(
  invite: ComposeInvite,
  draft: string | null,
  onKept: (draft: string | null) => void,
): Promise<void> {
  try {
    if (draft === null) await invite.removeFromSession(draftKey);
    else await invite.keepInSession(draftKey, draft);
    onKept(draft);
  } catch (error) {
    if (draft !== null && isOverLimit(error)) await keepWhatFits(invite, draft, onKept);
    throw error;
  }
}

async function keepWhatFits(
  invite: ComposeInvite,
  draft: string,
  onKept: (draft: string) => void,
): Promise<void> {
  for (const limit of limits) {
    const part = draftThatFits(draft, limit);
    if (part === null) return;
    const kept = await attempt(() => invite.keepInSession(draftKey, part));
    if (typeof kept === 'object') {
      onKept(part);
      return;
    }
    if (kept === 'timed-out') return;
  }
}
