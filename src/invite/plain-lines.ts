import { headingStarts } from './labels';

/**
 * Lines of which the text as it stands shows that they say nothing of an agenda block or of a quoted message: nearly all lines of a long body,
 * which are not taken apart. A line may be held for telling where it is not, and never the other way round:
 * test/invite/plain-lines.test.ts compares the two.
 */

// A number can stand for any letter; by name none of ours is written.
const telling = new RegExp(`&#|${headingStarts}`, 'iu');

// Words up to a character that no label has in it, with one blank between them, and no dash before them.
const plainStart =
  /^\s*(?:[A-Za-z.'()/]-?|[^\0-\x7f\s：]|(?<=[^\s;])(?: |\r?\n|&\w+;)(?=[^\s&]))*[\d,;"!?#$%*+<=>@[\\\]^_`{|}~]/;

/** Whether a line, its references not decoded, names no agenda, begins with no label, is no rule, and shows something. */
export function isPlain(written: string): boolean {
  return plainStart.test(written) && !telling.test(written);
}
