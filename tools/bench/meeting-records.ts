import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A meeting that took place, in minutes. */
export interface HeldMeeting {
  readonly planned: number;
  readonly actual: number;
}

/** The minutes of an agenda's items, null where none were given, and the minutes that were planned. */
export interface TimeboxedAgenda {
  readonly planned: number;
  readonly items: readonly (number | null)[];
}

export interface MeetingRecords {
  /** Name of the series → its meetings, oldest first; meetings recorded as under 15 minutes are left out as suspect. */
  readonly series: ReadonlyMap<string, readonly HeldMeeting[]>;
  readonly agendas: readonly TimeboxedAgenda[];
}

interface Recorded {
  readonly plannedVersusActual: readonly { series: string; plannedMinutes: number; actualMinutes: number }[];
  readonly timeboxedAgendas: readonly { plannedMinutes: number; itemMinutes: readonly (number | null)[] }[];
}

const suspectBelow = 15;

/**
 * Lengths of real meetings: `meetings.json` in the folder that SYFTE_CORPUS names (default `../shared/corpus`, seen from the
 * project). Null where there is none.
 */
export function meetingRecords(): MeetingRecords | null {
  const folder = resolve(__dirname, '../..', process.env.SYFTE_CORPUS ?? '../shared/corpus');
  const file = join(folder, 'meetings.json');
  if (!existsSync(file)) return null;
  const recorded = JSON.parse(readFileSync(file, 'utf8')) as Recorded;
  const series = new Map<string, readonly HeldMeeting[]>();
  for (const { series: name, plannedMinutes, actualMinutes } of recorded.plannedVersusActual) {
    if (actualMinutes < suspectBelow) continue;
    series.set(name, [...(series.get(name) ?? []), { planned: plannedMinutes, actual: actualMinutes }]);
  }
  return {
    series,
    agendas: recorded.timeboxedAgendas.map(({ plannedMinutes, itemMinutes }) => ({
      planned: plannedMinutes,
      items: itemMinutes,
    })),
  };
}
