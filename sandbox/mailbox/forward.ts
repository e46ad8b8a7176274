import type { Contact } from './contact';
import type { Invite } from './invite';
import type { Mailbox } from './mailbox';

/** Hands a copy of an invite on: it names whom the organizer invited, and not who it is forwarded to. */
export function forwardInvite(mailbox: Mailbox, id: string, to: Contact): Mailbox {
  const invite = mailbox.invites.find((one) => one.id === id);
  const has = mailbox.invites.some(({ uid, owner }) => uid === invite?.uid && owner === to.address);
  if (!invite || has) return mailbox;
  const copy: Invite = { ...invite, id: `${invite.id}/FW/${to.address}`, owner: to.address, version: 1 };
  return {
    ...mailbox,
    invites: [...mailbox.invites, copy],
    mails: [
      ...mailbox.mails,
      { kind: 'invite', uid: copy.uid, subject: copy.subject, from: invite.owner, to: to.address },
    ],
  };
}
