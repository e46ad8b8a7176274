import { createHash } from 'node:crypto';

/** Namespace of URLs (RFC 9562, 6.6). */
const urls = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

/**
 * The id of the add-in that a host serves: a UUID of version 5 (RFC 9562, 5.5) made of its origin, so that whoever configures the same host
 * again, on another machine and years later, gets the same add-in and not a second one beside it.
 */
export function addInIdOf(origin: string): string {
  const name = Buffer.concat([Buffer.from(urls.replaceAll('-', ''), 'hex'), Buffer.from(origin, 'utf8')]);
  const bytes = createHash('sha1').update(name).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
