import type { WriteResult } from '../../form/write-agenda';
import type { GraphTrouble } from '../../graph/graph-call-error';
import { graphTroubleWords } from '../../text/graph-troubles';
import type { Language } from '../../text/language';
import { sentInviteWords } from '../../text/sent-invite';

type Said = Extract<WriteResult, { kind: 'said' }>;

export function troubled(text: string): Said {
  return { kind: 'said', text, isTrouble: true };
}

/** What went wrong with Graph or with signing in, as the form says it, and what became of the update. */
export function saidOfTrouble(because: GraphTrouble, isSent: 'no' | 'perhaps', language: Language): Said {
  const { answersStay, perhapsSent } = sentInviteWords(language);
  const what = graphTroubleWords(language)[because] ?? '';
  return troubled(`${what} ${isSent === 'perhaps' ? perhapsSent : answersStay}`);
}
