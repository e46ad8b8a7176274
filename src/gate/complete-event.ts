import { timeoutOr } from '../async/timeout';
import type { LaunchEvent } from '../outlook/launch-events';

/**
 * How long the gate waits, in ms. Outlook shows "taking longer than expected" after 5 s, the start of the runtime included
 * (learn.microsoft.com/office/dev/add-ins/outlook/onmessagesend-onappointmentsend-events), so an answer is given within 3.5 s.
 */
export const gateTimeouts = {
  /** When the second round of calls ends: the invite is judged without the answers that are still missing. */
  secondRound: 2_700,
  /** One Office call. Shorter than the check: when three calls time out, there is room for the call that shows the notice. */
  call: 3_000,
  check: 3_200,
  /** Showing the notice that a check failed. */
  notice: 300,
};

/**
 * Completes a launch event at most once, with whatever comes first: the answer, the deadline or a failure. When `completed` throws it is not
 * called again: office.js may have sent the answer all the same, and a second one would answer a later Send.
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

/** Completes a launch event that needs no answer: when its work is done or has failed, or at the deadline. */
export async function completeAfter(event: LaunchEvent, work: () => Promise<void>): Promise<void> {
  await timeoutOr(work(), gateTimeouts.check, undefined);
  completeOnce(event)();
}
