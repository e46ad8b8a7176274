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

/** Key of the form's name in session data, for a form that the gate's opening note gave none. */
const formKey = 'syfte.form';

/** Keys of a draft in the storage of the frame: with the name of the form, or one key for forms without a name. */
const draftIn = 'syfte.draft-local';
const unnamedKey = `${draftIn} unnamed`;
/** As earlier versions stored it: a new version may be served while a pane of the former one has unsaved words. */
const fingerprintField = 'look';

/**
 * What is saved with the open form: in Outlook's session data and, until it has arrived there, in the storage of the frame under a name that is given to
 * the form. The storage may be denied, and each of its calls may throw: then there is only the session data.
 *
 * Where session data is refused, the name cannot be saved either. Such a form is recognised by its fingerprint as of the last snapshot
 * (`formFingerprint`); a form without a fingerprint is saved in session data only.
 */
export function sessionTexts(
  invite: ComposeInvite,
  storage: FrameStorage | null,
  fingerprint: () => string = () => '',
): SavedTexts {
  let place = '';
  /** `isNamed`: session data was seen to hold the name. `wasNamed`: it held one already when this pane was opened. */
  let [isNamed, wasNamed] = [false, false];

  /** Gives the form a name in its session data, which lives as long as the form. It is read back: Outlook may report success and not have saved it. */
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
  /** The draft that was saved by fingerprint, if it is this form's. A pane that was closed before it saw its name saved may have named the form all the same. */
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
      // A name that an earlier pane gave counts before the gate's: the gate's note may have come after that pane had named the form.
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
