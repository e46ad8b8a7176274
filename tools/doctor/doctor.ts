import { existsSync, readFileSync } from 'node:fs';
import { rootCertificates } from 'node:tls';
import { checks } from './checks';
import type { Finding } from './finding';
import { look, type Seen } from './look';
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

function judge(seen: Seen): readonly Judged[] {
  return checks.map(({ name, right, canLook, find }) => ({
    check: name,
    right,
    looked: canLook?.(seen) ?? true,
    findings: find(seen),
  }));
}

const hasErrors = (judged: readonly Judged[]) =>
  judged.some(({ findings }) => findings.some(({ level }) => level === 'error'));

function title({ origin, inventory, stamp }: Seen): string {
  const version = inventory === null ? 'an unknown version' : `version ${inventory.version}`;
  const policy = stamp === null ? 'an unknown policy' : `policy ${stamp.fingerprint}`;
  return `${origin}: Syfte, ${version}, ${policy}`;
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
  const end =
    all.length === 0 ? 'All is right.' : `${errors} to mend, ${all.length - errors} to think about.`;
  return [title(seen), ...told, end];
}

function json(seen: Seen, judged: readonly Judged[]): string {
  const { origin, inventory, stamp } = seen;
  const report = {
    site: origin,
    version: inventory?.version ?? null,
    policy: stamp?.fingerprint ?? null,
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

/** Texts of the files that were named; a sentence for one that is not there. */
function filesNamed({
  manifest,
  ca,
}: DoctorOptions): { manifest: string | null; ca: string | null } | string {
  const missing = [manifest, ca].find((file) => file !== null && !existsSync(file));
  if (missing) return `${missing}: there is no such file.`;
  const read = (file: string | null) => (file === null ? null : readFileSync(file, 'utf8'));
  return { manifest: read(manifest), ca: read(ca) };
}

/** What `doctor` does, from what was typed after it to its exit code. */
export async function doctor(
  argv: readonly string[],
  now: number,
  { print, complain }: Output,
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
  const given = named.manifest === null ? null : { text: named.manifest, file: options.manifest ?? '' };
  // Node trusts either its own roots or those that it is given: both are wanted.
  const ca = named.ca === null ? null : [named.ca, ...rootCertificates].join('\n');
  const seen = await look(options.origin, given, { ca, connect: options.connect }, now);
  const judged = judge(seen);
  if (options.json) print(json(seen, judged));
  else for (const line of lines(seen, judged)) print(line);
  return hasErrors(judged) ? ill : healthy;
}
