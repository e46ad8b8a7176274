import type { ComposeInvite } from '../outlook/compose-invite';
import type { Policy } from '../policy/policy';
import { noticeKey } from '../rules/pane-context';
import { verdict } from '../rules/verdict';
import { attempt } from './attempt';
import type { PaneState } from './pane-state';

/** Takes the notice away from an invite that passes. One that stays says nothing wrong enough to trouble anyone with a failure. */
export async function clearNotice(
  invite: ComposeInvite,
  { look, block }: PaneState,
  policy: Policy,
): Promise<void> {
  if (verdict(look.judged, block?.agenda ?? null, policy).kind !== 'allow') return;
  await attempt(() => invite.clearNotice(noticeKey));
  // Should somebody else be invited, it may come again.
  await attempt(() => invite.removeFromSession(noticeKey));
}
