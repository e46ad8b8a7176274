/** When people were in an online meeting: what Teams keeps of each time that one was held. */
export interface AttendanceReport {
  readonly id: string;
  /** Join link of the online meeting; every occurrence of a series has the same. */
  readonly joinUrl: string;
  /** From the first who came to the last who left, in milliseconds since 1970. */
  readonly start: number;
  readonly end: number;
  readonly records: readonly AttendanceRecord[];
}

interface AttendanceRecord {
  readonly address: string;
  readonly start: number;
  readonly end: number;
}
