import type { CanonicalAgenda } from '../agenda/canonical';
import { type Clock, systemClock } from '../async/clock';
import type { MeetingStart } from '../invite/clock-times';
import { type Content, isEmptyBody } from '../invite/content-lost';
import { holdsWayIn } from '../invite/online-meeting';
import type { AgendaBlock } from '../invite/parse-body';
import { renderBlock } from '../invite/render-block';
import { saysAlready, spliceBlock, type WantedShape } from '../invite/splice-block';
import type { SpliceRefusal } from '../invite/splice-refusal';
import type { Language } from '../text/language';
import { type Goal, type InviteTransport, type Plan, type Reading, writeInvite } from './write-invite';

/** What is to stand in an invite. */
export interface WriteRequest {
  readonly agenda: CanonicalAgenda;
  readonly language: Language;
  /** Fingerprints of the blocks that may be replaced: the one the answers came from, and those written since. */
  readonly ours: ReadonlySet<string>;
  /** When the meeting starts, for clock times; null for none, undefined while nobody knows. */
  readonly start?: MeetingStart | null | undefined;
  /** Something is known to stand in the invite: a body that reads empty, or lacks its agenda, is not believed at once. @default false */
  readonly isKnownFilled?: boolean;
  /** `table`: lines that say it are set as the block all the same. @default 'any' */
  readonly shape?: WantedShape;
}

/** Why nothing was written. `join-link-missing`: the meeting is online and its body does not hold the way in; written back, it would die. */
export type WriteRefusal = SpliceRefusal | 'join-link-missing';

/** What came of writing the agenda into the invite. `block` is the block as it now stands there. */
export type AgendaWritten<Failure> =
  /** `hasOldLength`: the length is as it was, because the time zone of the invite is not sure. */
  | { readonly kind: 'written'; readonly block: AgendaBlock; readonly hasOldLength?: true }
  | { readonly kind: 'already-there'; readonly block: AgendaBlock }
  | { readonly kind: 'plain-text' }
  /** Somebody edited the block since; nothing was written. */
  | { readonly kind: 'conflict'; readonly block: AgendaBlock }
  /** An invite that is known to hold something reads empty, twice; nothing was written. */
  | { readonly kind: 'emptied' }
  /** The body is such that a block cannot go in safely; nothing was written. */
  | { readonly kind: 'refused'; readonly because: WriteRefusal }
  /** Others changed the invite, or typed into it, each time it was to be written; nothing was written. */
  | { readonly kind: 'changing' }
  /** Something else in the body went missing; the former body was put back, or could not be. */
  | { readonly kind: 'put-back' | 'not-put-back'; readonly lost: readonly Content[] }
  /** It was taken, and the invite does not show it. `block` is what it shows, or showed when it last could be read. */
  | { readonly kind: 'not-seen'; readonly block: AgendaBlock | null }
  | { readonly kind: 'unread' | 'unwritten'; readonly failure: Failure; readonly isOut: 'no' | 'perhaps' };

/** What came of writing, for the form, which does not tell one failure of a call from another. */
export type WriteResult =
  | Exclude<AgendaWritten<never>, { kind: 'unread' | 'unwritten' | 'refused' }>
  | { readonly kind: 'refused'; readonly because: SpliceRefusal }
  | { readonly kind: 'unread' | 'unwritten' }
  /** What another way of writing has to say, in its own words; `block` where it learned what stands in the invite now. */
  | {
      readonly kind: 'message';
      readonly text: string;
      readonly isError: boolean;
      readonly block?: AgendaBlock;
    };

type Refusal = Extract<AgendaWritten<never>, { kind: 'conflict' | 'emptied' | 'refused' }>;

/**
 * Puts the agenda into an invite: above everything the first time, in place of the former block afterwards. Everything outside the block stays as
 * it is: it is read back, and put back when words, a picture, an attachment or the way into the meeting went missing. `minutes`: a new length,
 * in the same write. Never rejects.
 */
export async function writeAgenda<Failure>(
  transport: InviteTransport<Failure>,
  request: WriteRequest,
  { minutes, clock = systemClock }: { readonly minutes?: number | undefined; readonly clock?: Clock } = {},
): Promise<AgendaWritten<Failure>> {
  const written = await writeInvite(transport, agendaGoal(request, minutes), clock);
  switch (written.kind) {
    case 'refused':
      return written.refusal;
    case 'already-there':
    case 'written': {
      const { block } = written.reading.body;
      if (!block) return { kind: 'not-seen', block };
      if (written.kind === 'already-there') return { kind: 'already-there', block };
      return { kind: 'written', block, ...(written.hasOldLength && { hasOldLength: true }) };
    }
    case 'not-seen':
      return { kind: 'not-seen', block: (written.reading ?? written.before).body.block };
    default:
      return written;
  }
}

function agendaGoal(request: WriteRequest, minutes: number | undefined): Goal<Refusal> {
  const { agenda, language, start, shape } = request;
  const isSaid = ({ body }: Reading) => saysAlready(body, agenda, language, start, shape);
  const isLong = (reading: Reading) => minutes === undefined || reading.minutes === minutes;
  return {
    isMet: (reading) => isSaid(reading) && isLong(reading),
    isDoubtful: ({ body }) => request.isKnownFilled === true && body.block === null,
    plan: (reading) => planFor(reading, request, isLong(reading) ? undefined : minutes),
    ...(minutes !== undefined && { withoutLength: agendaGoal(request, undefined) }),
  };
}

/** What there is to do about an invite as it was read. Pure. */
function planFor(
  { body, joinUrl }: Reading,
  { agenda, language, ours, start, isKnownFilled = false, shape }: WriteRequest,
  minutes: number | undefined,
): Plan<Refusal> {
  const { block } = body;
  const length = minutes === undefined ? {} : { minutes };
  const isSaid = saysAlready(body, agenda, language, start, shape);
  if (block && isSaid) {
    return minutes === undefined ? { kind: 'already-there' } : { kind: 'write', change: length };
  }
  if (block && !ours.has(block.fingerprint)) return refused({ kind: 'conflict', block });
  // Above what nobody could read there may stand an agenda already.
  if (isKnownFilled && isEmptyBody(body)) return refused({ kind: 'emptied' });
  if (!holdsWayIn(body.html, joinUrl)) return refused({ kind: 'refused', because: 'join-link-missing' });
  const splice = spliceBlock(body, agenda, language, start, shape);
  if (splice.kind === 'refused') return refused({ kind: 'refused', because: splice.because });
  // Only a block that says it already is left as it is, and that was seen above.
  if (splice.kind === 'unchanged') return { kind: 'already-there' };
  const isNew = splice.kind === 'inserted';
  const change = {
    body: splice.body,
    ...(isNew && { block: renderBlock(agenda, language, start ?? null) }),
    ...length,
  };
  return { kind: 'write', change };
}

function refused(refusal: Refusal): Plan<Refusal> {
  return { kind: 'refused', refusal };
}
