import type { Invite } from '../../sandbox/mailbox/invite';
import { emptyMailbox, type Mailbox, sendInvite } from '../../sandbox/mailbox/mailbox';
import { aForm } from './form';

/** An invite of Anna's in her calendar of the local Outlook, sent; with an `id` of its own where a test has several. */
export function aSentInvite(change: Parameters<typeof aForm>[0] = {}): Invite {
  const [, invite] = sentFrom(change);
  return change.id ? { ...invite, id: change.id, uid: change.id } : invite;
}

/** The same, and the copy of it in the calendar of somebody who is invited. */
export function aSentInviteAndCopy(of: string, change: Parameters<typeof aForm>[0] = {}) {
  const [mailbox, invite] = sentFrom(change);
  const copy = mailbox.invites.find(({ owner }) => owner === of);
  if (!copy) throw new Error(`${of} has no copy.`);
  return { invite, copy };
}

function sentFrom(change: Parameters<typeof aForm>[0]): readonly [Mailbox, Invite] {
  const content = aForm({ ...change, id: null });
  const delivery = { id: null, organizer: content.organizer, content, bodyForAttendees: content.body };
  return sendInvite(emptyMailbox, delivery);
}
