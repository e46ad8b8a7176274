import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The arguments as they come, but for one feature that is not turned off. */
const wrapper = (browser: string) => `#!/bin/sh
for argument do
  shift
  case $argument in
    --disable-features=*) argument=$(printf %s "$argument" | sed 's/,ThirdPartyStoragePartitioning//') ;;
  esac
  set -- "$@" "$argument"
done
exec '${browser}' "$@"
`;

/**
 * A browser that keeps what a site stores, and the channels between its pages, apart by the site around them, as every Chrome and Edge has done
 * since 115. Playwright turns that off (microsoft/playwright#32230), in an argument that a caller cannot change. @returns the path to launch
 */
export function partitioningBrowser(browser: string): string {
  if (process.platform === 'win32') return browser;
  const path = join(mkdtempSync(join(tmpdir(), 'partitioning-')), 'browser');
  writeFileSync(path, wrapper(browser), { mode: 0o755 });
  return path;
}
