/**
 * `npm run release`: builds site and tools, and makes the archive that administrators get, with its checksum beside it. Stops for a licence that
 * nobody has accepted and for a serious advisory against anything that ships.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sha256 } from './configure/inventory';
import { archiveName, releaseOf, zipped } from './release/archive';
import { readAudit } from './release/audit';
import { buildTools } from './release/build-tools';
import { type BundledPackage, bundledPackages } from './release/bundled-packages';
import { unaccepted } from './release/licences';

const root = resolve(__dirname, '..');
const toolsFolder = join(root, 'build/tools');

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

/** @throws Error with every serious advisory */
function checkAdvisories(packages: readonly BundledPackage[]): void {
  const audit = readAudit(npm(['audit', '--json'], 'pipe').stdout, packages);
  if (audit.kind === 'not-asked') {
    console.log(`Advisories were not looked up: ${audit.because}.`);
    return;
  }
  if (audit.serious.length > 0) throw new Error(`Serious advisories:\n${audit.serious.join('\n')}`);
  console.log('No high or critical advisory against what is inside.');
}

async function main(): Promise<void> {
  if (npm(['run', '--silent', 'build'], 'inherit').status !== 0)
    throw new Error('The site could not be built; the lines above say why.');
  await buildTools(root, toolsFolder);
  const packages = bundledPackages(root, [join(root, 'dist'), toolsFolder]);
  checkLicences(packages);
  checkAdvisories(packages);
  const release = releaseOf(root, toolsFolder);
  const archive = zipped(release);
  const [folder, name] = [join(root, 'build/release'), archiveName(release)];
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), archive);
  writeFileSync(join(folder, `${name}.sha256`), `${sha256(archive)}  ${name}\n`);
  console.log(`build/release/${name}: ${release.files.size} files, ${archive.length} bytes`);
  console.log(`SHA-256 ${sha256(archive)}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
