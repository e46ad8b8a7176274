import type { CalendarEvent } from '../../../graph/calendar-event';
import type { GateRules } from '../../../policy/gate-rules';
import { type Crowd, crowdOf } from './crowd';
import { type Standing, standingOf } from './standing';

/** What is left of an event once its body has been read: the body itself is not kept. */
export interface ReadEvent {
  readonly subject: string;
  readonly crowd: Crowd;
  readonly standing: Standing;
}

export function readEvent(event: CalendarEvent, policy: GateRules): ReadEvent {
  return { subject: event.subject, crowd: crowdOf(event), standing: standingOf(event, policy) };
}
