import { emptyAgenda } from '../../src/agenda/agenda';
import type { Policy } from '../../src/policy/policy';
import type { PastLength } from '../../src/time/series-history';
import { suggestTime } from '../../src/time/suggest-time';
import type { HeldMeeting } from './meeting-records';

/** How long a meeting gets, from the earlier ones of its series (oldest first) and what was planned, in minutes. */
export type LengthRule = (earlier: readonly PastLength[], planned: number) => number;

export interface Tally {
  readonly meetings: number;
  /** Minutes taken off the plan, over all meetings. */
  readonly saved: number;
  /** Meetings that took longer than they got. */
  readonly overran: number;
  /** Of those, the ones that would have ended within the plan: what the shorter length cost. */
  readonly added: number;
}

export const nothing: Tally = { meetings: 0, saved: 0, overran: 0, added: 0 };

const fewestEarlier = 3;

/** Walks forward through one series: each meeting with at least three earlier ones is judged with those alone. */
export function walkForward(series: readonly HeldMeeting[], rule: LengthRule): Tally {
  return series.slice(fewestEarlier).reduce((tally, { planned, actual }, index) => {
    const earlier = series.slice(0, fewestEarlier + index);
    const given = rule(earlier, planned);
    const overran = actual > given ? 1 : 0;
    return add(tally, {
      meetings: 1,
      saved: planned - given,
      overran,
      added: actual > planned ? 0 : overran,
    });
  }, nothing);
}

export function add(a: Tally, b: Tally): Tally {
  return {
    meetings: a.meetings + b.meetings,
    saved: a.saved + b.saved,
    overran: a.overran + b.overran,
    added: a.added + b.added,
  };
}

/** The walk through several series, added up. */
export function walkAll(all: Iterable<readonly HeldMeeting[]>, rule: LengthRule): Tally {
  return [...all].reduce((tally, series) => add(tally, walkForward(series, rule)), nothing);
}

/** What Syfte suggests when only the series is known. */
export function syfteRule(policy: Policy['time']): LengthRule {
  return (earlier, planned) => {
    const advice = suggestTime({
      agenda: emptyAgenda,
      invite: {
        minutes: planned,
        startsAtMinute: 0,
        people: 2,
        kind: null,
        isAllDay: false,
        isReadOnly: false,
      },
      habits: { pastLengths: earlier },
      policy,
    });
    return advice.kind === 'suggestion' ? advice.minutes : planned;
  };
}

/** Outlook's "shorten appointments and meetings" with its defaults: 5 minutes off under an hour, 10 off others. */
export const outlookRule: LengthRule = (_, planned) => planned - (planned < 60 ? 5 : 10);

/** Viva Insights' suggestion: an hour becomes three quarters. */
export const hourRule: LengthRule = (_, planned) => (planned === 60 ? 45 : planned);

export const asPlanned: LengthRule = (_, planned) => planned;
