import type { Agenda } from '../agenda/agenda';
import type { Language } from '../text/language';
import type { Doubt } from './doubt';
import { type FoundBlock, findBlock } from './find-block';
import { fingerprintOf } from './fingerprint';
import { insertionPoint } from './insertion-point';
import { readBlock } from './read-block';
import { renderBlock, renderTable, wrapped } from './render-block';
import { replaceable } from './replaceable';

export type Splice =
  | { readonly kind: 'inserted' | 'replaced'; readonly body: string }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'doubt'; readonly because: Doubt };

/** Outlook takes no longer body (Office.Body.setAsync: DataExceedsMaximumSize). Characters. */
const longestBody = 1_000_000;

function doubt(because: Doubt): Splice {
  return { kind: 'doubt', because };
}

function written(kind: 'inserted' | 'replaced', body: string): Splice {
  return body.length > longestBody ? doubt('too-large') : { kind, body };
}

function inserted(body: string, agenda: Agenda, language: Language): Splice {
  const at = insertionPoint(body);
  if (typeof at === 'string') return doubt(at);
  return written('inserted', body.slice(0, at) + renderBlock(agenda, language) + body.slice(at));
}

function replaced(body: string, found: FoundBlock, agenda: Agenda, language: Language): Splice {
  const how = replaceable(body, found);
  if (typeof how === 'string') return doubt(how);
  const table = renderTable(agenda, language);
  const block = how.wrap ? wrapped(table) : table;
  return written('replaced', body.slice(0, found.start) + block + body.slice(found.end));
}

/**
 * A body with this agenda in it: in the place of the live block, else above everything else. Every character outside the block stays
 * as it is. `unchanged` when the live block already says exactly this; `doubt` when we cannot show that nothing else would change.
 */
export function spliceBlock(body: string, agenda: Agenda, language: Language): Splice {
  const found = findBlock(body);
  if (!found) return inserted(body, agenda, language);
  if (readBlock(body)?.fingerprint === fingerprintOf(agenda, language)) return { kind: 'unchanged' };
  return replaced(body, found, agenda, language);
}
