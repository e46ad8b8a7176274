import { join } from 'node:path';
import webpack, { type Configuration } from 'webpack';

/** Bundles the administrator's tools into a folder. */
export function buildTools(root: string, folder: string): Promise<void> {
  const configuration = (require(join(root, 'webpack.tools.config.js')) as () => Configuration)();
  return new Promise((done, failed) => {
    webpack({ ...configuration, output: { ...configuration.output, path: folder } }, (error, stats) =>
      error || stats?.hasErrors() ? failed(error ?? new Error(stats?.toString('errors-only'))) : done(),
    );
  });
}
