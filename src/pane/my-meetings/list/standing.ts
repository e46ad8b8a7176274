import type { Missing } from '../../../agenda/missing';
import type { CalendarEvent } from '../../../graph/calendar-event';
import { answersInBody } from '../../../invite/answers-in-body';
import type { GateRules } from '../../../policy/gate-rules';
import { verdict } from '../../../rules/verdict';
import { judgedEvent } from './judged-event';

/** How far the agenda of a meeting has come, by what attendees can read in it. */
export type Standing =
  | { readonly kind: 'none' }
  /** `missing` is never empty. */
  | { readonly kind: 'half'; readonly missing: readonly Missing[] }
  | { readonly kind: 'complete' };

/** Judges an event, read with its body, by the gate's own rules. */
export function standingOf(event: CalendarEvent, policy: GateRules): Standing {
  const agenda = answersInBody(event.body?.content ?? '');
  const judged = verdict(judgedEvent(event), agenda, policy);
  if (judged.kind === 'allow') return { kind: 'complete' };
  return agenda ? { kind: 'half', missing: judged.missing } : { kind: 'none' };
}

/** Whether two meetings lack the same. */
export function isSameStanding(a: Standing, b: Standing): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
