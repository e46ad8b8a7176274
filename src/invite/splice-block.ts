import type { Agenda } from '../agenda/agenda';
import { canonicalAgenda } from '../agenda/canonical';
import type { Language } from '../text/language';
import { clockTimesIn, clockTimesWanted, type MeetingStart } from './clock-times';
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

/** What goes in: the agenda, its language, and the start of the meeting where clock times are wanted. */
type Content = readonly [agenda: Agenda, language: Language, start: MeetingStart | null];

function inserted(body: string, content: Content): Splice {
  const at = insertionPoint(body);
  if (typeof at === 'string') return doubt(at);
  return written('inserted', body.slice(0, at) + renderBlock(...content) + body.slice(at));
}

function replaced(body: string, found: FoundBlock, content: Content): Splice {
  const how = replaceable(body, found);
  if (typeof how === 'string') return doubt(how);
  const table = renderTable(...content);
  const block = how.wrap ? wrapped(table) : table;
  return written('replaced', body.slice(0, found.start) + block + body.slice(found.end));
}

/**
 * Whether the live block of a body says exactly this. Clock times that are not the meeting's make a difference; without `start` (undefined:
 * nobody knows when the meeting starts) they do not.
 */
export function saysAlready(
  body: string,
  agenda: Agenda,
  language: Language,
  start?: MeetingStart | null,
): boolean {
  if (readBlock(body)?.fingerprint !== fingerprintOf(agenda, language)) return false;
  return (
    start === undefined || clockTimesIn(body) === clockTimesWanted(canonicalAgenda(agenda).topics, start)
  );
}

/**
 * A body with this agenda in it: in the place of the live block, else above everything else. Every character outside the block stays
 * as it is. `unchanged` when the live block already says exactly this (`saysAlready`); `doubt` when we cannot show that nothing else would
 * change. `start`: the start of the meeting, for clock times; null for none.
 */
export function spliceBlock(
  body: string,
  agenda: Agenda,
  language: Language,
  start?: MeetingStart | null,
): Splice {
  const found = findBlock(body);
  const content: Content = [agenda, language, start ?? null];
  if (!found) return inserted(body, content);
  if (saysAlready(body, agenda, language, start)) return { kind: 'unchanged' };
  return replaced(body, found, content);
}
