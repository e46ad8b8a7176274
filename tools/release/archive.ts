import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { sha256 } from '../configure/inventory';
import { type Files, filesIn } from '../configure/release-files';
import { scriptFolder } from '../docs/script-folder';
import { judgeFlags } from '../report/judge-flags';
import { type BundledPackage, bundledPackages } from './bundled-packages';
import { thirdPartyLicences } from './licences';
import { sbom } from './sbom';

/** Folders that a release takes besides `dist` and `docs`. */
export interface BuiltFolders {
  /** The tools, each in one file. */
  readonly tools: string;
  /** The guides as a site. */
  readonly handbook: string;
}

/** A release, not zipped yet. */
export interface Release {
  readonly version: string;
  readonly files: Files;
}

const encoder = new TextEncoder();

/** What lets the same commands be typed in an unpacked release as in the project. */
function packageOf(version: string): string {
  const scripts = {
    configure: 'node configure.mjs',
    doctor: 'node doctor.mjs',
    judge: `node ${judgeFlags.join(' ')} judge.mjs`,
  };
  return `${JSON.stringify({ name: 'syfte', version, private: true, license: 'MIT', engines: { node: '>=20.19' }, scripts }, null, 2)}\n`;
}

/** Files of the project that go in as they are, where they are there. */
const asTheyAre = ['CHANGELOG.md', 'LICENSE', 'SECURITY.md'];

/** What sums up the rows of the judge, on any engine; by its name in an archive. */
const sql = ['figures.sql', 'tools/report/figures.sql'] as const;

/** Guides for those who have the sources: what they tell people to type is not in an archive. The pages that lead to all guides are in its handbook. */
const forDevelopers = [
  'README.md',
  'developers.md',
  'local-outlook.md',
  'performance.md',
  'report.md',
  'rewriters.md',
  'sideload.md',
  'translating.md',
];

/** Where the project's README says how to build and try it, that of an archive says this. */
const fromHere = `## From here to everyone's Outlook

This is a release. [docs/deploy.md](docs/deploy.md) leads an administrator through it in under an hour; there is nothing to install.
All guides, those for people with the sources included, are a site in this archive as well: open [handbook/index.html](handbook/index.html) in a browser. It can be searched, and needs no network.

| for | read |
|---|---|
| administrators | [deploy](docs/deploy.md), [app registration](docs/register-app.md), [policy](docs/policy.md), [permissions](docs/permissions.md), [send modes](docs/send-modes.md), [clients and their settings](docs/clients.md), [operate](docs/operate.md), [what the gate cannot see](docs/what-the-gate-cannot-see.md), [a rule that reports](docs/mail-flow-rule.md), [agendas from an assistant](docs/assistants/README.md), [removal](docs/remove.md) |
| security and privacy reviewers | [security](docs/security.md), [privacy](docs/privacy.md), [a template for an assessment](docs/dpia.md), [accessibility](docs/accessibility.md), [SECURITY.md](SECURITY.md) |
| whoever makes the organisation's report on a cluster | [the judge and the SQL](docs/report-on-a-cluster.md): judge.mjs and figures.sql beside this file |
| the help desk | [docs/support.md](docs/support.md) |
| everybody, the day before | [docs/note-for-users.md](docs/note-for-users.md), [på dansk](docs/note-for-users.da.md), [på norsk](docs/note-for-users.nb.md), [auf Deutsch](docs/note-for-users.de.md), [suomeksi](docs/note-for-users.fi.md), [en español](docs/note-for-users.es.md), [en français](docs/note-for-users.fr.md), [på svenska](docs/note-for-users.sv.md) |
| people who call meetings | [docs/organizers.md](docs/organizers.md), [på dansk](docs/organizers.da.md), [på norsk](docs/organizers.nb.md), [auf Deutsch](docs/organizers.de.md), [suomeksi](docs/organizers.fi.md), [en español](docs/organizers.es.md), [en français](docs/organizers.fr.md), [på svenska](docs/organizers.sv.md) |
| people who are invited | [docs/attendees.md](docs/attendees.md), [på dansk](docs/attendees.da.md), [på norsk](docs/attendees.nb.md), [auf Deutsch](docs/attendees.de.md), [suomeksi](docs/attendees.fi.md), [en español](docs/attendees.es.md), [en français](docs/attendees.fr.md), [på svenska](docs/attendees.sv.md) |
| what changed | [CHANGELOG.md](CHANGELOG.md) |

`;

/** The README of an archive: what the project's says about the product, and the way on from here. Whatever needs the sources stays out. */
export function readmeOf(project: string): string {
  const [introduction = '', ...sections] = project.split(/^(?=## )/m);
  const kept = sections.filter((section) => /^## (?:Where it works|Licence)\n/.test(section));
  return [introduction, fromHere, ...kept].join('');
}

/** The guides that go in, by their path below `docs`. */
export function guidesInside(root: string): Files {
  return new Map(
    [...filesIn(join(root, 'docs'))].filter(
      ([path]) => !forDevelopers.includes(path) && !/^(?:paths|translating)\//.test(path),
    ),
  );
}

function below(folder: string, files: Files): readonly (readonly [string, Uint8Array])[] {
  return [...files].map(([path, bytes]) => [`${folder}/${path}`, bytes]);
}

function tools(folder: string): readonly (readonly [string, Uint8Array])[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.mjs'))
    .map((name) => [name, readFileSync(join(folder, name))]);
}

/** The packages in what ships: in the site, in the tools, and in the script of the handbook. */
export function packagesInside(root: string, { tools, handbook }: BuiltFolders): readonly BundledPackage[] {
  return bundledPackages(root, [join(root, 'dist'), tools, scriptFolder(handbook)]);
}

/** Checksums in the form that `sha256sum --check` reads. */
export function checksums(files: Files): string {
  return [...files].map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`).join('');
}

/**
 * Everything that a release has in it.
 * @param root the project, its `dist` built
 * @param built the tools and the handbook, built
 * @param made when the sources were as they are
 */
export function releaseOf(root: string, built: BuiltFolders, made: Date): Release {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const packages = packagesInside(root, built);
  const entries: (readonly [string, Uint8Array])[] = [
    ...below('dist', filesIn(join(root, 'dist'))),
    ...below('docs', guidesInside(root)),
    ...below('handbook', filesIn(built.handbook)),
    ...tools(built.tools),
    ...asTheyAre
      .filter((name) => existsSync(join(root, name)))
      .map((name) => [name, readFileSync(join(root, name))] as const),
    ...[sql]
      .filter(([, path]) => existsSync(join(root, path)))
      .map(([name, path]) => [name, readFileSync(join(root, path))] as const),
    ['README.md', encoder.encode(readmeOf(readFileSync(join(root, 'README.md'), 'utf8')))],
    ['package.json', encoder.encode(packageOf(version))],
    ['THIRD-PARTY-LICENSES.txt', encoder.encode(thirdPartyLicences(packages))],
    ['sbom.cdx.json', encoder.encode(sbom(version, packages, made))],
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
