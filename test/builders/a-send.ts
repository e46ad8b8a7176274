import { jest } from '@jest/globals';
import type { LaunchEvent } from '../../src/outlook/launch-events';
import { aLaunchEvent, type Behaviour } from './fake-office';

/** What `event.completed` was told about a Send. */
export interface Answer {
  readonly allowEvent?: boolean;
  readonly errorMessage?: string;
  readonly cancelLabel?: string;
  readonly commandId?: string;
  readonly contextData?: string;
  readonly sendModeOverride?: string;
}

/** One launch event through one handler, in fake time. `at` is when it was completed, in ms; the event may be completed only once. */
export async function launch(
  handler: (event: LaunchEvent) => unknown,
): Promise<{ answer: Answer | undefined; times: number; at: number }> {
  const begun = Date.now();
  let at = Number.NaN;
  const event = aLaunchEvent(() => {
    at = Date.now() - begun;
  });
  void handler(event);
  // Past every deadline and every hung call: whatever still comes must not complete again.
  await jest.advanceTimersByTimeAsync(30_000);
  return { answer: event.answers[0] as Answer | undefined, times: event.answers.length, at };
}

/** What an Office call may do instead of answering once. */
export const misbehaviours: readonly Behaviour[] = [
  'hangs',
  'answers twice',
  'answers after the item is gone',
  { fails: 9020 },
  { throws: 'no' },
  { answersAfter: 20_000 },
];
