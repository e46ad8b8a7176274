import { error, type Finding, warning } from '../finding';
import type { Seen } from '../look';
import { at, found, hosted } from './check';

/** Seconds that a file may be kept without being asked for again. */
function keptFor(cache: string): number {
  if (/no-cache|no-store/.test(cache)) return 0;
  return Number(/max-age=(\d+)/.exec(cache)?.[1] ?? Number.POSITIVE_INFINITY);
}

const hour = 3600;
/** A file that is named after its content. */
export const hashed = /\.[0-9a-f]{8}\.(?:js|css)$/;
const isHashed = (path: string) => hashed.test(path);

export function shortCache(seen: Seen): readonly Finding[] {
  return found(seen)
    .filter(([path]) => path.endsWith('.html') || ['/gate.js', '/policy.js'].includes(path))
    .filter(([, { headers }]) => keptFor(headers['cache-control'] ?? '') > hour)
    .map(([path, { headers }]) =>
      error(
        at(seen, path),
        `It may be kept too long (Cache-Control: ${headers['cache-control'] ?? 'none'}): a new policy or version arrives late.`,
        hosted,
      ),
    );
}

export function icons(seen: Seen): readonly Finding[] {
  return found(seen)
    .filter(
      ([path, { headers }]) =>
        path.endsWith('.png') && /no-store|no-cache/.test(headers['cache-control'] ?? ''),
    )
    .map(([path, { headers }]) =>
      error(
        at(seen, path),
        `Cache-Control: ${headers['cache-control']}: Outlook shows no icon that it may not keep.`,
        hosted,
      ),
    );
}

export function longCache(seen: Seen): readonly Finding[] {
  return found(seen)
    .filter(
      ([path, { headers }]) => isHashed(path) && keptFor(headers['cache-control'] ?? 'no-cache') < 24 * hour,
    )
    .map(([path]) =>
      warning(
        at(seen, path),
        'It is asked for anew each time, though its name changes with its content.',
        hosted,
      ),
    );
}
