import type { Rebuilt } from '../../sandbox/server/rebuilt';

/** One of webpack's builds, done. */
export interface Built {
  /** As in webpack.config.js. */
  readonly bundle: string;
  /** Of everything in it: the same content has the same. */
  readonly hash: string;
  /** What was written, relative to the folder it goes to. */
  readonly emitted: readonly string[];
  /** What is wrong; '' for nothing. */
  readonly mistakes: string;
}

/**
 * What open pages have to hear after a bundle was built again. Nothing for gate.js, which the next event loads; for what came out the same; and for what
 * has mistakes: the last that worked stays. Outlook reads the manifest when it starts.
 */
export function rebuiltBy(
  { bundle, hash, emitted, mistakes }: Built,
  formerHash: string | undefined,
): Rebuilt | null {
  if (mistakes !== '' || hash === formerHash || bundle === 'gate') return null;
  return bundle === 'outlook' || emitted.includes('manifest.xml') ? 'outlook' : 'pages';
}
