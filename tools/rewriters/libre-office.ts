import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Rewriter } from './rewriter';

const run = promisify(execFile);

/** Whether `soffice` can be called here. */
export async function hasLibreOffice(): Promise<boolean> {
  try {
    await run('soffice', ['--version']);
    return true;
  } catch {
    return false;
  }
}

/** LibreOffice Writer opens the HTML and saves it as HTML: as near to Word as it gets without Windows. Seconds for each body. */
export const libreOffice: Rewriter = {
  name: 'LibreOffice',
  isAlone: true,
  rewrite: async (html) => {
    const folder = await mkdtemp(join(tmpdir(), 'rewriters-'));
    try {
      const file = join(folder, 'invite.html');
      await writeFile(
        file,
        `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>${html}</body></html>`,
      );
      await run('soffice', [
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        '--headless',
        '--convert-to',
        'html:HTML (StarWriter)',
        '--outdir',
        join(folder, 'saved'),
        file,
      ]);
      return await readFile(join(folder, 'saved', 'invite.html'), 'utf8');
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
