/** Outlook's form for a new meeting, as an add-in asks for it. Addresses; times in milliseconds, null where none is asked for. */
export interface AppointmentAsked {
  readonly subject: string;
  readonly required: readonly string[];
  readonly optional: readonly string[];
  readonly start: number | null;
  readonly end: number | null;
  /** HTML, as Outlook on the web takes it. */
  readonly body: string;
}
