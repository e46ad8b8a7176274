import type { LaunchEvent } from '../outlook/launch-events';

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
