import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Real bodies beside the project, for those who have them. Tests that need them skip without. */
const root = resolve(__dirname, '../..', process.env.SYFTE_CORPUS ?? '../shared/corpus');

export const hasCorpus = existsSync(join(root, 'bodies'));

export const corpusMissing = 'skipped: no corpus of real bodies here (SYFTE_CORPUS)';

function corpusFile(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** Every body and skeleton as [name, text]; empty without the corpus. */
export function corpusBodies(): readonly (readonly [string, string])[] {
  if (!hasCorpus) return [];
  return ['bodies', 'skeletons'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((file) => file.endsWith('.html'))
      .map((file) => [`${folder}/${file}`, corpusFile(`${folder}/${file}`)] as const),
  );
}

interface HostileCorpus {
  readonly payloads?: readonly { readonly payload: string }[];
  readonly groups?: readonly { readonly strings: readonly string[] }[];
}

const jsonIn = (file: string): HostileCorpus =>
  existsSync(join(root, file)) ? (JSON.parse(corpusFile(file)) as HostileCorpus) : {};

/** Hostile and naughty strings beside the project; none where they are missing. */
export function corpusStrings(): readonly string[] {
  const { payloads = [] } = jsonIn('xss.json');
  const { groups = [] } = jsonIn('naughty-strings.json');
  return [...payloads.map(({ payload }) => payload), ...groups.flatMap(({ strings }) => strings)];
}
