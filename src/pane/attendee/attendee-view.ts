import type { Agenda, NextStep, Outcome, Person, Reason, Topic } from '../../agenda/agenda';
import { parseBody } from '../../invite/parse-body';
import type { ReadInvite } from '../../outlook/read-invite';
import type { Language } from '../../text/language';
import { isReader, type Reader, readerOf } from './reader';

/** A topic as one reader sees it. */
export interface TopicView extends Topic {
  /** Whether the reader leads it. */
  readonly isMine: boolean;
}

/** A next step as one reader sees it. */
export interface StepView {
  readonly step: NextStep;
  /** Whether the reader has taken it on. */
  readonly isMine: boolean;
}

/** The agenda as one reader sees it. */
export interface AttendeeView {
  readonly reader: Reader;
  /** What the answers are written in, whatever the pane speaks. */
  readonly language: Language;
  readonly purpose: string;
  readonly goal: string;
  /** Why this reader is invited; '' when the agenda does not say, or nobody knows who the reader is. */
  readonly why: string;
  /** What the reader prepares; '' for nothing of their own. */
  readonly prepare: string;
  /** What everyone prepares. */
  readonly prepareForAll: string;
  /** Everybody's reasons, for a reader whose own nobody knows; empty for the others. */
  readonly allReasons: readonly Reason[];
  readonly reasonForAll: string;
  readonly topics: readonly TopicView[];
  /** The reader's own first. */
  readonly nextSteps: readonly StepView[];
  /** Whether the reader may move the meeting on: who organizes it, or leads one of its topics. */
  readonly leads: boolean;
  readonly notes: string;
  /** What came of the meeting; null until its organizer has told. */
  readonly outcome: Outcome | null;
}

type Invited = Pick<ReadInvite, 'organizer' | 'attendees'> & Partial<Pick<ReadInvite, 'start'>>;

/** The agenda in the body of an invite as `me` sees it; null when there is none. A reason of one's own goes before the one for everyone. */
export function attendeeView(body: string, invite: Invited, me: Person): AttendeeView | null {
  const block = parseBody(body, { today: invite.start ?? null }).block;
  if (!block) return null;
  const { agenda, language } = block;
  const reader = readerOf(agenda, invite, me);
  const topics = agenda.topics.map((topic) => ({ ...topic, isMine: isLead(reader, topic) }));
  const own = 'reason' in reader ? reader.reason : null;
  return {
    reader,
    language,
    ...answersOf(agenda),
    why: own?.why || (reader.kind === 'invited' || reader.kind === 'listed' ? agenda.reasonForAll : ''),
    prepare: own?.prepare ?? '',
    allReasons: reader.kind === 'invited' ? [] : agenda.reasons,
    topics,
    nextSteps: mineFirst(agenda.nextSteps.map((step) => ({ step, isMine: isOwner(reader, step.owner) }))),
    leads: reader.kind === 'organizer' || topics.some(({ isMine }) => isMine),
  };
}

function answersOf({ purpose, goal, preparation, reasonForAll, notes, outcome }: Agenda) {
  return { purpose, goal, prepareForAll: preparation, reasonForAll, notes, outcome };
}

function mineFirst(steps: readonly StepView[]): readonly StepView[] {
  return [...steps.filter(({ isMine }) => isMine), ...steps.filter(({ isMine }) => !isMine)];
}

/** Leads are names without an address. */
function isLead(reader: Reader, { lead }: Topic): boolean {
  return lead !== '' && isReader(reader, { name: lead, address: '' });
}

function isOwner(reader: Reader, owner: Person): boolean {
  return owner.name !== '' && isReader(reader, owner);
}
