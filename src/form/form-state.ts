import { type Agenda, emptyAgenda, type Person, type Reason } from '../agenda/agenda';
import { type Choices, noChoices } from '../agenda/choices';
import type { Offer } from '../invite/offer';
import type { AgendaBlock } from '../invite/parse-body';
import type { PastLength } from '../time/series-history';
import type { SaveState } from './autosave';
import type { Destination, InviteSnapshot } from './form-target';
import type { GoTo } from './go-to';
import type { Progress } from './progress';
import { type FormTime, unknownTime } from './time-state';
import { noPrefill, type Prefill } from './to-write';
import type { WriteResult } from './write-agenda';

/** What the last thing the organizer did came to, beyond what the form shows anyway. */
export type FormResult =
  | Exclude<WriteResult, { kind: 'conflict' | 'written' }>
  | { readonly kind: 'nothing-to-add' | 'no-reason-to-share' | 'own-version-saved' }
  | ({ readonly kind: 'moved' | 'not-moved' } & Moving)
  /** They were on the invite, and Outlook took them off. */
  | { readonly kind: 'missing'; readonly people: readonly Person[] };

/** People on their way to another place on the invite. */
export interface Moving {
  readonly to: Destination;
  readonly people: readonly Person[];
}

/** Everything the agenda form shows. What follows from it is in `selectors.ts`. */
export interface FormState {
  /** 'unloaded': Outlook answers, and a part of the page did not come. */
  readonly phase: 'loading' | 'unreachable' | 'unloaded' | 'open';
  readonly snapshot: InviteSnapshot;
  readonly body: 'read' | 'unread' | 'plain-text';
  /** Who is asked about, in the order of the invite; the first reasons of `form` are theirs, in the same order. */
  readonly people: readonly Person[];
  /** The answers as typed. Beyond `people` come reasons for whoever left the invite. */
  readonly form: Agenda;
  readonly prefill: Prefill;
  /** What the organizer chose beside the answers. */
  readonly choices: Choices;
  /** What was written in the invite by hand when the form opened and may answer a question. */
  readonly offers: readonly Offer[];
  /** The block in the body as last seen. */
  readonly block: AgendaBlock | null;
  /** Where a block was known to stand there is none any more, as far as anybody read: what is written next is written with care. */
  readonly isBlockGone: boolean;
  /** Fingerprint of the block that the answers come from; '' for none. */
  readonly from: string;
  /** A block that somebody edited meanwhile, to choose from. */
  readonly conflict: AgendaBlock | null;
  /** How often the choice was asked for: each time it is shown again. */
  readonly conflictsShown: number;
  /** Whether the block carried lines of its own when the form opened: then there is a box for them. */
  readonly hasNotes: boolean;
  /** As of the last rest of typing: a status that talks at every key is no help to anyone listening. */
  readonly progress: Progress;
  readonly time: FormTime;
  /** How long earlier meetings of the series took, oldest first; none until somebody has looked. */
  readonly pastLengths: readonly PastLength[];
  /** Reasons of meetings alike, the likeliest meeting first; none until somebody has looked for the last time. */
  readonly pastReasons: readonly Reason[];
  readonly isWriting: boolean;
  /** While it writes: the text of the invite is read until nobody types in it any more. */
  readonly isLooking: boolean;
  /** Who is being made optional, or taken off the invite; null while nobody is. */
  readonly moving: Moving | null;
  readonly result: FormResult | null;
  readonly saving: SaveState;
  readonly goTo: GoTo | null;
}

/** A form that nothing has been read for yet. */
export const unopened: FormState = {
  phase: 'loading',
  snapshot: {
    judged: {
      subject: '',
      attendees: [],
      organizer: null,
      isAllDay: false,
      start: null,
      end: null,
      isPrivate: false,
      categories: [],
    },
    isPeopleKnown: false,
    isSilent: false,
    start: null,
    optional: [],
  },
  body: 'read',
  people: [],
  form: emptyAgenda,
  prefill: noPrefill,
  choices: noChoices,
  offers: [],
  block: null,
  isBlockGone: false,
  from: '',
  conflict: null,
  conflictsShown: 0,
  hasNotes: false,
  progress: { kind: 'nobody', isWritten: true },
  time: unknownTime,
  pastLengths: [],
  pastReasons: [],
  isWriting: false,
  isLooking: false,
  moving: null,
  result: null,
  saving: 'saved',
  goTo: null,
};
