import type { Agenda, Person, Topic } from '../agenda/agenda';
import { canonicalLine } from '../agenda/canonical';
import type { TemplateContent } from '../agenda/template';

/** Who brings a topic, and what. */
export interface Bringing {
  /** The attendee who leads it; null while nobody does, or somebody who is not on the invite and so has no preparation there. */
  readonly person: Person | null;
  /** What that attendee prepares. */
  readonly brings: string;
}

/**
 * What there is to know of a topic that the template says somebody brings, such as a customer case; null for every other topic, and for one whose
 * question the organizer has worded anew. `put`: what the template put in.
 */
export function bringingOf(
  { title, lead }: Topic,
  reasons: Agenda['reasons'],
  put: TemplateContent | null,
): Bringing | null {
  const isBrought = put?.topics.some(
    (topic) => topic.isBrought === true && canonicalLine(topic.title) === canonicalLine(title),
  );
  if (!isBrought) return null;
  const name = canonicalLine(lead);
  const theirs = name === '' ? undefined : reasons.find(({ person }) => isCalled(person, name));
  return { person: theirs?.person ?? null, brings: theirs?.prepare ?? '' };
}

/** Whether a brought topic says whose it is, and what they bring. Who is not on the invite has no preparation there to write it in. */
export function isFilled({ lead, person, brings }: Bringing & Pick<Topic, 'lead'>): boolean {
  return lead.trim() !== '' && (person === null || brings.trim() !== '');
}

/** As the list of leads calls people: by name, by address where there is no name, by both where two share a name. */
function isCalled({ name, address }: Person, called: string): boolean {
  return [name, address, `${name} (${address})`].some((one) => canonicalLine(one) === called);
}
