import { type Clock, sleep } from '../async/clock';
import { type Content, contentLost } from '../invite/content-lost';
import type { ParsedBody } from '../invite/parse-body';

/** An invite as it was read. */
export interface Reading {
  readonly body: ParsedBody;
  /** Which version of the invite this is (Graph's etag); '' where nobody counts. */
  readonly version: string;
  /** The event's own link to join; '' for none, or where it is not told. */
  readonly joinUrl: string;
  /** How long the meeting is; null where its length is not written with its body. */
  readonly minutes: number | null;
}

export type Read<Failure> =
  | { readonly kind: 'read'; readonly reading: Reading }
  | { readonly kind: 'plain-text' }
  /** `isSilent`: nothing answered, and asking again takes as long. */
  | { readonly kind: 'failed'; readonly failure: Failure; readonly isSilent: boolean };

export interface Change {
  /** The whole of the new body. */
  readonly body?: string;
  /** Where nothing but the block is new, and it goes above everything: the block alone. */
  readonly block?: string;
  readonly minutes?: number;
  /** The last day of a series, as yyyy-mm-dd. */
  readonly until?: string;
}

export type Sent<Failure> =
  /** `version`: of the invite with this change in it, '' where nobody knows. `hasOldLength`: all of it but the new length. */
  | { readonly kind: 'taken'; readonly version: string; readonly hasOldLength?: boolean }
  /** Somebody changed the invite since it was read; nothing was written. */
  | { readonly kind: 'changed-meanwhile' }
  /**
   * `isOut`: whether the change can have been made all the same. `isOver`: nothing more comes of it, so that a reading tells whether it was
   * made.
   */
  | {
      readonly kind: 'failed';
      readonly failure: Failure;
      readonly isOut: 'no' | 'perhaps';
      readonly isOver: boolean;
    };

/**
 * How an invite is read and written: the form that is open (Office.js), or the event on the calendar (Graph). No promise of it rejects, and
 * each settles.
 */
export interface InviteTransport<Failure> {
  read(): Promise<Read<Failure>>;
  /**
   * A reading that may be written over as a whole, where the first one may not be: nobody types, and everything typed has arrived. Without
   * it any reading may. `changing`: it did not come to rest.
   */
  readAtRest?(): Promise<Read<Failure> | { readonly kind: 'changing' }>;
  /** Writes a change of this reading. What was written since it was read is not written over. */
  write(change: Change, over: Reading): Promise<Sent<Failure>>;
  /** Ms before each further look at what was written: a host may show the old body for a while. */
  readonly readBackDelays: readonly number[];
}

/** What is wanted of an invite. Pure. */
export interface Goal<Refusal> {
  plan(reading: Reading): Plan<Refusal>;
  isMet(reading: Reading): boolean;
  /** Whether a reading lacks what is known to be there: then another, a second later, is planned from. @default none does */
  isDoubtful?(reading: Reading): boolean;
  /** The same without the length. */
  withoutLength?: Goal<Refusal>;
}

export type Plan<Refusal> =
  | { readonly kind: 'write'; readonly change: Change }
  | { readonly kind: 'already-there' }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export type InviteWritten<Refusal, Failure> =
  /** `hasOldLength`: the agenda is in, and the length is as it was: the time zone of the invite is not sure. */
  | { readonly kind: 'written'; readonly reading: Reading; readonly hasOldLength: boolean }
  | { readonly kind: 'already-there'; readonly reading: Reading }
  | { readonly kind: 'plain-text' }
  /** Nothing was written. */
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly reading: Reading }
  /** The invite was changed by others, or typed into, each time it was to be written; nothing was written. */
  | { readonly kind: 'changing' }
  /** Something else went missing from the invite; what stood there before was put back, or was not. */
  | { readonly kind: 'put-back' | 'not-put-back'; readonly lost: readonly Content[] }
  /** It was taken, and the invite does not show it. `reading`: as last read; null when it could not be read any more. */
  | { readonly kind: 'not-seen'; readonly reading: Reading | null; readonly before: Reading }
  /** The invite could not be read; nothing was written. */
  | { readonly kind: 'unread'; readonly failure: Failure; readonly isOut: 'no' | 'perhaps' }
  | { readonly kind: 'unwritten'; readonly failure: Failure; readonly isOut: 'no' | 'perhaps' };

