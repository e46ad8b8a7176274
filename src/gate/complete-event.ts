import { timeoutOr } from '../async/timeout';
import type { LaunchEvent } from '../outlook/launch-events';

/**
 * How long the gate waits, in ms. Outlook shows "taking longer than expected" after 5 s, the start of the runtime included
 * (learn.microsoft.com/office/dev/add-ins/outlook/onmessagesend-onappointmentsend-events), so an answer is given within 3.5 s.
 */
export const gateTimeouts = {
  /** After this a second round is judged without what has not come yet. */
  secondRound: 2_700,
  /** One Office call. Shorter than the check, so that three calls that time out make room for the notice that says so. */
  call: 3_000,
  check: 3_200,
  /** The notice that a check failed. */
  notice: 300,
};

/**
 * Completes a launch event at most once, whoever comes first: the answer, the deadline or a failure. An answer that Outlook does not
 * take (`completed` throws) is not tried again: office.js may have sent it all the same, and a second one would answer a later Send.
 */
export function completeOnce(event: LaunchEvent): (answer?: object) => void {
  let isCompleted = false;
  return (answer) => {
    if (isCompleted) return;
    isCompleted = true;
    try {
      event.completed(answer);
    } catch {
      // Nobody is left to tell.
    }
  };
}

/** Completes a launch event when its work is done, has failed or takes too long: nobody waits for a note or a notice. */
export async function completeAfter(event: LaunchEvent, work: () => Promise<void>): Promise<void> {
  await timeoutOr(work(), gateTimeouts.check, undefined);
  completeOnce(event)();
}
