/**
 * The agenda: the structured answers to the five questions that every attendee silently asks.
 * Every answer is plain text, as typed; an empty string is an answer not given yet.
 */

/** Somebody named in an invite. `address` is an SMTP address, or '' when the client shows none. */
export interface Person {
  readonly name: string;
  readonly address: string;
}

/** Why one attendee is invited, and what that attendee prepares ('' for nothing of their own). */
export interface Reason {
  readonly person: Person;
  readonly why: string;
  readonly prepare: string;
}

/** One thing the meeting takes up. `minutes` is null until somebody says how long it takes. */
export interface Topic {
  readonly title: string;
  readonly minutes: number | null;
  /** Who leads it: a name, or ''. */
  readonly lead: string;
}

/** What happens when the meeting is over. `due` is typed as yyyy-mm-dd and kept as typed. */
export interface NextStep {
  readonly what: string;
  readonly owner: Person;
  readonly due: string;
}

/** What came of a meeting, told by its organizer when it has ended. */
export interface Outcome {
  /** Whether the goal was reached; '' where nobody said. */
  readonly goal: 'reached' | 'on-the-way' | 'not-reached' | '';
  /** What was decided, one line each. */
  readonly decisions: readonly string[];
  /** When the meeting ended, HH:mm (24 h) on the clock of the meeting's zone; '' where nobody said. */
  readonly endedAt: string;
}

/** A row for a topic that nobody has filled in. */
export function isBlankTopic({ title, minutes, lead }: Topic): boolean {
  return title.trim() === '' && minutes === null && lead.trim() === '';
}

export interface Agenda {
  readonly purpose: string;
  readonly goal: string;
  readonly topics: readonly Topic[];
  readonly reasons: readonly Reason[];
  /** One reason for everyone who has none of their own; enough only above the policy's limit of people. */
  readonly reasonForAll: string;
  /** What everyone has done or at hand before the meeting. */
  readonly preparation: string;
  /** What comes of it, one thing each; none where nobody has said. */
  readonly nextSteps: readonly NextStep[];
  /** Lines somebody added to the agenda block by hand that answer none of the questions: kept, never judged. */
  readonly notes: string;
  /** Null until its organizer has told what came of the meeting. */
  readonly outcome: Outcome | null;
}

/** What the gate judges of an agenda. */
export type JudgedAnswers = Pick<Agenda, 'purpose' | 'goal' | 'reasons' | 'reasonForAll' | 'nextSteps'>;

export const nobody: Person = { name: '', address: '' };

/** A next step that says nothing. */
export const noStep: NextStep = { what: '', owner: nobody, due: '' };

/** Nothing that the gate judges. */
export const noAnswers: JudgedAnswers = {
  purpose: '',
  goal: '',
  reasons: [],
  reasonForAll: '',
  nextSteps: [],
};

export const emptyAgenda: Agenda = { ...noAnswers, topics: [], preparation: '', notes: '', outcome: null };
