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
