import type { GraphTrouble } from '../../graph/graph-call-error';
import { graphTroubleWords } from '../../text/graph-troubles';
import type { Language } from '../../text/language';

/** What to say about trouble with Microsoft Graph: in words of the matter at hand where it has some, else in the general ones. */
export function troubleText(
  trouble: GraphTrouble,
  language: Language,
  own: { readonly [kind in GraphTrouble]?: string },
): string {
  return own[trouble] ?? graphTroubleWords(language)[trouble];
}
