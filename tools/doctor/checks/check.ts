import type { Answer } from '../ask';
import { error, type Finding } from '../finding';
import { type Seen, textOf } from '../look';

/** One thing that the doctor looks at: a name for pipelines, what is right when it finds nothing, and what it finds. */
export interface Check {
  readonly name: string;
  /** A sentence without its point; where it depends on what was seen, of that. */
  readonly right: string | ((seen: Seen) => string);
  /** Whether there is anything to judge: of what nobody has seen, nothing is right. Left out where what is missing is itself a finding. */
  readonly canLook?: (seen: Seen) => boolean;
  readonly find: (seen: Seen) => readonly Finding[];
}

/** What mends most that a server sends, and most that is on it. */
export const hosted = 'Serve the site with the files that configure wrote to hosting/.';
export const published = 'Publish the folder site/ that configure wrote, whole and unchanged.';

/** Everything that was found, by its path. */
export function found(seen: Seen): readonly (readonly [path: string, answer: Answer])[] {
  return [...seen.answers].flatMap(([path, answer]) =>
    answer.kind === 'answer' && answer.status === 200 ? [[path, answer] as const] : [],
  );
}

/** The pages among it; the first page of the host is asked for by its address, too, and counts once. */
export const pages = (seen: Seen) => found(seen).filter(([path]) => path.endsWith('.html'));

export const hasPages = (seen: Seen) => pages(seen).length > 0;
export const hasFiles = (seen: Seen) => found(seen).length > 0;
export const hasFile = (pattern: RegExp) => (seen: Seen) => found(seen).some(([path]) => pattern.test(path));
export const hasText = (path: string) => (seen: Seen) => textOf(seen.answers.get(path)) !== '';

/** The address of a path. */
export const at = (seen: Seen, path: string) => seen.origin + path;

/** A finding for each page with a header that is wrong. */
export function onPages(
  seen: Seen,
  header: string,
  isWrong: (value: string) => boolean,
  says: (value: string) => string,
  fix: string,
): readonly Finding[] {
  return pages(seen).flatMap(([path, { headers }]) => {
    const value = headers[header];
    return value !== undefined && isWrong(value) ? [error(at(seen, path), says(value), fix)] : [];
  });
}
