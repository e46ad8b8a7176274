import { draftLocalKey } from '../../form/autosave';
import type { SavedTexts, SaveResult } from '../../form/form-target';
import type { ComposeInvite } from '../../outlook/compose-invite';
import { OfficeCallError } from '../../outlook/office-call';
import { formIn, openingNoteKey } from '../../rules/opening-note';
import { attemptOr } from './attempt';

/** What a browser keeps for the frame of a pane (window.sessionStorage); null where it may not. */
export type FrameStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Office's error for session data that outgrew its 50,000 characters. */
const dataOverLimit = 9051;

/** Where a form that was opened without a note of the gate has its name. */
const formKey = 'syfte.form';

/**
 * What is saved with the open form: in Outlook's session data, and, until that has it, in the storage of the frame, under the name of the form.
 * The storage may be denied, and its every call may throw: then there is one place and no more.
 */
export function sessionTexts(invite: ComposeInvite, storage: FrameStorage | null): SavedTexts {
  let place = '';

  /** The name that the gate noted, or one of our own, which lives as long as the form and no longer. */
  const nameOf = (texts: Readonly<Record<string, string>>) => {
    const known = formIn(texts[openingNoteKey]) || texts[formKey];
    if (known) return known;
    const name = crypto.randomUUID();
    invite.saveInSession(formKey, name).catch(() => undefined);
    return name;
  };

  return {
    async read() {
      const texts = await attemptOr<Readonly<Record<string, string>> | null>(() => invite.session(), null);
      if (!texts || !storage) return texts;
      place ||= `${draftLocalKey} ${nameOf(texts)}`;
      const local = orNull(() => storage.getItem(place));
      return local === null ? texts : { ...texts, [draftLocalKey]: local };
    },
    async save(key, text, isLeaving): Promise<SaveResult> {
      try {
        if (text === null) await invite.removeFromSession(key, isLeaving);
        else await invite.saveInSession(key, text, isLeaving);
        return 'saved';
      } catch (error) {
        return error instanceof OfficeCallError && error.code === dataOverLimit ? 'full' : 'failed';
      }
    },
    saveLocally(text) {
      if (!storage || place === '') return;
      orNull(() => (text === null ? storage.removeItem(place) : storage.setItem(place, text)));
    },
  };
}

/** The storage of this frame; null where the browser does not let a page of another site have any. */
export function frameStorage(): FrameStorage | null {
  return orNull(() => window.sessionStorage);
}

function orNull<T>(ask: () => T): T | null {
  try {
    return ask() ?? null;
  } catch {
    return null;
  }
}
