import { type Clock, sleep } from '../../async/clock';
import {
  type AgendaWritten,
  type WriteRequest,
  type WriteResult,
  writeAgenda,
} from '../../form/write-agenda';
import type { InviteTransport, Read, Sent } from '../../form/write-invite';
import { parseBody } from '../../invite/parse-body';
import type { ComposeInvite } from '../../outlook/compose-invite';
import { OfficeCallError } from '../../outlook/office-call';

type Body = Pick<ComposeInvite, 'bodyType' | 'bodyHtml' | 'setBody' | 'prependBody'>;

/** Why a call of Office's did nothing: it failed, or nothing answered. */
type OfficeFailure = 'failed' | 'timed-out';

/** New Outlook for Mac shows the old body for a while (OfficeDev/office-js#5983): read again for up to 3 s. */
const readBackDelays = [200, 300, 450, 650, 900, 500];

/** Two readings this far apart, in ms, that say the same are of a body at rest. */
const restInMs = 500;
/** A body that has not come to rest by then, in ms, is being written in. */
const longestWait = 8_000;
/** ms after which a reading has everything that was typed before: Outlook may be behind by the last seconds (OfficeDev/office-js#5846). */
const behindInMs = 2_000;

export interface OpenFormOptions {
  readonly clock: Clock;
  /** Hosts of the organisation's own meetings (`Policy.meetingHosts`), whose links may not go missing. @default [] */
  readonly meetingHosts?: readonly string[];
  /**
   * For how long nobody can have typed into the form beside the pane, in ms: the pane has had the focus; 0 while it has not. Null for a form that
   * nobody types into: its first reading is taken at its word.
   */
  readonly focusedFor: (() => number) | null;
  /** The body is being read until it is at rest, or is no more. */
  readonly onLooking?: ((isLooking: boolean) => void) | undefined;
}

/** Puts the agenda into the invite that is open for editing. Never rejects. */
export async function writeToOpenForm(
  invite: Body,
  request: WriteRequest,
  options: OpenFormOptions,
): Promise<WriteResult> {
  const written = await writeAgenda(openFormTransport(invite, options), request, options);
  return resultOf(written);
}

function resultOf(written: AgendaWritten<OfficeFailure>): WriteResult {
  switch (written.kind) {
    case 'unread':
    case 'unwritten':
      return { kind: written.kind };
    case 'refused':
      // An open form tells no way in of its own, so none can be missing.
      return written.because === 'join-link-missing'
        ? { kind: 'unwritten' }
        : { kind: 'refused', because: written.because };
    default:
      return written;
  }
}

/**
 * The body of the open form, through Office.js. It has no versions, and its organizer may be typing in it: the block goes above everything
 * without touching the rest, and before the whole body is written over it is read until it is at rest, and once more right before.
 */
function openFormTransport(
  invite: Body,
  { clock, focusedFor, meetingHosts = [], onLooking = () => {} }: OpenFormOptions,
): InviteTransport<OfficeFailure> {
  let isHtml = false;

  const read = async (): Promise<Read<OfficeFailure>> => {
    try {
      if (!isHtml) {
        if ((await invite.bodyType()) === 'text') return { kind: 'plain-text' };
        isHtml = true;
      }
      const body = parseBody(await invite.bodyHtml(), { today: new Date(), meetingHosts });
      return { kind: 'read', reading: { body, version: '', joinUrl: '', minutes: null } };
    } catch (error) {
      const failure = failureOf(error);
      return { kind: 'failed', failure, isSilent: failure === 'timed-out' };
    }
  };

  const call = async (work: () => Promise<void>): Promise<Sent<OfficeFailure>> => {
    try {
      await work();
      return { kind: 'taken', version: '' };
    } catch (error) {
      // What timed out or failed may be carried out all the same.
      return { kind: 'failed', failure: failureOf(error), isOut: 'perhaps', isOver: false };
    }
  };

  /**
   * Reads until two readings half a second apart say the same. A reading that lacks the last seconds agrees with itself, too: none counts before
   * everything that can have been typed has arrived.
   */
  const readAtRest = async (
    focusedFor: () => number,
  ): Promise<Read<OfficeFailure> | { kind: 'changing' }> => {
    let last = '';
    let isRested = false;
    // Looks are counted: the clock of a computer can be set back.
    for (let waited = 0; waited < longestWait; waited += restInMs) {
      const isTrusted = focusedFor() >= behindInMs;
      const now = await read();
      if (now.kind !== 'read') return now;
      if (isTrusted && isRested && now.reading.body.html === last) return now;
      last = now.reading.body.html;
      isRested = isTrusted;
      await sleep(restInMs, { clock });
    }
    return { kind: 'changing' };
  };

  return {
    read,
    readBackDelays,
    ...(focusedFor && {
      async readAtRest() {
        onLooking(true);
        const read = await readAtRest(focusedFor);
        onLooking(false);
        return read;
      },
    }),
    async write({ block, body }, over) {
      if (block !== undefined) return call(() => invite.prependBody(block));
      if (body === undefined) return { kind: 'taken', version: '' };
      const now = await read();
      if (now.kind === 'plain-text') return { kind: 'changed-meanwhile' };
      if (now.kind === 'failed') return { kind: 'failed', failure: now.failure, isOut: 'no', isOver: true };
      if (now.reading.body.html !== over.body.html) return { kind: 'changed-meanwhile' };
      return call(() => invite.setBody(body));
    },
  };
}

function failureOf(error: unknown): OfficeFailure {
  return error instanceof OfficeCallError && error.kind === 'timed-out' ? 'timed-out' : 'failed';
}
