/** A folder whose tests are tried by mutation. */
export interface MutatedFolder {
  /** Under src/. */
  readonly name: string;
  /** Percent of the mutants that have to be noticed: killed, or ended by their timeout. */
  readonly atLeast: number;
  /** Whose tests may notice, under test/. */
  readonly tests: readonly string[];
}

/** The pure folders that decide: what a mutant changes there, somebody would read in an invite. */
export const mutatedFolders: readonly MutatedFolder[] = [
  { name: 'time', atLeast: 92, tests: ['time'] },
  { name: 'rules', atLeast: 92, tests: ['rules'] },
  { name: 'agenda', atLeast: 92, tests: ['agenda'] },
  { name: 'invite', atLeast: 88, tests: ['invite'] },
];

/** What is to be changed: a folder, or the files of it whose names begin so. */
export interface Chosen extends MutatedFolder {
  /** Glob under the folder. */
  readonly files: string;
}

/**
 * The folders that are named, or all of them; "invite/due" are the files of a folder that begin so.
 * @throws Error with a sentence when one of the names is none of them
 */
export function chosenFolders(names: readonly string[]): readonly Chosen[] {
  if (names.length === 0) return mutatedFolders.map((folder) => ({ ...folder, files: '**/*.ts' }));
  return names.map((wanted) => {
    const [folder, ...begins] = wanted.split('/');
    const found = mutatedFolders.find(({ name }) => name === folder);
    if (found) return { ...found, files: begins.length === 0 ? '**/*.ts' : `${begins.join('/')}*.ts` };
    const known = mutatedFolders.map(({ name }) => name).join(', ');
    throw new Error(`There is no folder "${wanted}" here: choose from ${known}.`);
  });
}

/** What became of one mutant, in Stryker's words (mutation-testing-elements, `MutantStatus`). */
export type MutantStatus =
  | 'Killed'
  | 'Survived'
  | 'NoCoverage'
  | 'CompileError'
  | 'RuntimeError'
  | 'Timeout'
  | 'Ignored'
  | 'Pending';

/**
 * The share of mutants that were noticed, in percent. Those that could not run or were not asked for do not count (Stryker's own mutation
 * score). Null for none.
 */
export function mutationScore(statuses: readonly MutantStatus[]): number | null {
  const noticed = statuses.filter((one) => one === 'Killed' || one === 'Timeout').length;
  const missed = statuses.filter((one) => one === 'Survived' || one === 'NoCoverage').length;
  return noticed + missed === 0 ? null : (100 * noticed) / (noticed + missed);
}
