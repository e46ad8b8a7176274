import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package whose code is in what ships. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression as its package.json says. */
  readonly license: string;
  /** Its licence file, whole; where it has none, the text that its identifier stands for. Empty where that is not known either. */
  readonly licenseText: string;
  /** Who supplies it: its author, or those who publish it. */
  readonly supplier: string;
  /** Names of the packages that it asks for itself, in the order of its package.json. */
  readonly needs: readonly string[];
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

/** The MIT licence (spdx.org/licenses/MIT), for packages that name it and ship no text of it: keeping the text is all that it asks for. */
function mitText(holder: string): string {
  return `MIT License

Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the
"Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish,
distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to
the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR
ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH
THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
}

/** Who holds the rights, as far as a package.json tells. */
function holderOf(own: Readonly<Record<string, unknown>>): string {
  const { author, repository } = own as {
    readonly author?: string | { readonly name?: string };
    readonly repository?: string | { readonly url?: string };
  };
  const name = typeof author === 'object' ? author.name : author;
  const place = typeof repository === 'object' ? repository.url : repository;
  return name || `the authors of ${String(own.name)}${place ? ` (${place})` : ''}`;
}

function packageAt(root: string, folder: string, lock: Lockfile): BundledPackage {
  const at = join(root, folder);
  const own = JSON.parse(readFileSync(join(at, 'package.json'), 'utf8')) as Record<string, unknown>;
  const license = typeof own.license === 'string' ? own.license : 'unknown';
  return {
    name: String(own.name),
    version: String(own.version),
    license,
    supplier: holderOf(own),
    needs: Object.keys((own.dependencies as Readonly<Record<string, string>> | undefined) ?? {}),
    licenseText: licenseTextIn(at) || (license === 'MIT' ? mitText(holderOf(own)) : ''),
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