/** An invite that others keep changing is read and written anew this often. */
const mostRepeats = 2;

/** Ms between the two readings that have to agree before a loss is believed. */
const betweenReadings = 1_000;

/**
 * Makes a goal come true of an invite, in one write: plans it from what is read, reads back what came of it, and puts back what stood there
 * before when something else went missing. Nothing is written when nothing changes; nothing that others wrote meanwhile is written over; and
 * what was not seen is not told as done. Never rejects, unless the goal throws.
 */
export async function writeInvite<Refusal, Failure>(
  transport: InviteTransport<Failure>,
  goal: Goal<Refusal>,
  clock: Clock,
): Promise<InviteWritten<Refusal, Failure>> {
  // Whether an earlier try may have been made after all: a change can collide with itself, when the network lost its answer.
  let isOut: 'no' | 'perhaps' = 'no';
  for (let repeats = 0; ; repeats++) {
    const planned = await plan(transport, goal, clock);
    if (planned.kind === 'unread') return { ...planned, isOut };
    if (planned.kind === 'already-there' && isOut === 'perhaps') {
      return settle({ transport, goal, clock, before: planned.reading, version: '', hasOldLength: false });
    }
    if (planned.kind !== 'write') return planned;
    const { change, reading: before } = planned;
    if (repeats > mostRepeats) return { kind: 'changing' };
    const sent = await transport.write(change, before);
    if (sent.kind === 'changed-meanwhile') {
      isOut = 'perhaps';
      const now = await transport.read();
      if (now.kind !== 'read' || !goal.isMet(now.reading)) continue;
      return settle({ transport, goal, clock, before, version: '', hasOldLength: false });
    }
    if (sent.kind === 'failed') return afterFailure({ transport, goal, clock, before }, sent);
    const { version, hasOldLength = false } = sent;
    const wanted = hasOldLength ? (goal.withoutLength ?? goal) : goal;
    return settle({ transport, goal: wanted, clock, before, version, hasOldLength });
  }
}

type Planned<Refusal, Failure> =
  | { readonly kind: 'write'; readonly change: Change; readonly reading: Reading }
  | Extract<
      InviteWritten<Refusal, Failure>,
      { kind: 'already-there' | 'refused' | 'plain-text' | 'changing' }
    >
  | { readonly kind: 'unread'; readonly failure: Failure };

/** What there is to do. A body that is written over as a whole is planned from a reading at rest. */
async function plan<Refusal, Failure>(
  transport: InviteTransport<Failure>,
  goal: Goal<Refusal>,
  clock: Clock,
): Promise<Planned<Refusal, Failure>> {
  const first = planFor(await readTwiceInDoubt(transport, goal, clock), goal);
  const isWhole =
    first.kind === 'write' && first.change.body !== undefined && first.change.block === undefined;
  if (!isWhole || !transport.readAtRest) return first;
  const atRest = await transport.readAtRest();
  return atRest.kind === 'changing' ? atRest : planFor(atRest, goal);
}

async function readTwiceInDoubt<Failure>(
  transport: InviteTransport<Failure>,
  goal: Goal<unknown>,
  clock: Clock,
): Promise<Read<Failure>> {
  const read = await transport.read();
  if (read.kind !== 'read' || !goal.isDoubtful?.(read.reading)) return read;
  await sleep(betweenReadings, { clock });
  return transport.read();
}

function planFor<Refusal, Failure>(read: Read<Failure>, goal: Goal<Refusal>): Planned<Refusal, Failure> {
  if (read.kind === 'failed') return { kind: 'unread', failure: read.failure };
  if (read.kind === 'plain-text') return { kind: 'plain-text' };
  return { ...goal.plan(read.reading), reading: read.reading };
}

