import type { GraphErrorKind } from '../graph/graph-call-error';
import { graphErrorWords } from '../text/graph-errors';
import type { Language } from '../text/language';

/** What to say about an error of Microsoft Graph's: in words of the matter at hand where it has some, else in the general ones. */
export function graphErrorText(
  kind: GraphErrorKind,
  language: Language,
  own: { readonly [one in GraphErrorKind]?: string },
): string {
  return own[kind] ?? graphErrorWords(language)[kind];
}
