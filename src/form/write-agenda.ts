import type { CanonicalAgenda } from '../agenda/canonical';
import { type Clock, sleep } from '../async/clock';
import type { MeetingStart } from '../invite/clock-times';
import { contentLost } from '../invite/content-lost';
import { type AgendaBlock, parseBody } from '../invite/parse-body';
import { renderBlock } from '../invite/render-block';
import { saysAlready, spliceBlock } from '../invite/splice-block';
import type { SpliceRefusal } from '../invite/splice-refusal';
import type { ComposeInvite } from '../outlook/compose-invite';
import type { Language } from '../text/language';
import { attempt } from './attempt';

type Lost = ReturnType<typeof contentLost>[number];

/** What came of writing the agenda into the invite. `block` is the block as it now stands there. */
export type WriteResult =
  | { readonly kind: 'written'; readonly block: AgendaBlock }
  | { readonly kind: 'already-there'; readonly block: AgendaBlock }
  | { readonly kind: 'plain-text' }
  /** Somebody edited the block since; nothing was written. */
  | { readonly kind: 'conflict'; readonly block: AgendaBlock }
  /** The body is such that a block cannot go in safely; nothing was written. */
  | { readonly kind: 'refused'; readonly because: SpliceRefusal }
  /** Something else in the body went missing; the former body was put back, or could not be. */
  | { readonly kind: 'put-back' | 'not-put-back'; readonly lost: readonly Lost[] }
  /** Outlook took it, and the invite does not show it. `block` is what it shows, or showed when it last could be read. */
  | { readonly kind: 'not-seen'; readonly block: AgendaBlock | null }
  | { readonly kind: 'unread' | 'unwritten' }
  /** What another way of writing has to say, in its own words; `block` where it learned what stands in the invite now. */
  | {
      readonly kind: 'said';
      readonly text: string;
      readonly isTrouble: boolean;
      readonly block?: AgendaBlock;
    };

export interface WriteRequest {
  readonly agenda: CanonicalAgenda;
  readonly language: Language;
  /** Fingerprints of the blocks that may be replaced: the one the answers came from, and those written since. */
  readonly ours: ReadonlySet<string>;
  /** When the meeting starts, for clock times; null for none, undefined while nobody knows. */
  readonly start?: MeetingStart | null | undefined;
}

/** New Outlook for Mac shows the old body for a while (OfficeDev/office-js#5983): read again for up to 3 s. */
const pausesInMs = [0, 200, 300, 450, 650, 900, 500];

/**
 * Puts the agenda into the body of the open invite: above everything the first time (the rest is not touched), in place of the former
 * block afterwards. Reads it back, and puts the former body back when an image, an attachment or the join link went missing. Never
 * rejects.
 */
export async function writeAgenda(
  invite: ComposeInvite,
  wanted: WriteRequest,
  clock: Clock,
): Promise<WriteResult> {
  const { agenda, language, start } = wanted;
  const before = await bodyOf(invite);
  if (before === null) return { kind: 'unread' };
  if (before === 'plain-text') return { kind: 'plain-text' };
  const says = (html: string) => saysAlready(parseBody(html), agenda, language, start);
  const block = parseBody(before.html).block;
  if (block && says(before.html)) return { kind: 'already-there', block };
  if (block && !wanted.ours.has(block.fingerprint)) return { kind: 'conflict', block };
  const splice = spliceBlock(parseBody(before.html), agenda, language, start);
  if (splice.kind === 'refused') return { kind: 'refused', because: splice.because };
  if (splice.kind === 'unchanged') return block ? { kind: 'already-there', block } : { kind: 'unwritten' };
  const write = () =>
    splice.kind === 'inserted'
      ? invite.prependBody(renderBlock(agenda, language, start ?? null))
      : invite.setBody(splice.body);
  const isTaken = await succeeds(write);
  // A call that timed out or failed may have been carried out all the same.
  const after = await readBack(invite, says, isTaken ? pausesInMs : [0], clock);
  if (!isTaken && !after.isSeen) return { kind: 'unwritten' };
  return settle(invite, { html: before.html, block }, after, clock);
}

interface Back {
  /** The body as last read; null when it could not be read. */
  readonly html: string | null;
  readonly block: AgendaBlock | null;
  readonly isSeen: boolean;
}

async function settle(
  invite: ComposeInvite,
  before: Pick<Back, 'block'> & { readonly html: string },
  after: Back,
  clock: Clock,
): Promise<WriteResult> {
  const lost = after.html === null ? [] : contentLost(before.html, after.html);
  if (lost.length > 0) {
    const isBack = await putBack(invite, before.html, clock);
    return { kind: isBack ? 'put-back' : 'not-put-back', lost };
  }
  if (after.isSeen && after.block) return { kind: 'written', block: after.block };
  return { kind: 'not-seen', block: (after.html === null ? before : after).block };
}

/** A client that lost something once may lose it again (OfficeDev/office-js#6808): the body is believed, not the answer. */
async function putBack(invite: ComposeInvite, before: string, clock: Clock): Promise<boolean> {
  if (!(await succeeds(() => invite.setBody(before)))) return false;
  for (const ms of pausesInMs) {
    if (ms > 0) await sleep(ms, { clock });
    const html = await attempt(() => invite.bodyHtml());
    if (html === 'timed-out') return false;
    if (html !== 'failed' && contentLost(before, html.answer).length === 0) return true;
  }
  return false;
}

async function readBack(
  invite: ComposeInvite,
  says: (html: string) => boolean,
  pauses: readonly number[],
  clock: Clock,
): Promise<Back> {
  let back: Back = { html: null, block: null, isSeen: false };
  for (const ms of pauses) {
    if (ms > 0) await sleep(ms, { clock });
    const html = await attempt(() => invite.bodyHtml());
    if (html === 'timed-out') break;
    if (html === 'failed') continue;
    const block = parseBody(html.answer).block;
    back = { html: html.answer, block, isSeen: says(html.answer) };
    if (back.isSeen) return back;
  }
  return back;
}

async function bodyOf(invite: ComposeInvite): Promise<{ html: string } | 'plain-text' | null> {
  const type = await attempt(() => invite.bodyType());
  if (typeof type === 'string') return null;
  if (type.answer === 'text') return 'plain-text';
  const html = await attempt(() => invite.bodyHtml());
  return typeof html === 'string' ? null : { html: html.answer };
}

async function succeeds(call: () => Promise<void>): Promise<boolean> {
  return typeof (await attempt(call)) === 'object';
}
