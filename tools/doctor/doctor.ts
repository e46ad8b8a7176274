import { existsSync, readFileSync, statSync } from 'node:fs';
import { rootCertificates } from 'node:tls';
import { type Files, filesIn } from '../configure/release-files';
import type { Check } from './checks/check';
import { checks } from './checks/every-check';
import { error, type Finding } from './finding';
import type { Limits } from './limits';
import { look, type OwnCopy, type Seen } from './look';
import { type DoctorOptions, help, readDoctorOptions } from './options';

/** What exit codes say to a pipeline. */
const healthy = 0;
const ill = 1;
const couldNotLook = 2;

export interface Output {
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
}

/** A check and what it found. */
interface Judged {
  readonly check: string;
  readonly right: string;
  /** False where there was nothing to look at: the finding that says why is another check's. */
  readonly looked: boolean;
  readonly findings: readonly Finding[];
}

/** What a check found. Content that no check foresaw is a finding, too, and never the end of the others. */
function findingsOf({ find }: Check, seen: Seen): readonly Finding[] {
  try {
    return find(seen);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    return [
      error(
        seen.origin,
        `What the site has there could not be judged (${why}).`,
        'Publish the folder site/ that configure wrote, whole and unchanged.',
      ),
    ];
  }
}

function judge(seen: Seen): readonly Judged[] {
  return checks.map((check) => ({
    check: check.name,
    right: typeof check.right === 'string' ? check.right : check.right(seen),
    looked: check.canLook?.(seen) ?? true,
    findings: findingsOf(check, seen),
  }));
}

const hasErrors = (judged: readonly Judged[]) =>
  judged.some(({ findings }) => findings.some(({ level }) => level === 'error'));

/** Whether the exit code says that something is wrong. */
const fails = (judged: readonly Judged[], { failOn }: DoctorOptions) =>
  failOn === 'warning' ? judged.some(({ findings }) => findings.length > 0) : hasErrors(judged);

const longest = 600;

/** Text from a site that may be anybody's: no sign in it moves the cursor or colours what follows, and none is a page long. */
function harmless(text: string): string {
  const shown = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\uFFFD');
  return shown.length <= longest ? shown : `${shown.slice(0, longest)}…`;
}

function title({ origin, inventory, stamp }: Seen): string {
  const version = inventory === null ? 'an unknown version' : `version ${inventory.version}`;
  const policy = stamp === null ? 'an unknown policy' : `policy ${stamp.fingerprint}`;
  return `${origin}: Syfte, ${version}, ${policy}`;
}

/** A site can be right in everything that it says of itself, and still be another than the one that was published. */
function allRight({ own }: Seen): string {
  return own === null
    ? 'All is right, as far as can be told without your own copy of the site (--site).'
    : 'All is right.';
}

/** Few of a kind are enough to see what is wrong: the same header is often missing from forty files. */
const mostOfAKind = 3;

function lines(seen: Seen, judged: readonly Judged[]): readonly string[] {
  const told = judged.flatMap(({ right, looked, findings }) => {
    if (findings.length === 0)
      return [looked ? `  ok       ${right}` : `  unseen   ${right}: nothing to look at`];
    const more = findings.length - mostOfAKind;
    return [
      ...findings
        .slice(0, mostOfAKind)
        .flatMap(({ level, where, says, fix }) => [
          `  ${level.padEnd(7)}  ${where}`,
          `           ${says}`,
          `           ${fix}`,
        ]),
      ...(more > 0 ? [`           … and ${more} more of this kind (--json has all)`] : []),
    ];
  });
  const all = judged.flatMap(({ findings }) => findings);
  const errors = all.filter(({ level }) => level === 'error').length;
  const end = all.length === 0 ? allRight(seen) : `${errors} to mend, ${all.length - errors} to think about.`;
  return [title(seen), ...told, end].map(harmless);
}

function json(seen: Seen, judged: readonly Judged[]): string {
  const { origin, inventory, stamp } = seen;
  const report = {
    site: origin,
    version: inventory?.version ?? null,
    policy: stamp?.fingerprint ?? null,
    /** What every file was compared with: a copy that the host cannot have touched, or the site's own list. */
    comparedWith: seen.own === null ? 'the list of the site' : 'own copy',
    ok: !hasErrors(judged),
    checks: judged.map(({ check, looked, findings }) => ({
      check,
      ok: looked && findings.length === 0,
      looked,
      findings,
    })),
  };
  return JSON.stringify(report, null, 2);
}

/** What the administrator named, read. */
interface Named {
  readonly manifest: string | null;
  readonly ca: string | null;
  readonly own: OwnCopy | null;
}

/** The administrator's own copy: the folder `site`, or the one that has it inside. A sentence for what is none. */
function ownCopy(folder: string): OwnCopy | string {
  const isFolder = existsSync(folder) && statSync(folder).isDirectory();
  if (!isFolder) return `--site ${folder}: there is no such folder.`;
  const inside = `${folder.replace(/[\\/]$/, '')}/site`;
  const named = existsSync(`${folder}/gate.js`) ? folder : inside;
  const files: Files = existsSync(named) ? filesIn(named) : new Map();
  return files.has('gate.js')
    ? { folder: named, files }
    : `--site ${folder}: there is no gate.js in it, so it is no site that configure wrote.`;
}

/** Texts of the files that were named; a sentence for one that is not there. */
function filesNamed({ manifest, ca, site }: DoctorOptions): Named | string {
  const missing = [manifest, ca].find((file) => file !== null && !existsSync(file));
  if (missing) return `${missing}: there is no such file.`;
  const own = site === null ? null : ownCopy(site);
  if (typeof own === 'string') return own;
  const read = (file: string | null) => (file === null ? null : readFileSync(file, 'utf8'));
  return { manifest: read(manifest), ca: read(ca), own };
}

/**
 * What `doctor` does, from what was typed after it to its exit code.
 * @param now milliseconds since 1970, which certificates are held against
 * @param limits of what a site may cost; the usual ones where they are left out
 */
export async function doctor(
  argv: readonly string[],
  now: number,
  { print, complain }: Output,
  limits?: Limits,
): Promise<number> {
  const asked = readDoctorOptions(argv);
  if (asked.kind === 'help') {
    print(help);
    return healthy;
  }
  if (asked.kind === 'mistakes') {
    for (const mistake of asked.mistakes) complain(mistake);
    return couldNotLook;
  }
  const { options } = asked;
  const named = filesNamed(options);
  if (typeof named === 'string') {
    complain(named);
    return couldNotLook;
  }
  const manifest = named.manifest === null ? null : { text: named.manifest, file: options.manifest ?? '' };
  // Node trusts either its own roots or those that it is given: both are wanted.
  const ca = named.ca === null ? null : [named.ca, ...rootCertificates].join('\n');
  const { origin, connect, plain, certificateDays } = options;
  const seen = await look({
    origin,
    manifest,
    own: named.own,
    connectOptions: { ca, connect, plain },
    now,
    certificateDays,
    ...(limits && { limits }),
  });
  const judged = judge(seen);
  if (options.json) print(json(seen, judged));
  else for (const line of lines(seen, judged)) print(line);
  return fails(judged, options) ? ill : healthy;
}
