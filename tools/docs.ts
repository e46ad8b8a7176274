/** The handbook, a site of the project's own markdown (docs/decisions/0028-the-handbook.md). */
import { join, resolve } from 'node:path';
import { runCommand } from './command-line';
import { buildDocs } from './docs/build-docs';
import { scriptFolder } from './docs/script-folder';

const root = resolve(__dirname, '..');

const command = {
  name: 'npm run docs',
  help: `Makes the handbook: the guides as a site that can be searched. It needs no server: open its index.html.

  npm run docs -- --out DIR

  --out DIR   where it goes. Default: build/docs
  --help      this`,
  options: { out: { type: 'string', default: join(root, 'build/docs') } },
} as const;

runCommand(command, async (values) => {
  const out = resolve(values.out);
  process.chdir(root);
  const pages = await buildDocs(root, out, scriptFolder(out));
  console.log(`${join(out, 'index.html')}: ${pages} pages`);
}).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
