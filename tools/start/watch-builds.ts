import { watch } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';
import type { LiveReload } from '../../sandbox/server/live-reload';
import { type Built, rebuiltBy } from './bundles';

/** Where the development builds are (webpack.config.js). */
export const siteFolder = (root: string) => join(root, 'build/development/site');
export const outlookFolder = (root: string) => join(root, 'build/development/outlook');

/** What is told while building: percentages of each bundle as they grow, and how each build ended. */
export interface BuildNews {
  progress(bundle: string, share: number): void;
  built(built: Built, milliseconds: number): void;
}

function configurations(root: string, news: BuildNews): webpack.Configuration[] {
  const all: webpack.Configuration[] = require(join(root, 'webpack.config.js'))({}, { mode: 'development' });
  return all.map((one) => ({
    ...one,
    stats: 'none',
    // What one start has compiled the next one need not.
    cache: {
      type: 'filesystem',
      cacheDirectory: join(root, 'build/webpack'),
      name: `development-${one.name}`,
    },
    plugins: [
      ...(one.plugins ?? []),
      new webpack.ProgressPlugin((share) => news.progress(one.name ?? '', share)),
    ],
  }));
}

function builtOf(stats: webpack.Stats): Built {
  const { assets = [] } = stats.toJson({ all: false, assets: true });
  return {
    bundle: stats.compilation.name ?? '',
    hash: stats.hash ?? '',
    emitted: assets.filter(({ emitted }) => emitted).map(({ name }) => name),
    mistakes: stats.hasErrors()
      ? stats.toString({ preset: 'errors-only', colors: process.stdout.isTTY })
      : '',
  };
}

/** Styles of the local Outlook are served as they lie there: no build tells of them. */
function watchStatic(root: string, live: LiveReload): void {
  watch(join(root, 'sandbox/outlook/static'), (_event, name) =>
    live.tell(name?.endsWith('.css') ? 'styles' : 'outlook'),
  );
}

/**
 * Builds everything for development, and again whenever a source changes; open pages hear of each change. Resolves when all has been built once,
 * mistakes or not: they are told, and mended while it runs.
 */
export function watchBuilds(root: string, live: LiveReload, news: BuildNews): Promise<void> {
  const compilers = webpack(configurations(root, news)).compilers;
  const hashes = new Map<string, string>();
  const first = compilers.map(
    (compiler) =>
      new Promise<void>((builtOnce) => {
        compiler.hooks.done.tap('start', (stats) => {
          const built = builtOf(stats);
          news.built(built, (stats.endTime ?? 0) - (stats.startTime ?? 0));
          const told = hashes.has(built.bundle) ? rebuiltBy(built, hashes.get(built.bundle)) : null;
          hashes.set(built.bundle, built.hash);
          if (told) live.tell(told);
          builtOnce();
        });
      }),
  );
  for (const compiler of compilers) {
    compiler.watch({}, (error) => {
      if (error) throw error;
    });
  }
  watchStatic(root, live);
  return Promise.all(first).then(() => undefined);
}
