import type { OutlookUser } from './compose-invite';
import { type OfficePerson, personOf } from './office-people';

/** The user at the keyboard. Total: a client that does not say gives a person without name and address, and English. */
export function outlookUser(): OutlookUser {
  const profile = asked<OfficePerson>(() => Office.context.mailbox.userProfile, {});
  return { ...personOf(profile), locale: asked(() => Office.context.displayLanguage, 'en-US') };
}

function asked<T>(question: () => T | null | undefined, otherwise: T): T {
  try {
    return question() ?? otherwise;
  } catch {
    return otherwise;
  }
}
