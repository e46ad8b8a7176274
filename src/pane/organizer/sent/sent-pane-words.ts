import type { Language } from '../../../text/language';
import { type OrganizerPaneWords, organizerPaneWords } from '../../../text/organizer-pane';
import { sentInviteWords } from '../../../text/sent-invite';

/**
 * What the form says beside an invite that is sent: an update is sent, and there is no open form to look into. Its status stays
 * `Ready to send` wherever the gate would let the invite through, as that of the open form does: whoever listens for it waits for those words.
 */
function sentPaneWords(language: Language): OrganizerPaneWords {
  const sent = sentInviteWords(language);
  return {
    ...organizerPaneWords(language),
    writing: sent.sending,
    notAddedYet: sent.waitsForUpdate,
    plainText: sent.plainText,
    couldNotRead: sent.couldNotRead,
    couldNotWrite: sent.couldNotWrite,
    notSeen: sent.notSeen,
    putBack: () => sent.putBack,
    notPutBack: () => sent.notPutBack,
  };
}

const words = { en: sentPaneWords('en'), sv: sentPaneWords('sv') };

/** The same object each time. */
export function sentWordsOf(language: Language): OrganizerPaneWords {
  return words[language];
}
