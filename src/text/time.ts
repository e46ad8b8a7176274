import { area } from './area';

/** A reason as it is said (src/time/time-advice.ts). All lengths are whole minutes. */
export type SaidReason =
  | { readonly code: 'topics'; readonly minutes: number }
  | {
      readonly code: 'history';
      readonly meetings: number;
      readonly fits: number;
      readonly longest: number;
      readonly planned: number;
    }
  | {
      readonly code: 'kind';
      readonly kind: 'decide' | 'solve' | 'learn' | 'plan' | 'review' | 'inform' | 'visit';
      readonly minutes: number;
    }
  | { readonly code: 'people'; readonly people: number; readonly minutes: number }
  | { readonly code: 'habit'; readonly planned: number };

/** How the latest meetings of a series went over their time (src/time/overrun.ts), in whole minutes. */
export interface SaidOverrun {
  readonly meetings: number;
  readonly least: number;
  readonly most: number;
  readonly minutes: number;
}

/** What the pane says about the length of the meeting. */
export interface TimeWords {
  /** The button that applies the suggestion, and the one that takes it back. */
  readonly use: (minutes: number) => string;
  readonly undo: string;
  readonly reason: (reason: SaidReason) => string;
  /** What this part of the form is about, for whoever listens. */
  readonly time: string;
  /** The suggestion in one line: "60 → 50 min · saves 40 min in all". `personMinutes`: of everyone together. */
  readonly shorter: (shorter: { was: number; minutes: number; personMinutes: number }) => string;
  /** What the saved time is worth, in a currency (ISO 4217). */
  readonly worth: (amount: number, currency: string) => string;
  /** The topics need more than the invite has. */
  readonly over: (minutes: { needed: number; slot: number }) => string;
  /** The series goes over its time. `closeAt`: the clock time at which to begin to close. */
  readonly overrun: (overrun: SaidOverrun, closeAt: string) => string;
  /** What the topics add up to, with the minutes to start and end, beside the length of the meeting; null while nobody knows it. */
  readonly sum: (minutes: { sum: number; air: number; slot: number | null }) => string;
  /** With the suggestion, where it changes every meeting of a series: what Outlook itself warns of (a new time cancels its exceptions). */
  readonly wholeSeries: string;

  readonly changing: string;
  readonly changed: (change: { was: number; minutes: number; isSeries: boolean }) => string;
  readonly undone: (minutes: number) => string;
  /** The invite is sent already: another length goes out with its next update. */
  readonly waits: (change: { was: number; minutes: number }) => string;
  readonly waitsAgain: (minutes: number) => string;
  readonly zoneChanged: (zone: { from: string; to: string }) => string;
  /** Outlook kept the time; `wanted` in minutes. */
  readonly refused: (wanted: number) => string;
  readonly unanswered: (wanted: number) => string;
  readonly astray: (minutes: number, wanted: number) => string;
  readonly unread: string;
  /** What was to be undone is not there any more: somebody chose another length. */
  readonly changedSince: (minutes: number) => string;
}

/** The words about time in one language. */
export const timeWords = area<TimeWords>('time');

export type Kind = Extract<SaidReason, { code: 'kind' }>['kind'];

export type History = Extract<SaidReason, { code: 'history' }>;
