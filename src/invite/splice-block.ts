import { type CanonicalAgenda, sameAgenda } from '../agenda/canonical';
import type { Language } from '../text/language';
import type { BlockPlace } from './block-place';
import { decodeCharacters } from './character-references';
import { clockTimesWanted, type MeetingStart } from './clock-times';
import { insertionPoint } from './insertion-point';
import { holdsOwnLine } from './labels';
import { breaksLine } from './line-breaks';
import type { ParsedBody } from './parse-body';
import { renderBlock, renderTable, wrapped } from './render-block';
import { replaceable } from './replaceable';
import type { SpliceRefusal } from './splice-refusal';
import { typedAbove } from './typed-above';

export type Splice =
  | { readonly kind: 'inserted' | 'replaced'; readonly body: string }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused'; readonly because: SpliceRefusal };

/** Whether an agenda that stands in lines may stay so, where it says what is wanted. */
export type WantedShape = 'any' | 'table';

/** Outlook takes no longer body (Office.Body.setAsync: DataExceedsMaximumSize). Characters. */
const longestBody = 1_000_000;

function refused(because: SpliceRefusal): Splice {
  return { kind: 'refused', because };
}

function written(kind: 'inserted' | 'replaced', body: string): Splice {
  return body.length > longestBody ? refused('too-large') : { kind, body };
}

/** Whether a line of a block stands in the live part of a body in which no block is found: a second agenda beside it would be one too many. */
function isInPieces({ html, tokens, quoteFrom, canName }: ParsedBody): boolean {
  if (!canName) return false;
  let text = '';
  let quotes = 0;
  for (const token of tokens) {
    if (token.start >= quoteFrom) break;
    if (token.name === 'blockquote') quotes = Math.max(0, quotes + (token.kind === 'open' ? 1 : -1));
    if (quotes > 0) continue;
    if (token.kind === 'text') text += html.slice(token.start, token.end);
    else if (breaksLine(token)) text += '\n';
  }
  // All of them have our name in them, if not a letter of it is written as a number.
  return /syfte|&#/iu.test(text) && holdsOwnLine(decodeCharacters(text));
}

/** What goes in: the agenda, its language, and the start of the meeting where clock times are wanted. */
type Content = readonly [agenda: CanonicalAgenda, language: Language, start: MeetingStart | null];

function inserted(body: ParsedBody, content: Content): Splice {
  const at = insertionPoint(body);
  if (typeof at === 'string') return refused(at);
  return written('inserted', body.html.slice(0, at) + renderBlock(...content) + body.html.slice(at));
}

function replaced(body: ParsedBody, place: BlockPlace, content: Content): Splice {
  const how = replaceable(body, place);
  if (typeof how === 'string') return refused(how);
  const { html, tokens } = body;
  const [start, end] = [tokens.start(how.firstToken), tokens.start(how.lastToken)];
  const above = place.shape === 'table' ? typedAbove(body, place) : '';
  const table = renderTable(...content);
  const block = how.wrap ? wrapped(table, above) : above + table;
  return written('replaced', html.slice(0, start) + block + html.slice(end));
}

/**
 * Whether the live block of a body says exactly this. Clock times that are not the meeting's make a difference; without `start` (undefined:
 * nobody knows when the meeting starts) they do not. Lines that people wrote say it as well as a table, unless `shape` wants one.
 */
export function saysAlready(
  { block, place }: ParsedBody,
  agenda: CanonicalAgenda,
  language: Language,
  start?: MeetingStart | null,
  shape: WantedShape = 'any',
): boolean {
  if (shape === 'table' && place?.shape === 'lines') return false;
  if (block?.language !== language || !sameAgenda(block.agenda, agenda)) return false;
  return start === undefined || block.clockTimes === clockTimesWanted(agenda.topics, start);
}

/**
 * A body with this agenda in it: in the place of the live block, else above everything else. Every character outside the block stays
 * as it is. `unchanged` when the live block already says exactly this (`saysAlready`); `refused` when we cannot show that nothing else would
 * change. `start`: the start of the meeting, for clock times; null for none.
 */
export function spliceBlock(
  body: ParsedBody,
  agenda: CanonicalAgenda,
  language: Language,
  start?: MeetingStart | null,
  shape: WantedShape = 'any',
): Splice {
  // A body that is too long already is not read to be refused.
  if (body.html.length > longestBody) return refused('too-large');
  const content: Content = [agenda, language, start ?? null];
  if (!body.place) return isInPieces(body) ? refused('block-in-pieces') : inserted(body, content);
  if (saysAlready(body, agenda, language, start, shape)) return { kind: 'unchanged' };
  return replaced(body, body.place, content);
}
