import { type Clock, systemClock } from '../async/clock';
import { timeout } from '../async/timeout';
import type { AgendaBlock, BodyContext, ParsedBody } from '../invite/parse-body';

/** Text in the source of a body, outside of its tags; more than is shown, never less. */
const tag = /<[^<>]*>/g;
const blank = /&nbsp;|&#160;|\s/g;

/** How long it may take to come, in ms: as long as a call of Outlook's. */
const readerTimeout = 10_000;

/** Whether a body may hold a block: one that shows nothing and names no id of ours holds none, in whatever language. */
function mayHoldBlock(html: string): boolean {
  return /syfte/i.test(html) || html.replace(tag, '').replace(blank, '') !== '';
}

/**
 * A body, read (`parseBody`); null for one that shows nothing, and so has no block. What reads one comes with the first body that may hold one, as
 * most new invites are empty (docs/decisions/0020-what-a-page-loads-first.md).
 *
 * Rejects when the reader could not be loaded: nobody may take that for a body without a block. The next call asks for it again.
 */
export async function readBody(
  html: string,
  context: BodyContext,
  clock: Clock = systemClock,
): Promise<ParsedBody | null> {
  if (!mayHoldBlock(html)) return null;
  const { parseBody } = await timeout(import('../invite/parse-body'), readerTimeout, { clock });
  return parseBody(html, context);
}

/** The live agenda block of a body; null when it has none. `start` of the meeting: days without their year are near it. Rejects as `readBody`. */
export async function readBlock(
  html: string,
  start: Date | null,
  clock: Clock = systemClock,
): Promise<AgendaBlock | null> {
  return (await readBody(html, { today: start }, clock))?.block ?? null;
}
