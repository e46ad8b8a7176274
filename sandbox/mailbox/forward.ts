import type { Contact } from './contact';
import type { Invite } from './invite';
import { exchangeId, type Mailbox } from './mailbox';

/** Hands a copy of an invite on: it names whom the organizer invited, and not who it is forwarded to. */
export function forwardInvite(mailbox: Mailbox, id: string, to: Contact, at = 0): Mailbox {
  const invite = mailbox.invites.find((one) => one.id === id);
  const has = mailbox.invites.some(({ uid, owner }) => uid === invite?.uid && owner === to.address);
  if (!invite || has) return mailbox;
  const copy: Invite = {
    ...invite,
    id: exchangeId(mailbox.nextId),
    owner: to.address,
    version: 1,
    createdAt: at,
    changedAt: at,
  };
  return {
    ...mailbox,
    invites: [...mailbox.invites, copy],
    mails: [
      ...mailbox.mails,
      {
        kind: 'invite',
        uid: copy.uid,
        subject: copy.subject,
        from: invite.owner,
        to: to.address,
        at,
        body: copy.body,
      },
    ],
    nextId: mailbox.nextId + 1,
  };
}
