import { useCallback, useEffect, useState } from 'react';
import type { Contact } from '../mailbox/contact';
import type { Invite, SentMail } from '../mailbox/invite';
import { mailboxClient } from './mailbox-client';

interface Read {
  readonly user: string;
  readonly owner: string;
  readonly invites: readonly Invite[];
  readonly mails: readonly SentMail[];
}

const nothingRead: Read = { user: '', owner: '', invites: [], mails: [] };

async function read(user: string, owner: string): Promise<Read> {
  const [invites, mails] = await Promise.all([mailboxClient.invitesOf(owner), mailboxClient.mailsTo(user)]);
  return { user, owner, invites, mails };
}

/**
 * The invites in one person's calendar and the mails of whoever is at the keyboard, read anew whenever they come on the screen. One person's are
 * never shown as another's, not even for a moment; what comes late is dropped.
 */
export function useCalendar(user: Contact, calendarOf: Contact, isShown: boolean) {
  const [held, setHeld] = useState(nothingRead);
  const [isFresh, setIsFresh] = useState(false);
  const [times, setTimes] = useState(0);
  const [mine, owner] = [user.address, calendarOf.address];
  // biome-ignore lint/correctness/useExhaustiveDependencies: `times` is how often somebody asked for it anew
  useEffect(() => {
    if (!isShown) return undefined;
    let isWanted = true;
    void read(mine, owner).then((now) => {
      if (!isWanted) return;
      setHeld(now);
      setIsFresh(true);
    });
    return () => {
      isWanted = false;
      setIsFresh(false);
    };
  }, [mine, owner, isShown, times]);
  const { invites, mails } = held.user === mine && held.owner === owner ? held : nothingRead;
  return { invites, mails, isFresh, refresh: useCallback(() => setTimes((now) => now + 1), []) };
}
