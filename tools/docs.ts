/**
 * `npm run docs`: the handbook, a site of the project's own markdown (docs/decisions/0028-the-handbook.md), in `build/docs`, or where `-- --out DIR` says.
 * It needs no server: open its `index.html`.
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildDocs } from './docs/build-docs';
import { scriptFolder } from './docs/script-folder';

const root = resolve(__dirname, '..');

async function docs(): Promise<void> {
  const { values } = parseArgs({ options: { out: { type: 'string', default: join(root, 'build/docs') } } });
  const out = resolve(values.out);
  process.chdir(root);
  const pages = await buildDocs(root, out, scriptFolder(out));
  console.log(`${join(out, 'index.html')}: ${pages} pages`);
}

docs().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
