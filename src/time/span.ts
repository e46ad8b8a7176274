/** A stretch of time. */
export interface Span {
  readonly start: Date;
  readonly end: Date;
}

/** A minute, in ms. */
export const minute = 60_000;

/** From start to end, in minutes. */
export function minutesOfSpan({ start, end }: Span): number {
  return (end.getTime() - start.getTime()) / minute;
}

/** The end of what starts at `start` and takes so many minutes. */
export function endAfter(start: Date, minutes: number): Date {
  return new Date(start.getTime() + minutes * minute);
}
