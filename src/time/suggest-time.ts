import type { Agenda } from '../agenda/agenda';
import type { MeetingKind } from '../agenda/meeting-kind';
import type { Policy } from '../policy/policy';
import { lengthsBelow, shortestHolding, shortestMeeting } from './lengths';
import { overrunOf } from './overrun';
import { cheapestLength, countedMeetings, isAnotherPlan, type PastLength } from './series-history';
import type { NoSuggestion, TimeAdvice, TimeReason } from './time-advice';
import { topicsTime } from './topics-time';
import { insteadOfTheHour, withoutTheHabit } from './usual-hour';

/** What an invite says about its time. */
export interface InviteTime {
  /** From start to end. */
  readonly minutes: number;
  /** The minute of the hour at which it starts, 0 to 59. */
  readonly startsAtMinute: number;
  /** Everyone in the meeting, the organizer included. */
  readonly people: number;
  readonly kind: MeetingKind | null;
  readonly isAllDay: boolean;
  /** The time cannot be changed here. */
  readonly isReadOnly: boolean;
}

export interface TimeQuestion {
  readonly agenda: Pick<Agenda, 'topics'>;
  readonly invite: InviteTime;
  /** How long earlier meetings of the same series really took, oldest first; [] where nobody knows. */
  readonly habits: { readonly pastLengths: readonly PastLength[] };
  readonly policy: Policy['time'];
}

const day = 1440;

/**
 * A shorter length for the meeting, from the strongest evidence there is: the topics' minutes, how long the series really took, the
 * kind of meeting and its size, the habit of round hours. Where stronger evidence fills the time, weaker is not asked. A series that goes over
 * its time again and again is told so, and nothing shorter is suggested. Never longer than the invite, never under 15 minutes, never less than the topics add up to; asked again after its own suggestion it has none. Total: any
 * numbers give an answer. Why these rules: docs/decisions/0005-the-shorter-meeting.md.
 */
export function suggestTime(asked: TimeQuestion): TimeAdvice {
  const { invite } = asked;
  const topics = topicsTime(asked.agenda.topics);
  if (invite.isAllDay) return none('all-day');
  if (invite.isReadOnly) return none('read-only');
  if (!(invite.minutes > 0 && invite.minutes <= day)) return none('no-meeting-length');
  if (topics.sum > invite.minutes) return { kind: 'over', needed: topics.sum, slot: invite.minutes };
  const overrun = overrunOf(asked.habits.pastLengths, invite.minutes, asked.policy.history);
  if (overrun) return overrun;
  if (invite.minutes <= shortestMeeting) return none('already-short');
  return topics.complete ? fromTopics(asked, topics.sum) : fromHabits(asked, topics.least);
}

function fromTopics(asked: TimeQuestion, sum: number): TimeAdvice {
  const lengths = lengthsBelow(asked.invite.minutes, asked.policy.steps);
  const minutes = shortestHolding(sum + asked.policy.air, lengths);
  if (minutes === undefined) return none('topics-fill-it');
  const { counted, saysNothing } = historyOf(asked);
  // What the series took is said only where it agrees; the minutes that the organizer typed decide.
  const agrees = counted.length > 0 && !saysNothing && Math.max(...counted) <= minutes;
  return suggestion(asked, minutes, [
    { code: 'topics', minutes: sum },
    ...(agrees ? [historyReason(asked, counted, minutes)] : []),
  ]);
}

function fromHabits(asked: TimeQuestion, least: number): TimeAdvice {
  const { invite, policy } = asked;
  const lengths = lengthsBelow(invite.minutes, policy.steps).filter((length) => length >= least);
  const { counted, saysNothing } = historyOf(asked);
  // No weaker evidence either: whoever makes a series this much longer has a reason, and what is asked again would be judged by its history.
  if (saysNothing) return none('planned-anew');
  if (counted.length > 0) {
    const minutes = cheapestLength(counted, [invite.minutes, ...lengths], policy.history);
    return minutes === undefined || minutes >= invite.minutes
      ? none('history-fills-it')
      : suggestion(asked, minutes, [historyReason(asked, counted, minutes)]);
  }
  if (startsLate(invite)) return none('already-shortened');
  const usual = insteadOfTheHour(invite, lengths, policy.hour) ?? withoutTheHabit(invite.minutes, lengths);
  return usual === null ? none('nothing-known') : suggestion(asked, usual.minutes, usual.reasons);
}

/** What the series took, in minutes, and whether that is of another plan than the invite's. */
function historyOf({ invite, habits, policy }: TimeQuestion) {
  const counted = countedMeetings(habits.pastLengths, policy.history);
  return {
    counted: counted.map(({ actual }) => actual),
    saysNothing: isAnotherPlan(invite.minutes, counted),
  };
}

/** Outlook's "start late" moves the start a few minutes into the hour or the half hour. */
function startsLate({ startsAtMinute }: InviteTime): boolean {
  return startsAtMinute % 30 !== 0;
}

function historyReason(asked: TimeQuestion, counted: readonly number[], minutes: number): TimeReason {
  const fitting = counted.filter((actual) => actual <= minutes);
  return {
    code: 'history',
    meetings: counted.length,
    fits: fitting.length,
    longest: Math.ceil(Math.max(...fitting)),
    planned: asked.invite.minutes,
  };
}

function suggestion(asked: TimeQuestion, minutes: number, reasons: readonly TimeReason[]): TimeAdvice {
  const people = Math.max(1, Math.floor(asked.invite.people) || 1);
  const minutesEach = asked.invite.minutes - minutes;
  return {
    kind: 'suggestion',
    minutes,
    reasons,
    saved: { minutesEach, people, personMinutes: minutesEach * people },
  };
}

function none(because: NoSuggestion): TimeAdvice {
  return { kind: 'none', because };
}
