import { canonicalAddress } from '../../agenda/canonical';
import { fieldOf, parseObject, textField } from '../../agenda/json-fields';
import type { InviteSnapshot, SavedTexts, SaveResult } from '../../form/form-target';
import type { ComposeInvite } from '../../outlook/compose-invite';
import { OfficeCallError } from '../../outlook/office-call';
import { formIn, openingNoteKey } from '../../rules/opening-note';
import { type FrameStorage, orNull } from '../frame-storage';
import { attemptOr } from './attempt';

/** Office's error for session data that outgrew its 50,000 characters. */
const dataOverLimit = 9051;

/** Where a form that was opened without a note of the gate has its name. */
const formKey = 'syfte.form';

/** Where a draft lies in the storage of the frame: behind the name of the form, or that of a form without one. */
const draftIn = 'syfte.draft-local';
const unnamedKey = `${draftIn} unnamed`;
/** As earlier versions stored it: a new version may be served while a pane of the former one has unsaved words. */
const fingerprintField = 'look';

/**
 * What is saved with the open form: in Outlook's session data, and, until that has it, in the storage of the frame, under the name of the form.
 * The storage may be denied, and its every call may throw: then there is one place and no more.
 *
 * Session data that is refused takes no name either. Such a form is known again by its fingerprint (`formFingerprint`), as of the last snapshot;
 * one without a fingerprint has one place.
 */
export function sessionTexts(
  invite: ComposeInvite,
  storage: FrameStorage | null,
  fingerprint: () => string = () => '',
): SavedTexts {
  let place = '';
  /** Outlook has shown that it holds the name; and held the one of a pane before this one when this one was opened. */
  let [isNamed, wasNamed] = [false, false];

  /** Gives the form a name, which lives as long as the form and no longer. An Outlook that says so need not have taken it. */
  const name = async () => {
    const chosen = crypto.randomUUID();
    place = `${draftIn} ${chosen}`;
    await invite.saveInSession(formKey, chosen);
    isNamed = (await invite.session())[formKey] === chosen;
    const text = isNamed ? unnamed() : null;
    if (text === null) return;
    ask((it) => it.setItem(place, text));
    ask((it) => it.removeItem(unnamedKey));
  };
  const ask = <T>(work: (storage: FrameStorage) => T): T | null =>
    storage ? orNull(() => work(storage)) : null;
  /** What was saved by its fingerprint. A pane that was closed before Outlook had shown the name may have given it all the same. */
  const unnamed = () => {
    const saved = parseObject(ask((it) => it.getItem(unnamedKey)) ?? undefined);
    const isSame = (field: string, value: string) => value !== '' && fieldOf(saved, field) === value;
    const isMine = isSame('place', place) || (!wasNamed && isSame(fingerprintField, fingerprint()));
    return isMine ? textField(saved, 'text') || null : null;
  };

  return {
    async read() {
      const texts = await attemptOr<Readonly<Record<string, string>> | null>(() => invite.session(), null);
      if (!texts || !storage || place !== '') return texts;
      // What a pane before this one chose goes before what the gate noted at the opening: that may come when the pane has named the form already.
      const known = texts[formKey] || formIn(texts[openingNoteKey]);
      if (known) [place, isNamed, wasNamed] = [`${draftIn} ${known}`, true, texts[formKey] !== undefined];
      else name().catch(() => undefined);
      return texts;
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
      const isByFingerprint = !isNamed && fingerprint() !== '';
      if (text === null) {
        ask((it) => it.removeItem(place));
        if (unnamed() !== null) ask((it) => it.removeItem(unnamedKey));
      } else if (isByFingerprint)
        ask((it) =>
          it.setItem(unnamedKey, JSON.stringify({ [fingerprintField]: fingerprint(), place, text })),
        );
      else if (place !== '') ask((it) => it.setItem(place, text));
    },
    readLocally() {
      const named = place === '' ? null : ask((it) => it.getItem(place));
      return named ?? unnamed();
    },
  };
}

/** What an invite looks like to somebody who has no name for it: its subject, start and people. '' without a subject, as many invites look. */
export function formFingerprint({ judged, start }: InviteSnapshot): string {
  if (judged.subject.trim() === '' || !start) return '';
  const people = judged.attendees.map(({ address }) => canonicalAddress(address)).sort();
  return JSON.stringify([judged.subject, start.getTime(), ...people]);
}
