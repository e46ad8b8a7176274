import type { Token } from './html-tokens';

// Elements that start and end a line for a reader. Everything else (span, font, o:p, st1:place, …) runs on in its line.
const breaking = new Set(
  (
    'p div br table td th tr tbody thead tfoot caption li ul ol dl dd dt h1 h2 h3 h4 h5 h6 hr blockquote pre center section article ' +
    'header footer body html'
  ).split(' '),
);

/** Does this tag end the line before it? */
export function breaksLine(token: Token): boolean {
  return breaking.has(token.name);
}
