import type { OutlookUser } from './compose-invite';
import { type OfficePerson, personOf } from './office-people';
import { orNothing } from './or-nothing';

/** The user at the keyboard. Total: a client that does not say gives a person without name and address, and English. */
export function outlookUser(): OutlookUser {
  const profile = orNothing<OfficePerson>(() => Office.context.mailbox.userProfile);
  return { ...personOf(profile ?? {}), locale: orNothing(() => Office.context.displayLanguage) ?? '' };
}
