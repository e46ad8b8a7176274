import { createHash } from 'node:crypto';

/** Where a site lists its files, so that the doctor can tell from outside whether all of them arrived as they were written. */
export const inventoryPath = 'syfte.json';

/** What stands there. */
export interface Inventory {
  /** Version of the release. */
  readonly version: string;
  /** Of the policy in policy.js and gate.js. */
  readonly fingerprint: string;
  /** SHA-256 of each file by its path, without a slash in front. */
  readonly files: Readonly<Record<string, string>>;
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Maps are for developers: a host may leave them out. */
export function isForOutlook(path: string): boolean {
  return !path.endsWith('.map');
}

/** The list of a site, which is no part of itself. */
export function inventoryOf(
  version: string,
  fingerprint: string,
  site: Iterable<readonly [path: string, bytes: Uint8Array]>,
): string {
  const files = [...site]
    .filter(([path]) => isForOutlook(path))
    .map(([path, bytes]) => [path, sha256(bytes)]);
  const inventory: Inventory = { version, fingerprint, files: Object.fromEntries(files) };
  return `${JSON.stringify(inventory, null, 2)}\n`;
}

/** The list in a text; null for what is none. */
export function readInventory(text: string): Inventory | null {
  try {
    const found: unknown = JSON.parse(text);
    if (typeof found !== 'object' || found === null || !('files' in found)) return null;
    return typeof found.files === 'object' && found.files !== null ? (found as Inventory) : null;
  } catch {
    return null;
  }
}
