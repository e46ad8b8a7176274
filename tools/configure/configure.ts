import { existsSync, readFileSync } from 'node:fs';
import { defaultPolicy, type Policy } from '../../src/policy/policy';
import { parseManifest } from '../manifest/read-manifest';
import { manifestComplaints } from '../manifest/rules/every-rule';
import { readPolicyScript } from '../stamp/policy-script';
import { help } from './help';
import { type Options, readOptions } from './options';
import { BadPolicy, readPolicy } from './read-policy';
import { type Files, NoRelease, releaseFiles } from './release-files';
import { tenantFiles } from './tenant-files';
import { idIn, versionIn } from './tenant-manifest';
import { mustBeFree, NoPlace, writeWhole } from './write-whole';

/** What an exit code says to a pipeline. */
const done = 0;
const toBeMended = 2;

export interface Output {
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
}

/** A manifest that was named and cannot be used. */
class NoManifest extends Error {
  override readonly name = 'NoManifest';
}

function previousManifest(file: string | null): string | null {
  if (file === null) return null;
  if (!existsSync(file)) throw new NoManifest(`--previous ${file}: there is no such file.`);
  const text = readFileSync(file, 'utf8');
  try {
    parseManifest(text);
  } catch {
    throw new NoManifest(`--previous ${file} is no manifest: it is not well-formed XML.`);
  }
  if (idIn(text) === '' || !/^\d+(\.\d+){3}$/.test(versionIn(text)))
    throw new NoManifest(`--previous ${file} is no manifest of an add-in: its id or its version is missing.`);
  return text;
}

const manifestOf = (files: Files) => new TextDecoder().decode(files.get('manifest.xml'));

/** Builds everything in memory, and looks at the manifest as the doctor would, before a single file is written. */
function built(options: Options, program: string): Files {
  const release = releaseFiles(options.release, program);
  const policy = readPolicy(options.policy);
  const files = tenantFiles({ options, policy, release, previous: previousManifest(options.previous) });
  const complaints = manifestComplaints(manifestOf(files));
  if (complaints.length > 0)
    throw new Error(`The manifest came out wrong, which is a mistake in Syfte: ${complaints.join('; ')}.`);
  return files;
}

function count(files: Files, folder: string): string {
  const found = [...files.keys()].filter((path) => path.startsWith(`${folder}/`)).length;
  return `${found} files`;
}

/** The policy, as it stands in the site. */
function policyOf(files: Files): Policy {
  return readPolicyScript(new TextDecoder().decode(files.get('site/policy.js')))?.policy ?? defaultPolicy;
}

function report(files: Files, options: Options, print: (line: string) => void): void {
  const manifest = manifestOf(files);
  print(options.dryRun ? `Nothing was written. ${options.out} would get` : `Written to ${options.out}:`);
  print(
    `  manifest.xml  version ${versionIn(manifest)}, id ${idIn(manifest)}: for the Microsoft 365 admin center`,
  );
  print(`  site/         ${count(files, 'site')}: publish them at ${options.origin}`);
  print('  hosting/      ready for nginx, Azure Static Web Apps and IIS');
  print('  register/     scripts for the app registration, to read and to run');
  print('  exchange/     a script for a rule that reports invites without an agenda, if you want one');
  if (options.dryRun) for (const [path, bytes] of files) print(`    ${path}, ${bytes.length} bytes`);
  if (options.clientId === null)
    print(
      'Without --client-id nobody signs in: what needs Microsoft Graph, My meetings first, says that it is off.',
    );
  else if (options.tenant === 'organizations')
    print(
      'The registration that register/ makes is for one tenant: name it with --tenant, or sign-in may be refused.',
    );
  const policy = policyOf(files);
  if (policy.attendanceReports)
    print(
      'The policy has attendance reports on: where the registration has been without them, run the script in register/ again, and consent.',
    );
  const [ofPolicy, ofButtons] = [policy.languages.join(','), options.languages.join(',')];
  if (ofPolicy !== ofButtons)
    print(
      `The policy has the languages ${ofPolicy}, the buttons in Outlook ${ofButtons}: --languages ${ofPolicy} makes them one, in the manifest.`,
    );
  print(
    `When the site is up: npm run doctor -- ${options.origin} --manifest ${options.out}/manifest.xml --site ${options.out}/site`,
  );
  print(`Keep ${options.out} where the web server cannot write: the doctor compares the site with it.`);
}

function forTheAdministrator(error: unknown): error is Error {
  return [BadPolicy, NoManifest, NoPlace, NoRelease].some((kind) => error instanceof kind);
}

/**
 * What `configure` does, from what was typed after it to its exit code.
 * @param program path of the program itself: a release lies beside it
 */
export function configure(argv: readonly string[], program: string, { print, complain }: Output): number {
  const understood = readOptions(argv);
  if (understood.kind === 'help') {
    print(help);
    return done;
  }
  if (understood.kind === 'mistakes') {
    for (const mistake of understood.mistakes) complain(mistake);
    complain('Nothing was written. --help lists the options.');
    return toBeMended;
  }
  const { options } = understood;
  try {
    mustBeFree(options.out);
    const files = built(options, program);
    if (!options.dryRun) writeWhole(files, options.out);
    report(files, options, print);
    return done;
  } catch (error) {
    if (!forTheAdministrator(error)) throw error;
    complain(error.message);
    complain('Nothing was written.');
    return toBeMended;
  }
}
