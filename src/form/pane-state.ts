import { type Agenda, emptyAgenda, type Person } from '../agenda/agenda';
import { type CanonicalAgenda, sameAgenda } from '../agenda/canonical';
import { type Choices, noChoices } from '../agenda/choices';
import { type Draft, writeDraft } from '../agenda/draft';
import { whoNeedsAReason } from '../agenda/who-needs-a-reason';
import { clockTimesWanted, type MeetingStart } from '../invite/clock-times';
import type { Offer } from '../invite/offer';
import type { AgendaBlock } from '../invite/parse-body';
import type { Policy } from '../policy/policy';
import type { Destination } from '../targets/open-form/move-attendees';
import type { Look } from '../targets/open-form/read-snapshot';
import { agendaToWrite } from './agenda-to-write';
import { alignReasons } from './align-reasons';
import type { DraftTrouble } from './draft-keeper';
import type { GoTo } from './go-to';
import { type Progress, progressOf } from './judge';
import { noPrefill, type Prefill, prefillFor, withoutPrefill } from './prefill';
import type { WriteResult } from './write-agenda';

/** What the last thing the organizer did came to, beyond what the form shows anyway. */
export type Outcome =
  | Exclude<WriteResult, { kind: 'conflict' | 'written' }>
  | { readonly kind: 'nothing-to-add' | 'no-reason-to-share' | 'kept-mine' }
  | { readonly kind: 'moved' | 'not-moved'; readonly to: Destination; readonly people: readonly Person[] };

/** Everything the organizer pane shows. */
export interface PaneState {
  readonly phase: 'loading' | 'unreachable' | 'open';
  readonly look: Look;
  readonly body: 'read' | 'unread' | 'plain-text';
  /** Who is asked about, in the order of the invite; the first reasons of `form` are theirs, in the same order. */
  readonly people: readonly Person[];
  /** The answers as typed. Beyond `people` come reasons for whoever left the invite. */
  readonly form: Agenda;
  readonly prefill: Prefill;
  /** What the organizer chose beside the answers. */
  readonly choices: Choices;
  /** What was written in the invite by hand when the pane opened and may answer a question. */
  readonly offers: readonly Offer[];
  /** The block in the body as last seen. */
  readonly block: AgendaBlock | null;
  /** Fingerprint of the block that the answers come from; '' for none. */
  readonly from: string;
  /** A block that somebody edited meanwhile, to choose from. */
  readonly conflict: AgendaBlock | null;
  /** Whether the block carried lines of its own when the pane opened: then there is a box for them. */
  readonly hasNotes: boolean;
  readonly progress: Progress;
  /** When the meeting starts; null where it has no time of day, undefined while nobody knows. */
  readonly start: MeetingStart | null | undefined;
  /** The block shows clock times of before the meeting was moved. */
  readonly areTimesOld: boolean;
  /** A change of the time waits to go out with the agenda. */
  readonly isTimeWaiting: boolean;
  readonly isWriting: boolean;
  readonly outcome: Outcome | null;
  readonly draftTrouble: DraftTrouble | null;
  readonly goTo: GoTo | null;
}

export const unopened: PaneState = {
  phase: 'loading',
  look: {
    judged: {
      subject: '',
      attendees: [],
      organizer: null,
      isAllDay: false,
      isPrivate: false,
      categories: [],
    },
    isPeopleKnown: false,
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
  from: '',
  conflict: null,
  hasNotes: false,
  progress: { kind: 'nobody', isWritten: true },
  start: undefined,
  areTimesOld: false,
  isTimeWaiting: false,
  isWriting: false,
  outcome: null,
  draftTrouble: null,
  goTo: null,
};

/** The people a form asks about: those of the invite, or those the answers name when Outlook did not say who is invited. */
export function peopleOf(look: Look, form: Agenda): readonly Person[] {
  if (look.isPeopleKnown) return whoNeedsAReason(look.judged.attendees, look.judged.organizer);
  return form.reasons.map(({ person }) => person);
}

/** The state with the people of the invite as `look` saw them; answers of those who left wait behind the others. */
export function withPeople(state: PaneState, look: Look): PaneState {
  const people = peopleOf(look, state.form);
  return { ...state, look, people, form: alignReasons(state.form, people) };
}

/** The state with the date of the next step moved along with the meeting, unless one was typed or the invite says it already. */
export function withStart(state: PaneState, start: Date | null): PaneState {
  const { form, prefill, block } = state;
  const { due } = prefillFor(null, start);
  if (due === '' || due === prefill.due) return state;
  const isOwn = form.nextStep.due !== prefill.due || block?.agenda.nextStep.due === prefill.due;
  const nextStep = isOwn ? form.nextStep : { ...form.nextStep, due };
  return { ...state, prefill: { ...prefill, due }, form: { ...form, nextStep } };
}

/** What the form would put into the invite. */
export function toWrite(state: PaneState, agenda: Agenda = state.form): CanonicalAgenda {
  return agendaToWrite(agenda, state.look.isPeopleKnown ? state.people.length : null, state.prefill);
}

/** Whether two agendas say the same to the people of this invite. */
export function saysTheSame(state: PaneState, a: Agenda, b: Agenda): boolean {
  const read = (agenda: Agenda) => toWrite(state, alignReasons(agenda, state.people));
  return sameAgenda(read(a), read(b));
}

/** Whether everything typed is in the invite. */
function isWritten(state: PaneState): boolean {
  return saysTheSame(state, state.form, state.block?.agenda ?? emptyAgenda);
}

export function judged(state: PaneState, policy: Policy): PaneState {
  const written = state.block?.agenda ?? null;
  const standing = {
    invite: state.look.judged,
    typed: state.form,
    written,
    isWritten: state.body === 'read' && isWritten(state),
  };
  return { ...state, progress: progressOf(standing, policy), areTimesOld: areTimesOld(state) };
}

function areTimesOld({ block, body, start }: PaneState): boolean {
  if (!block || body !== 'read' || start === undefined) return false;
  return block.clockTimes !== clockTimesWanted(block.agenda.topics, start);
}

/** What is kept with the open form: what the invite does not say yet, or null. */
export function draftOf(state: PaneState): string | null {
  const given = state.form.reasons.filter(({ why, prepare }) => why !== '' || prepare !== '');
  const isInBlock = (why: string) => state.block?.agenda.reasons.some((reason) => reason.why === why.trim());
  const others = state.form.reasons.slice(state.people.length).filter(({ why }) => !isInBlock(why));
  if (!state.conflict && others.length === 0 && isWritten(state)) return null;
  const draft: Draft = {
    agenda: { ...withoutPrefill(state.form, state.prefill), reasons: given },
    from: state.from,
  };
  return writeDraft(draft);
}
