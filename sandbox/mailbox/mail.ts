import type { Contact } from './contact';
import type { SentMail } from './invite';
import type { Mailbox } from './mailbox';

/** An ordinary mail, as its sender wrote it. */
export interface Mail {
  readonly from: Contact;
  readonly to: readonly Contact[];
  readonly cc: readonly Contact[];
  readonly subject: string;
  /** HTML. */
  readonly body: string;
  /** When, in milliseconds since 1970. */
  readonly at: number;
}

/** Sends an ordinary mail: everybody it is to gets it once. */
export function sendMail(mailbox: Mailbox, { from, to, cc, subject, body, at }: Mail): Mailbox {
  const readers = new Set([...to, ...cc].map(({ address }) => address));
  const mails = [...readers].map((reader): SentMail => {
    const addressed = { to, cc };
    return { kind: 'mail', uid: `mail-${at}`, subject, from: from.address, to: reader, at, body, addressed };
  });
  return { ...mailbox, mails: [...mailbox.mails, ...mails] };
}
