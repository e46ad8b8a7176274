import { tagNumberOf, tagTable } from './tag-names';
import type { Token } from './tokens';

// Elements that start and end a line for a reader. Everything else (span, font, o:p, st1:place, …) runs on in its line.
const breaking = tagTable(
  'p div br table td th tr tbody thead tfoot caption li ul ol dl dd dt h1 h2 h3 h4 h5 h6 hr blockquote pre center section article ' +
    'header footer body html',
);

/** Does this tag end the line before it? */
export function breaksLine({ name }: Token): boolean {
  return breaksLineBy(tagNumberOf(name));
}

/** The same of a tag by the number of its name. */
export function breaksLineBy(tag: number): boolean {
  return breaking[tag] === 1;
}
