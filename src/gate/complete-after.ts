import type { LaunchEvent } from '../outlook/launch-events';
import { completeOnce } from './complete-once';
import { within } from './deadline';
import { gateTimes } from './gate-times';

/** Completes a launch event when its work is done, has failed or takes too long: nobody waits for a note or a notice. */
export async function completeAfter(event: LaunchEvent, work: () => Promise<void>): Promise<void> {
  await within(gateTimes.check, work(), undefined);
  completeOnce(event)();
}
