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

/** Maps are for developers: they are in the archive, and on a site only where somebody asked for them. */
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
    const found: Partial<Record<keyof Inventory, unknown>> = Object(JSON.parse(text));
    const { version, fingerprint, files } = found;
    const isList =
      typeof version === 'string' &&
      typeof fingerprint === 'string' &&
      typeof files === 'object' &&
      files !== null &&
      Object.values(files).every((hash) => typeof hash === 'string');
    return isList ? { version, fingerprint, files: files as Inventory['files'] } : null;
  } catch {
    return null;
  }
}
