import { createHash } from 'node:crypto';
import type { Contact } from '../mailbox/contact';
import { people } from '../mailbox/directory';

/** The one organisation that signs in here. */
export const tenantId = 'c0a705e0-0000-4000-8000-00000000c0de';

/** Object id of a person: the same on every computer, and a GUID, because MSAL takes nothing else apart. */
export function objectId(address: string): string {
  const hex = createHash('sha256').update(address).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Who has this address or object id; null for nobody of the organisation. */
export function personOf(id: string): Contact | null {
  const wanted = id.toLowerCase();
  return people.find(({ address }) => address === wanted || objectId(address) === wanted) ?? null;
}

/** The account as MSAL keeps it. */
export function accountOf({ address, name }: Contact, origin: string) {
  const localAccountId = objectId(address);
  return {
    homeAccountId: `${localAccountId}.${tenantId}`,
    environment: new URL(origin).host,
    tenantId,
    username: address,
    localAccountId,
    name,
  };
}

/** Who signed in, beside a code and beside tokens: the only way in which MSAL learns the parts of its account id. */
export function clientInfo(address: string): string {
  return Buffer.from(JSON.stringify({ uid: objectId(address), utid: tenantId })).toString('base64url');
}
