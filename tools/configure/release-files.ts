import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { unzipSync } from 'fflate';

/** The files of a built site by their path, with `/` between and none in front. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** A release that could not be read, with a sentence for the administrator. */
export class NoRelease extends Error {
  override readonly name = 'NoRelease';
}

/** Without these there is no site to configure. */
const needed = ['manifest.xml', 'gate.js', 'gate.html', 'organizer.html'];

function complete(files: Files, where: string): Files {
  const missing = needed.filter((name) => !files.has(name));
  if (missing.length === 0) return files;
  throw new NoRelease(
    `${where} is no release of Syfte: ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing.`,
  );
}

/** All files below a folder, in order of their path, so that nothing depends on the order of a disk. */
export function filesIn(folder: string): Files {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  const paths = names.map((name) => name.split(sep).join('/')).sort();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));
}

/** `syfte-1.2.3/dist/gate.js` of an archive is `gate.js`; null for what is not of the site, or climbs out of its folder. */
function pathOfSite(entry: string): string | null {
  const [, path] = /^(?:[^/]+\/)?dist\/(.+[^/])$/.exec(entry.replaceAll('\\', '/')) ?? [];
  return path === undefined || path.split('/').includes('..') ? null : path;
}

function filesOfArchive(file: string): Files {
  try {
    const entries = Object.entries(unzipSync(readFileSync(file)));
    const site = entries.flatMap(([name, bytes]) => {
      const path = pathOfSite(name);
      return path === null ? [] : [[path, bytes] as const];
    });
    return new Map(site.sort(([a], [b]) => (a < b ? -1 : 1)));
  } catch (error) {
    throw new NoRelease(`${file} could not be unpacked: ${error instanceof Error ? error.message : error}.`);
  }
}

/** Where the program lies: in an archive beside `dist`, in the project one folder below it. */
function distBeside(program: string): string {
  const here = dirname(program);
  const places = [join(here, 'dist'), join(here, '..', 'dist')];
  const found = places.find((place) => existsSync(join(place, 'gate.js')));
  if (found) return found;
  throw new NoRelease(
    `There is no built site in ${resolve(here, 'dist')}. Run it from an unpacked release, name one with --release, or build one: npm run build.`,
  );
}

/**
 * The built site of a release: an archive, an unpacked one, or a `dist` folder; without a name the one beside the program.
 * @throws NoRelease when there is none
 */
export function releaseFiles(named: string | null, program: string): Files {
  const place = named ?? distBeside(program);
  if (!existsSync(place)) throw new NoRelease(`--release ${place}: there is no such file or folder.`);
  if (!statSync(place).isDirectory()) return complete(filesOfArchive(place), place);
  const inside = join(place, 'dist');
  return complete(filesIn(existsSync(inside) ? inside : place), place);
}
