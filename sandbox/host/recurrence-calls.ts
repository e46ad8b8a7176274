import { officeError } from '../limits/office-error';
import type { InviteContent } from '../mailbox/invite';
import type { Recurrence } from '../mailbox/recurrence';
import { offsetAt, ownTimeZone, type WallTime, wallClock } from '../mailbox/time-zone';
import type { Answer, Params } from './answer';
import type { Calls } from './call';
import type { Form } from './form';
import { unheard } from './time-calls';
import type { World } from './world';

/** `SeriesTime` as office.js 1.1.110 takes it apart and puts it together: clock times in the zone of the recurrence. */
interface SeriesTimeJson {
  readonly startYear: number;
  readonly startMonth: number;
  readonly startDay: number;
  readonly startTimeMin: number;
  readonly durationMin: number;
  readonly noEndDate?: boolean;
  readonly endYear?: number;
  readonly endMonth?: number;
  readonly endDay?: number;
}

type Timed = Pick<InviteContent, 'start' | 'end' | 'timeZone'>;

function seriesTime({ start, end, timeZone }: Timed, until: Recurrence['until']): SeriesTimeJson {
  const { year, month, day, minutes } = wallClock(timeZone).at(start);
  const ends = until
    ? { endYear: until.year, endMonth: until.month, endDay: until.day }
    : { noEndDate: true };
  return {
    startYear: year,
    startMonth: month,
    startDay: day,
    startTimeMin: minutes,
    durationMin: Math.round((end - start) / 60_000),
    ...ends,
  };
}

/** The recurrence of an invite as office.js reads it; null for an invite that happens once. Without `seriesTimeJson` it throws. */
export function hostRecurrence(invite: Timed & Pick<InviteContent, 'recurrence'>): unknown {
  const { recurrence, timeZone, start } = invite;
  if (!recurrence) return null;
  return {
    recurrenceType: recurrence.recurrenceType,
    recurrenceProperties: recurrence.recurrenceProperties,
    recurrenceTimeZone: { name: timeZone, offset: offsetAt(timeZone, start) },
    seriesTimeJson: seriesTime(invite, recurrence.until),
  };
}

interface GivenRecurrence {
  readonly recurrenceType?: unknown;
  readonly recurrenceProperties?: Recurrence['recurrenceProperties'];
  readonly recurrenceTimeZone?: { readonly name?: unknown } | null;
  readonly seriesTimeJson?: SeriesTimeJson;
}

const types = ['daily', 'weekday', 'weekly', 'monthly', 'yearly'] as const;

const untilOf = ({ noEndDate, endYear, endMonth, endDay }: SeriesTimeJson): Recurrence['until'] =>
  noEndDate || !endYear || !endMonth || !endDay ? null : { year: endYear, month: endMonth, day: endDay };

const startOf = ({ startYear, startMonth, startDay, startTimeMin }: SeriesTimeJson): WallTime => ({
  year: startYear,
  month: startMonth,
  day: startDay,
  minutes: startTimeMin,
});

function setRecurrence(form: Form, params: Params, world: World): Answer {
  if (form.seriesId !== null) return { error: officeError.recurrenceOnInstance };
  const given = params.recurrenceData as GivenRecurrence | null;
  const refused = unheard(form, world);
  if (given === null || given === undefined)
    return refused ?? { data: undefined, change: { recurrence: null } };
  const recurrenceType = types.find((type) => type === given.recurrenceType);
  const json = given.seriesTimeJson;
  if (!recurrenceType || !json?.durationMin) return { error: officeError.invalidRecurrence };
  const timeZone = String(given.recurrenceTimeZone?.name ?? form.timeZone);
  if (![form.timeZone, ownTimeZone(), 'UTC'].includes(timeZone))
    return { error: officeError.invalidTimeZone };
  if (refused) return refused;
  const start = wallClock(timeZone).timeOf(startOf(json));
  const recurrence = {
    recurrenceType,
    recurrenceProperties: given.recurrenceProperties ?? null,
    until: untilOf(json),
  };
  return {
    data: undefined,
    change: { recurrence, timeZone, start, end: start + json.durationMin * 60_000 },
  };
}

/** `item.recurrence`. An occurrence tells its series' pattern with its own time, and has no pattern to set. */
export const recurrenceCalls: Calls = {
  103: {
    name: 'recurrence.getAsync',
    needs: 'read',
    forms: 'compose',
    run: (form) => ({ data: hostRecurrence(form) }),
  },
  104: { name: 'recurrence.setAsync', needs: 'write', forms: 'compose', run: setRecurrence },
};
