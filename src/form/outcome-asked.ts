import { isOutcomeAsked } from '../time/outcome-window';
import type { FormState } from './form-state';
import { sentHours } from './time-state';

type Asked = Pick<FormState, 'phase' | 'body' | 'people' | 'time'>;

/**
 * Whether the organizer is asked what came of the meeting that the form is of, at `now` (ms since 1970): from its end on and for two weeks; sooner
 * where it has reached the end of its agenda (`isOver`). Not of a series, which is no meeting; not where nobody else was there; not where it could not
 * be written.
 */
export function isOutcomeAskedIn({ phase, body, people, time }: Asked, now: number, isOver = false): boolean {
  const hours = sentHours(time);
  if (phase !== 'open' || body !== 'read' || people.length === 0 || !hours) return false;
  if (time.recurrence?.kind === 'series') return false;
  const [start, end] = [hours.start.getTime(), hours.end.getTime()];
  return isOutcomeAsked(end, now) || (isOver && now >= start && now < end);
}
