import { inventoryPath, isForOutlook, sha256 } from '../../configure/inventory';
import { mediaTypeOf } from '../../hosting/media-types';
import { error, type Finding, warning } from '../finding';
import type { OwnCopy, Seen } from '../look';
import { at, found, hosted, published } from './check';

export function reachable(seen: Seen): readonly Finding[] {
  return [...seen.answers].flatMap(([path, answer]) => {
    // The list has a check of its own, and a page may be asked for that was never listed.
    if (path === `/${inventoryPath}` && seen.own === null) return [];
    // A convenience: Outlook never asks for it.
    if (path === '/' && answer.kind === 'answer' && answer.status !== 200)
      return [
        warning(
          at(seen, path),
          `It answers ${answer.status}: whoever types the address does not find out where they are.`,
          hosted,
        ),
      ];
    if (answer.kind === 'silence')
      return [error(at(seen, path), `Nothing answers: ${answer.because}.`, published)];
    return answer.status === 200
      ? []
      : [error(at(seen, path), `It answers ${answer.status} instead of the file.`, published)];
  });
}

export function redirects(seen: Seen): readonly Finding[] {
  return [...seen.answers].flatMap(([path, answer]) => {
    if (answer.kind === 'silence' || answer.redirects.length === 0) return [];
    const isElsewhere = new URL(answer.address).origin !== seen.origin;
    const says = `It redirects to ${answer.address}.`;
    const fix =
      'Serve the file at the address that the manifest names: a sign-in, a proxy or a rule of the host is in between.';
    return [(isElsewhere ? error : warning)(at(seen, path), says, fix)];
  });
}

export function types(seen: Seen): readonly Finding[] {
  return found(seen).flatMap(([path, { headers }]) => {
    const [type] = (headers['content-type'] ?? 'none').split(';');
    const wanted = mediaTypeOf(path);
    // Older names for the same, which every client takes.
    const isSame =
      type === wanted ||
      (/\.js$/.test(path) && type === 'application/javascript') ||
      (/\.xml$/.test(path) && type === 'application/xml');
    return wanted === null || isSame
      ? []
      : [error(at(seen, path), `It is sent as ${type}, and has to be ${wanted}.`, hosted)];
  });
}

export function sniffing(seen: Seen): readonly Finding[] {
  return found(seen)
    .filter(([, { headers }]) => headers['x-content-type-options'] !== 'nosniff')
    .map(([path]) => warning(at(seen, path), 'X-Content-Type-Options: nosniff is missing.', hosted));
}

/** Each file that is another than the one that is to be there, by its path. Of one that did not come, `reachable` speaks. */
function changed(seen: Seen, wanted: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(wanted).flatMap(([path, hash]) => {
    const answer = seen.answers.get(`/${path}`);
    const isOther = answer?.kind === 'answer' && answer.status === 200 && sha256(answer.body) !== hash;
    return isOther ? [path] : [];
  });
}

/** Against files that the host cannot have touched. Their own list is among them: with it, nothing can be added to the site's. */
function againstOwnCopy(seen: Seen, { folder, files }: OwnCopy): readonly Finding[] {
  const wanted = [...files]
    .filter(([path]) => isForOutlook(path))
    .map(([path, bytes]) => [path, sha256(bytes)]);
  return changed(seen, Object.fromEntries(wanted)).map((path) =>
    error(
      at(seen, `/${path}`),
      `It is not the file in ${folder}: another run of configure was published, something rewrites it on the way, or somebody changed it.`,
      'Publish your copy again. If nobody of yours published another, treat the host as taken over: docs/security.md says what to do.',
    ),
  );
}

/** Every file is the one that was configured, as far as anybody can tell from outside. */
export function wholeSite(seen: Seen): readonly Finding[] {
  const where = at(seen, `/${inventoryPath}`);
  const tooMany =
    seen.unasked === 0
      ? []
      : [
          error(
            where,
            `It names ${seen.unasked} files more than the doctor asks for, and than any site of Syfte has.`,
            published,
          ),
        ];
  if (seen.own !== null) return [...tooMany, ...againstOwnCopy(seen, seen.own)];
  if (seen.inventory === null)
    return [error(where, 'The list of the site is missing or unreadable.', published)];
  return [
    ...tooMany,
    ...changed(seen, seen.inventory.files).map((path) =>
      error(
        at(seen, `/${path}`),
        'It is not the file that configure wrote: another run, another version, or something that rewrites it on the way.',
        published,
      ),
    ),
  ];
}

/** What `wholeSite` can vouch for. */
export function vouching({ own }: Seen): string {
  return own === null
    ? 'Every file is the one in the list that the site itself has (whoever can change the site can change the list: --site names your own copy)'
    : `Every file is the one in ${own.folder}`;
}
