/** Builds site and tools, and makes the archive that administrators get, with its checksum and its provenance beside it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runCommand } from './command-line';
import { sha256 } from './configure/inventory';
import { archiveName, packagesInside, releaseOf, zipped } from './release/archive';
import { readAudit } from './release/audit';
import { buildHandbook } from './release/build-handbook';
import { buildTools } from './release/build-tools';
import type { BundledPackage } from './release/bundled-packages';
import { unaccepted } from './release/licences';
import { provenance } from './release/provenance';
import { sign } from './release/sign';
import { type Source, sourceOf } from './release/source';

const root = resolve(__dirname, '..');
const built = { tools: join(root, 'build/tools'), handbook: join(root, 'build/docs') };

function npm(args: readonly string[], stdio: 'inherit' | 'pipe'): { status: number | null; stdout: string } {
  const { status, stdout } = spawnSync('npm', args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', stdio, 'inherit'],
    shell: process.platform === 'win32',
  });
  return { status, stdout: stdout ?? '' };
}

/** @throws Error with every licence that has to be looked at */
function checkLicences(packages: readonly BundledPackage[]): void {
  const found = unaccepted(packages).map(({ name, version, license }) => `${name} ${version}: ${license}`);
  if (found.length > 0) throw new Error(`Licences that nobody has accepted are inside:\n${found.join('\n')}`);
  console.log(`${packages.length} packages inside, all with accepted licences.`);
}

/** @throws Error with every serious advisory, and where nobody could be asked for them */
function checkAdvisories(packages: readonly BundledPackage[], isOffline: boolean): void {
  if (isOffline) {
    console.log('Advisories were not looked up, as --offline says.');
    return;
  }
  const audit = readAudit(npm(['audit', '--json'], 'pipe').stdout, packages);
  if (audit.kind === 'not-asked')
    throw new Error(
      `Advisories could not be looked up: ${audit.because}. With --offline a release is made without them; look them up before it is published.`,
    );
  if (audit.serious.length > 0) throw new Error(`Serious advisories:\n${audit.serious.join('\n')}`);
  console.log('No high or critical advisory against what is inside.');
}

/** Writes what goes beside an archive: its checksum, how it came about, and a signature where a key was named. */
function writeBeside(
  path: string,
  name: string,
  archive: Uint8Array,
  version: string,
  source: Source,
  key: string | null,
) {
  const checksum = sha256(archive);
  writeFileSync(`${path}.sha256`, `${checksum}  ${name}\n`);
  const lock = sha256(readFileSync(join(root, 'package-lock.json')));
  const made = { archive: { name, sha256: checksum }, version, source, lock };
  const builtWith = { node: process.version, npm: npm(['--version'], 'pipe').stdout.trim() };
  writeFileSync(`${path}.provenance.json`, provenance({ ...made, ...builtWith }));
  rmSync(`${path}.sha256.sig`, { force: true });
  if (key !== null) sign(`${path}.sha256`, key);
}

const command = {
  name: 'npm run release',
  help: `Builds site and tools, and makes the archive that administrators get in build/release, with its checksum and its provenance beside it.

  npm run release -- --sign ~/.ssh/release

  --sign KEY   signs the checksum with this key of OpenSSH
  --offline    advisories need not be looked up; look them up before it is published
  --help       this

Stops for a licence that nobody has accepted, for a serious advisory against anything that ships, and where advisories cannot be looked up. Ends
with 1 then, with 2 when an option has to be mended.`,
  options: { offline: { type: 'boolean', default: false }, sign: { type: 'string' } },
} as const;

runCommand(command, async ({ offline, sign: key = null }) => {
  const source = sourceOf(root, process.env);
  if (source.isChanged) console.log('The sources differ from their commit: the provenance says so.');
  if (npm(['run', '--silent', 'build'], 'inherit').status !== 0)
    throw new Error('The site could not be built; the lines above say why.');
  await buildTools(root, built.tools);
  buildHandbook(root, built.handbook);
  const packages = packagesInside(root, built);
  checkLicences(packages);
  checkAdvisories(packages, offline);
  const release = releaseOf(root, built, source.made);
  const archive = zipped(release);
  const [folder, name] = [join(root, 'build/release'), archiveName(release)];
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), archive);
  writeBeside(join(folder, name), name, archive, release.version, source, key);
  console.log(`build/release/${name}: ${release.files.size} files, ${archive.length} bytes`);
  console.log(`SHA-256 ${sha256(archive)}${key === null ? ', not signed' : ', signed'}`);
}).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
