import type { MeetingKind } from '../agenda/meeting-kind';
import type { Overrun } from './overrun';

/** Why a length is suggested, as numbers; src/text/time.ts has the words. All lengths are whole minutes. */
export type TimeReason =
  /** What the topics add up to. */
  | { readonly code: 'topics'; readonly minutes: number }
  /** Of the last `meetings` of the series, `fits` took `longest` minutes or less; the invite has `planned`. */
  | {
      readonly code: 'history';
      readonly meetings: number;
      readonly fits: number;
      readonly longest: number;
      readonly planned: number;
    }
  | { readonly code: 'kind'; readonly kind: MeetingKind; readonly minutes: number }
  /** `people` counts everyone, the organizer included. */
  | { readonly code: 'people'; readonly people: number; readonly minutes: number }
  /** The invite has a round length, as calendars propose them. */
  | { readonly code: 'habit'; readonly planned: number };

/** Why there is no suggestion. */
export type NoSuggestion =
  | 'all-day'
  /** The time cannot be changed here: an occurrence, or somebody else's invite. */
  | 'read-only'
  /** The invite has no length, or one of more than a day. */
  | 'no-meeting-length'
  | 'already-short'
  | 'topics-fill-it'
  | 'history-fills-it'
  /** It is planned so much longer than the meetings of its series before that what they took says nothing. */
  | 'planned-anew'
  /** It starts some minutes late, as Outlook's own setting makes meetings shorter. */
  | 'already-shortened'
  | 'nothing-known';

export interface SavedTime {
  readonly minutesEach: number;
  readonly people: number;
  readonly personMinutes: number;
}

/** What is said about the length of a meeting, in whole minutes. */
export type TimeAdvice =
  | {
      readonly kind: 'suggestion';
      readonly minutes: number;
      /** Strongest first, at least one. */
      readonly reasons: readonly TimeReason[];
      readonly saved: SavedTime;
    }
  /** The topics need more than the invite has. */
  | { readonly kind: 'over'; readonly needed: number; readonly slot: number }
  | Overrun
  | { readonly kind: 'none'; readonly because: NoSuggestion };
