import type { FormStore } from '../host/store';
import type { Invite } from '../mailbox/invite';
import { rewriteForAttendees } from '../rewriting/rewriting';
import type { Around } from './form-window';

/** Puts the form as it is into the calendar, and sends it when `isSending`. @throws Error with a sentence when the mailbox refuses. */
export async function deliver(form: FormStore, around: Around, isSending: boolean): Promise<Invite> {
  const content = form.get();
  const { id, organizer, body } = content;
  const bodyForAttendees = rewriteForAttendees(body, around.settings().rewriting);
  const invite = await around.mailbox.deliver({ id, organizer, content, bodyForAttendees, isSending });
  form.change({ id: invite.id, isSent: invite.isSent });
  return invite;
}
