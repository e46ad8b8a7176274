import type { Agenda, Reason } from '../agenda';
import { reasonFinder } from '../person';
import type { CarriedIn } from './open-steps';

/**
 * The answers on a form with those that are still open filled from the agenda of last time: what was typed, or came from a template,
 * stays. Reasons go to the people who are on the form. Its next steps and what it carried over are asked after, not copied; its notes and
 * what came of it were about that one meeting.
 */
export function filledFromLastTime(form: Agenda, last: Agenda, carriedIn: CarriedIn): Agenda {
  const find = reasonFinder(last.reasons);
  const hasTopics = form.topics.some(({ title }) => title.trim() !== '');
  return {
    ...form,
    purpose: given(form.purpose, last.purpose),
    goal: given(form.goal, last.goal),
    topics: hasTopics ? form.topics : last.topics.filter(({ title }) => carriedIn(title) === null),
    reasons: form.reasons.map((reason) => filled(reason, find(reason.person))),
    reasonForAll: given(form.reasonForAll, last.reasonForAll),
    preparation: given(form.preparation, last.preparation),
  };
}

function filled(reason: Reason, last: Reason | null): Reason {
  return last
    ? { ...reason, why: given(reason.why, last.why), prepare: given(reason.prepare, last.prepare) }
    : reason;
}

function given(mine: string, theirs: string): string {
  return mine.trim() === '' ? theirs : mine;
}
