import type { Agenda, Person, Topic } from '../../agenda/agenda';
import { reasonFor } from '../../agenda/person';
import { readBlock } from '../../invite/read-block';

/** The agenda as one attendee reads it. */
export interface AttendeeView {
  readonly purpose: string;
  readonly goal: string;
  /** Why this attendee is invited; '' when the agenda does not say. */
  readonly why: string;
  readonly topics: readonly Topic[];
  /** What everyone prepares, and what this attendee does. */
  readonly prepare: readonly string[];
  readonly nextStep: Agenda['nextStep'];
}

/** The agenda in the body of an invite, for `me`; null when there is none. A reason of one's own goes before the one for everyone. */
export function attendeeView(body: string, me: Person): AttendeeView | null {
  const agenda = readBlock(body)?.agenda;
  if (!agenda) return null;
  const mine = reasonFor(agenda, me);
  return {
    purpose: agenda.purpose,
    goal: agenda.goal,
    why: mine?.why || agenda.reasonForAll,
    topics: agenda.topics,
    prepare: [agenda.preparation, mine?.prepare ?? ''].filter((text) => text !== ''),
    nextStep: agenda.nextStep,
  };
}
