import { useEffect, useState } from 'react';
import { hasWords } from '../../text/area';
import { organizerFile } from '../../text/files/organizer';
import { organizerLaterFile } from '../../text/files/organizer-later';
import type { Language } from '../../text/language';
import { loadWords } from '../../ui/load-words';

/** Words that are put into invites: whether they are there in a language, and what loads them. */
interface InviteWords {
  readonly areThere: (language: Language) => boolean;
  readonly load: (language: Language) => Promise<void>;
}

const inviteWords: InviteWords = {
  areThere: (language) => ['roles', 'templates', 'mailInstead'].every((name) => hasWords(language, name)),
  load: (language) => loadWords(language, [organizerFile, organizerLaterFile]),
};

/**
 * Loads what is put into an invite in the language that those invited read (roles, templates, who gets the notes), where the page speaks another.
 * Until it has come, and where it cannot be loaded, the page's own words are put in. `drawn` settles when the form has been on the screen: nothing is
 * put in before.
 */
export function useInviteWords(
  language: Language,
  drawn: Promise<void>,
  { areThere, load }: InviteWords = inviteWords,
): void {
  const [, draw] = useState(0);
  useEffect(() => {
    if (areThere(language)) return undefined;
    let isHere = true;
    drawn
      .then(() => load(language))
      .then(
        // A reason that is a role's in that language is known as one from now on.
        () => isHere && draw((times) => times + 1),
        () => undefined,
      );
    return () => {
      isHere = false;
    };
  }, [language, drawn, areThere, load]);
}
