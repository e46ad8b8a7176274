import { type Agenda, isBlankTopic } from '../agenda';
import type { CarriedIn, OpenStep } from './open-steps';

// Long enough to say what came of it, and to decide or drop: what takes longer is a topic of its own, and the organizer sees to that.
const minutes = 5;

/**
 * The agenda with something left open as its first topic, led by whoever took it on. `title` says where it comes from; of several, the one
 * that was carried over first stays first.
 */
export function carryOver(
  agenda: Agenda,
  step: Pick<OpenStep, 'owner'>,
  title: string,
  carriedIn: CarriedIn,
): Agenda {
  const typed = agenda.topics.filter((topic) => !isBlankTopic(topic));
  if (typed.some((topic) => topic.title === title)) return agenda;
  const own = typed.findIndex((topic) => carriedIn(topic.title) === null);
  const at = own === -1 ? typed.length : own;
  const topic = { title, minutes, lead: step.owner.name || step.owner.address };
  return { ...agenda, topics: [...typed.slice(0, at), topic, ...typed.slice(at)] };
}
