import type { Invite } from '../mailbox/invite';

/** Changes with every change of the invite, as Exchange's change key does. */
export function changeKey({ uid, version }: Pick<Invite, 'uid' | 'version'>): string {
  return Buffer.from(`${uid} ${version}`).toString('base64');
}

export const etag = (invite: Pick<Invite, 'uid' | 'version'>): string => `W/"${changeKey(invite)}"`;

/** Whether `If-Match` lets a change through. Without the header everything goes. */
export function matches(ifMatch: string | undefined, invite: Invite): boolean {
  if (ifMatch === undefined) return true;
  const asked = ifMatch.split(',').map((one) => one.trim());
  return asked.includes('*') || asked.some((one) => one.replace(/^W\//, '') === `"${changeKey(invite)}"`);
}
