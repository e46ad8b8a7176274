import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package whose code is in what ships. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression as its package.json says. */
  readonly license: string;
  /** Its licence file, whole; empty where it has none. */
  readonly licenseText: string;
  /** `sha512-…` of its archive, from the lockfile; null where the lockfile has none. */
  readonly integrity: string | null;
}

/** Folders of packages among the sources of a map: `webpack://syfte/./node_modules/a/node_modules/@b/c/x.js` is `node_modules/a/node_modules/@b/c`. */
export function packageFolders(map: string): readonly string[] {
  const { sources } = JSON.parse(map) as { readonly sources: readonly string[] };
  const folders = sources.map(
    (source) =>
      /((?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(
        source.replace(/^webpack:\/\/[^/]*\/(?:\.\/)?/, ''),
      )?.[1],
  );
  return [...new Set(folders.filter((folder) => folder !== undefined))].sort();
}

/** A licence by any name that packages give it; the README is where some have it. */
function licenseTextIn(folder: string): string {
  const names = readdirSync(folder).sort();
  const file = names.find((name) => /^(?:licen[cs]e|copying)(?:[.-].*)?$/i.test(name));
  return file === undefined ? '' : readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
}

function packageAt(root: string, folder: string, lock: Lockfile): BundledPackage {
  const at = join(root, folder);
  const own = JSON.parse(readFileSync(join(at, 'package.json'), 'utf8')) as Record<string, unknown>;
  const license = typeof own.license === 'string' ? own.license : 'unknown';
  return {
    name: String(own.name),
    version: String(own.version),
    license,
    licenseText: licenseTextIn(at),
    integrity: lock.packages[folder]?.integrity ?? null,
  };
}

interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly integrity?: string }>>;
}

/** The packages that really are in the bundles of some folders, by the maps that webpack left there: what was shaken out is not among them. */
export function bundledPackages(root: string, bundles: readonly string[]): readonly BundledPackage[] {
  const maps = bundles.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.map'))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  );
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lockfile;
  const folders = [...new Set(maps.flatMap(packageFolders))].filter((folder) =>
    existsSync(join(root, folder, 'package.json')),
  );
  const found = folders.map((folder) => packageAt(root, folder, lock));
  const byName = new Map(found.map((one) => [`${one.name}@${one.version}`, one]));
  return [...byName.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}
