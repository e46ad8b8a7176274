import type { CalendarEvent } from '../../../graph/calendar-event';
import type { GateRules } from '../../../policy/gate-rules';
import { verdict } from '../../../rules/verdict';
import { judgedEvent } from './judged-event';

/**
 * Whether the review asks anything of an event: the user's own, with other people, on its way and not cancelled, and none that the
 * policy exempts. Told without its body, so that no other body is fetched. A draft is left to its form: Graph would mail what the
 * organizer has not sent yet.
 */
export function isUnderReview(event: CalendarEvent, policy: GateRules): boolean {
  if (!event.isOrganizer || event.isCancelled || event.isDraft) return false;
  return verdict(judgedEvent(event), null, policy).kind === 'stop';
}
