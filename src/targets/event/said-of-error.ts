import type { WriteResult } from '../../form/write-agenda';
import type { GraphErrorKind } from '../../graph/graph-call-error';
import { graphErrorWords } from '../../text/graph-errors';
import type { Language } from '../../text/language';
import { sentInviteWords } from '../../text/sent-invite';

type Said = Extract<WriteResult, { kind: 'said' }>;

export function saidAsError(text: string): Said {
  return { kind: 'said', text, isTrouble: true };
}

/** What went wrong with Graph or with signing in, as the form says it, and what became of the update. */
export function saidOfError(because: GraphErrorKind, isSent: 'no' | 'perhaps', language: Language): Said {
  const { answersStay, perhapsSent } = sentInviteWords(language);
  const what = graphErrorWords(language)[because] ?? '';
  return saidAsError(`${what} ${isSent === 'perhaps' ? perhapsSent : answersStay}`);
}
