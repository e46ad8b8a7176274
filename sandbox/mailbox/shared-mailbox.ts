import type { Mailbox } from './mailbox';

/** The one mailbox of this Outlook, shared by everybody in it. In memory: a restart empties it. */
export interface SharedMailbox {
  get(): Mailbox;
  set(mailbox: Mailbox): void;
}

export function sharedMailbox(first: Mailbox): SharedMailbox {
  let mailbox = first;
  return {
    get: () => mailbox,
    set(next) {
      mailbox = next;
    },
  };
}
