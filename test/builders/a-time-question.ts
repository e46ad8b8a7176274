import { emptyAgenda, type Topic } from '../../src/agenda/agenda';
import { defaultPolicy, type Policy } from '../../src/policy/policy';
import type { InviteTime, TimeQuestion } from '../../src/time/suggest-time';

/** Topics with these minutes; null for one without. */
export function topicsOf(...minutes: readonly (number | null)[]): readonly Topic[] {
  return minutes.map((given, index) => ({ title: `Question ${index + 1}?`, minutes: given, lead: '' }));
}

/** An hour on the hour for five people of which nothing else is known; name only what your test is about. */
export function aTimeQuestion(
  about: Partial<InviteTime> & {
    topics?: readonly Topic[];
    took?: readonly number[];
    /** What each that `took` so long was planned for. */
    planned?: readonly number[];
    policy?: Partial<Policy['time']>;
  } = {},
): TimeQuestion {
  const { topics = [], took = [], planned = [], policy = {}, ...invite } = about;
  return {
    agenda: { ...emptyAgenda, topics },
    invite: {
      minutes: 60,
      startsAtMinute: 0,
      people: 5,
      kind: null,
      isAllDay: false,
      isReadOnly: false,
      ...invite,
    },
    habits: { pastLengths: took.map((actual, index) => ({ actual, planned: planned[index] ?? null })) },
    policy: { ...defaultPolicy.time, ...policy },
  };
}