/** A change that failed may have been made all the same: the invite is believed, not the answer. */
async function afterFailure<Refusal, Failure>(
  writing: Omit<Settling<Refusal, Failure>, 'version' | 'hasOldLength'>,
  { failure, isOut, isOver }: Extract<Sent<Failure>, { kind: 'failed' }>,
): Promise<InviteWritten<Refusal, Failure>> {
  if (isOut === 'no') return { kind: 'unwritten', failure, isOut };
  const now = await writing.transport.read();
  if (now.kind === 'read' && writing.goal.isMet(now.reading))
    return settle({ ...writing, version: '', hasOldLength: false });
  return { kind: 'unwritten', failure, isOut: now.kind === 'read' && isOver ? 'no' : 'perhaps' };
}

interface Settling<Refusal, Failure> {
  readonly transport: InviteTransport<Failure>;
  readonly goal: Goal<Refusal>;
  readonly clock: Clock;
  readonly before: Reading;
  /** Of what was written; '' where nobody knows. */
  readonly version: string;
  readonly hasOldLength: boolean;
}

async function settle<Refusal, Failure>(
  settling: Settling<Refusal, Failure>,
): Promise<InviteWritten<Refusal, Failure>> {
  const { transport, goal, clock, before, hasOldLength } = settling;
  let after = await readBack(transport, goal, clock);
  if (after && lostBetween(before, after).length > 0) {
    // One answer may have been partial, or of a moment ago.
    await sleep(betweenReadings, { clock });
    const again = await transport.read();
    if (again.kind !== 'read') return { kind: 'not-put-back', lost: lostBetween(before, after) };
    after = again.reading;
    const lost = lostBetween(before, after);
    if (lost.length > 0) {
      const isBack = mayPutBack(settling, after) && (await putBack(settling, after));
      return { kind: isBack ? 'put-back' : 'not-put-back', lost };
    }
  }
  if (after && goal.isMet(after)) return { kind: 'written', reading: after, hasOldLength };
  return { kind: 'not-seen', reading: after, before };
}

/** The invite as it shows what was written, or as it was last read; null when it could not be read. */
async function readBack<Failure>(
  transport: InviteTransport<Failure>,
  goal: Goal<unknown>,
  clock: Clock,
): Promise<Reading | null> {
  let seen: Reading | null = null;
  for (const ms of [0, ...transport.readBackDelays]) {
    if (ms > 0) await sleep(ms, { clock });
    const read = await transport.read();
    if (read.kind === 'failed' && read.isSilent) break;
    if (read.kind !== 'read') continue;
    seen = read.reading;
    if (goal.isMet(seen)) break;
  }
  return seen;
}

/** What the invite has lost, the way into the meeting included: an event tells of it besides its body. */
function lostBetween(before: Reading, after: Reading): readonly Content[] {
  const lost = contentLost(before.body, after.body, before.joinUrl);
  const isMeetingLost = before.joinUrl !== '' && after.joinUrl !== before.joinUrl;
  return isMeetingLost && !lost.includes('join-link') ? [...lost, 'join-link'] : lost;
}

/** Only a loss of our own is put back, and only where nothing that was written since would go with it. */
function mayPutBack<Refusal, Failure>(
  { before, version }: Settling<Refusal, Failure>,
  after: Reading,
): boolean {
  return after.version === version && contentLost(after.body, before.body).length === 0;
}

async function putBack<Refusal, Failure>(
  { transport, clock, before }: Settling<Refusal, Failure>,
  after: Reading,
): Promise<boolean> {
  const isOtherLength = before.minutes !== null && before.minutes !== after.minutes;
  const former = { body: before.body.html, ...(isOtherLength && { minutes: before.minutes }) };
  const sent = await transport.write(former, after);
  if (sent.kind === 'changed-meanwhile') return false;
  const isBack: Goal<never> = {
    plan: () => ({ kind: 'already-there' }),
    isMet: (reading) => lostBetween(before, reading).length === 0,
  };
  const now = await readBack(transport, isBack, clock);
  return now !== null && isBack.isMet(now);
}
