import type { Agenda, Person } from '../agenda';

/** A meeting that was held, as it is compared with one that is being planned. */
export interface PastMeeting {
  readonly id: string;
  readonly subject: string;
  readonly start: Date;
  /** Id of its series; null for a meeting that was held once. */
  readonly seriesId: string | null;
  /** Everyone in it but whoever plans the new meeting; no rooms. */
  readonly people: readonly Person[];
}

/** The meeting that is being planned. */
export interface PlannedMeeting {
  readonly subject: string;
  /** Id of the series that it is or belongs to; null for none. */
  readonly seriesId: string | null;
  /** Everyone invited but whoever plans it. */
  readonly people: readonly Person[];
}

/** A past meeting with the agenda that it had. */
export interface HeldMeeting extends PastMeeting {
  readonly agenda: Agenda;
}
