import type { Contact } from '../mailbox/contact';
import type { Invite, InviteContent, SentMail } from '../mailbox/invite';

/** What the browser side may ask of the mailbox in the server. Every call rejects with a sentence when the server refuses. */
export interface MailboxClient {
  invitesOf(owner: string): Promise<readonly Invite[]>;
  /** One invite as it is now; null where it is gone. */
  invite(id: string): Promise<Invite | null>;
  /** What somebody got, newest first. */
  mailsTo(address: string): Promise<readonly SentMail[]>;
  deliver(delivery: {
    readonly id: string | null;
    readonly organizer: Contact;
    readonly content: InviteContent;
    readonly bodyForAttendees: string;
    readonly isSending: boolean;
  }): Promise<Invite>;
  cancel(id: string): Promise<void>;
  forward(id: string, to: string): Promise<void>;
  remove(id: string): Promise<void>;
  reset(): Promise<void>;
}

async function asked(path: string, body?: unknown) {
  const response = await fetch(`/mailbox${path}`, {
    ...(body !== undefined && {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    }),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(String(answer.error ?? response.statusText));
  return answer;
}

export const mailboxClient: MailboxClient = {
  invitesOf: (owner) => asked(`/invites/of/${encodeURIComponent(owner)}`),
  invite: (id) => asked(`/invite?id=${encodeURIComponent(id)}`),
  mailsTo: (address) => asked(`/mails/to/${encodeURIComponent(address)}`),
  deliver: (delivery) => asked('/invites', delivery),
  cancel: (id) => asked('/cancel', { id }),
  forward: (id, to) => asked('/forward', { id, to }),
  remove: (id) => asked('/remove', { id }),
  reset: () => asked('/reset', {}),
};
