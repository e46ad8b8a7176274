import { spawnSync } from 'node:child_process';

/** What a release is made from. */
export interface Source {
  /** The commit, as 40 hex digits; null where the project is no clone. */
  readonly commit: string | null;
  /** Whether files differ from the commit's. */
  readonly isChanged: boolean;
  /** When the sources were as they are: the time of the commit, or what the environment says. */
  readonly made: Date;
}

function git(root: string, ...args: readonly string[]): string | null {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

/** Seconds since 1970 as a date; null for what is no number of them. */
function dateOf(seconds: string | null | undefined): Date | null {
  return seconds && /^\d{1,12}$/.test(seconds) ? new Date(Number(seconds) * 1000) : null;
}

/**
 * Looks at a project. The time is `SOURCE_DATE_EPOCH` (reproducible-builds.org/specs/source-date-epoch), or the commit's: never the clock's, for the same
 * sources have to give the same archive.
 * @throws Error where nothing tells the time
 */
export function sourceOf(root: string, environment: Readonly<Record<string, string | undefined>>): Source {
  const commit = git(root, 'rev-parse', 'HEAD');
  const made = dateOf(environment.SOURCE_DATE_EPOCH) ?? dateOf(git(root, 'log', '-1', '--format=%ct'));
  if (made === null)
    throw new Error(
      'When were these sources made? This is no clone of the project: say it with SOURCE_DATE_EPOCH, in seconds since 1970.',
    );
  return { commit, isChanged: commit !== null && git(root, 'status', '--porcelain') !== '', made };
}
