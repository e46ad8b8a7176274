import { useEffect, useRef } from 'react';
import type { Contact } from '../mailbox/contact';
import { people } from '../mailbox/directory';
import type { Invite } from '../mailbox/invite';
import { mailboxClient } from './mailbox-client';

async function find(id: string): Promise<readonly [owner: Contact, invite: Invite] | null> {
  for (const owner of people) {
    const invite = (await mailboxClient.invitesOf(owner.address)).find((one) => one.id === id);
    if (invite) return [owner, invite];
  }
  return null;
}

/** Opens the invite that the address names, as the `webLink` of an event does, once there is an add-in to open beside it. */
export function useInviteInAddress(isReady: boolean, open: (owner: Contact, invite: Invite) => void): void {
  const latest = useRef(open);
  latest.current = open;
  useEffect(() => {
    const id = new URLSearchParams(window.location.search).get('itemid');
    if (!isReady || id === null) return;
    void find(id).then((found) => found && latest.current(...found));
  }, [isReady]);
}
