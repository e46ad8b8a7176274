import { graphErrorWords } from '../../text/graph-errors';
import type { Language } from '../../text/language';
import { myMeetingsWords } from '../../text/my-meetings';
import { organizerPaneWords } from '../../text/organizer-pane';
import { sentInviteWords } from '../../text/sent-invite';
import { missingTexts } from './row-text';
import type { NotWritten, StepResult } from './update-run';

/** What came of one meeting, in a sentence or two. */
export function resultText(result: StepResult, language: Language): string {
  const words = myMeetingsWords(language);
  switch (result.kind) {
    case 'sent':
      return result.status.kind === 'complete'
        ? words.sentComplete
        : words.sentIncomplete(missingTexts(result.status, language));
    case 'nothing-to-add':
      return words.nothingToAdd;
    case 'skipped':
      return words.skipped;
    case 'not-reached':
      return words.notReached;
    case 'failed':
      return failedText(result.written, language);
  }
}

function failedText(written: NotWritten, language: Language): string {
  const words = myMeetingsWords(language);
  const sent = sentInviteWords(language);
  switch (written.kind) {
    case 'graph-error': {
      const sentOrNot = written.isSent === 'perhaps' ? words.perhapsSent : words.nothingSent;
      return `${graphErrorWords(language)[written.because]} ${sentOrNot}`;
    }
    case 'conflict':
    case 'changing':
      return `${graphErrorWords(language).conflict} ${words.nothingSent}`;
    case 'emptied':
      return sent.emptied;
    case 'plain-text':
      return `${sent.plainText} ${words.nothingSent}`;
    case 'refused': {
      const { because } = written;
      const why =
        because === 'join-link-missing'
          ? sent.joinLinkMissing
          : organizerPaneWords(language).refusal[because];
      return `${why} ${words.nothingSent}`;
    }
    case 'not-seen':
      return words.notSeen;
    case 'put-back':
      return sent.putBack;
    case 'not-put-back':
      return sent.notPutBack;
  }
}
