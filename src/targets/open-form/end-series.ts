import { type Clock, sleep } from '../../async/clock';
import type { Recurrence, SeriesEnded } from '../../form/form-target';
import type { ComposeInvite } from '../../outlook/compose-invite';
import { attempt } from './attempt';
import { readRecurrence } from './read-time';

/** As after a change of the length: a client may show the old pattern for a moment. */
const looksInMs = [0, 250, 750];

/**
 * Ends a series that has no end, by its recurrence pattern, on a day as yyyy-mm-dd, and reads it back. Some clients never say again how an invite
 * repeats once its end was changed (OfficeDev/office-js#3125): then nobody claims that it was done. Never rejects.
 */
export async function endSeries(invite: ComposeInvite, day: string, clock: Clock): Promise<SeriesEnded> {
  const before = await readRecurrence(invite, clock);
  if (before === null) return { kind: 'unanswered' };
  if (!isEndless(before)) return { kind: 'changed-since' };
  const answer = await attempt(() => invite.setSeriesUntil(day));
  let after: Recurrence | null = null;
  for (const ms of typeof answer === 'object' ? looksInMs : [0]) {
    if (ms > 0) await sleep(ms, { clock });
    after = await readRecurrence(invite, clock);
    if (after?.kind === 'series' && after.until === day) return { kind: 'ended', day };
    if (after === null) break;
  }
  // What timed out may still be carried out.
  return { kind: after !== null && answer !== 'timed-out' && isEndless(after) ? 'refused' : 'unanswered' };
}

function isEndless(recurrence: Recurrence): boolean {
  return recurrence.kind === 'series' && recurrence.until === null;
}
