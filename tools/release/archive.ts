import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { sha256 } from '../configure/inventory';
import { type Files, filesIn } from '../configure/release-files';
import { bundledPackages } from './bundled-packages';
import { thirdPartyLicences } from './licences';
import { sbom } from './sbom';

/** A release, not zipped yet. */
export interface Release {
  readonly version: string;
  readonly files: Files;
}

const encoder = new TextEncoder();

/** What lets the same commands be typed in an unpacked release as in the project. */
function packageOf(version: string): string {
  const scripts = { configure: 'node configure.mjs', doctor: 'node doctor.mjs' };
  return `${JSON.stringify({ name: 'syfte', version, private: true, license: 'MIT', engines: { node: '>=20.19' }, scripts }, null, 2)}\n`;
}

/** Files of the project that go in as they are, where they are there. */
const asTheyAre = ['CHANGELOG.md', 'LICENSE', 'README.md'];

function below(folder: string, files: Files): readonly (readonly [string, Uint8Array])[] {
  return [...files].map(([path, bytes]) => [`${folder}/${path}`, bytes]);
}

function tools(folder: string): readonly (readonly [string, Uint8Array])[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.mjs'))
    .map((name) => [name, readFileSync(join(folder, name))]);
}

/** Checksums in the form that `sha256sum --check` reads. */
export function checksums(files: Files): string {
  return [...files].map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`).join('');
}

/**
 * Everything that a release has in it.
 * @param root the project, its `dist` built
 * @param toolsFolder the bundled tools
 */
export function releaseOf(root: string, toolsFolder: string): Release {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const packages = bundledPackages(root, [join(root, 'dist'), toolsFolder]);
  const entries: (readonly [string, Uint8Array])[] = [
    ...below('dist', filesIn(join(root, 'dist'))),
    ...below('docs', filesIn(join(root, 'docs'))),
    ...tools(toolsFolder),
    ...asTheyAre
      .filter((name) => existsSync(join(root, name)))
      .map((name) => [name, readFileSync(join(root, name))] as const),
    ['package.json', encoder.encode(packageOf(version))],
    ['THIRD-PARTY-LICENSES.txt', encoder.encode(thirdPartyLicences(packages))],
    ['sbom.cdx.json', encoder.encode(sbom(version, packages))],
  ];
  const files = new Map(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  files.set('SHA256SUMS', encoder.encode(checksums(files)));
  return { version, files };
}

export const archiveName = ({ version }: Release) => `syfte-${version}.zip`;

/**
 * The archive, the same bytes for the same files whenever and wherever it is made. A zip knows local time only, and no year before 1980.
 */
export function zipped(release: Release): Uint8Array {
  const entries: Zippable = {};
  for (const [path, bytes] of release.files) entries[`syfte-${release.version}/${path}`] = bytes;
  return zipSync(entries, { level: 9, mtime: new Date(1980, 0, 1) });
}
