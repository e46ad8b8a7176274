/**
 * Every word that the agenda block shows in an invite. By most of them it is found and read back when a mail client has taken its ids
 * away: after a release, one may be added (`formerLines`) but not changed, or invites already sent can no longer be read.
 */
export interface BlockWords {
  /** First and last visible lines: together they mark the block when nothing else is left of its markup. */
  readonly firstLine: string;
  readonly lastLine: string;
  readonly purpose: string;
  readonly goal: string;
  readonly topics: string;
  readonly why: string;
  readonly everyone: string;
  readonly preparation: string;
  readonly nextStep: string;
  readonly owner: string;
  readonly due: string;
  readonly notes: string;
  /** Above what came of the meeting. */
  readonly outcome: string;
  /** Whether its goal was reached. None begins with a label: between lines a blank behind one is enough to make it one. */
  readonly goalWas: Readonly<Record<'reached' | 'on-the-way' | 'not-reached', string>>;
  /** Stands before the time when the meeting ended. */
  readonly endedAt: string;
  /** Stands above the decisions. */
  readonly decided: string;
  /** Stands before what one attendee prepares. */
  readonly prepare: string;
  /** Stands before the name of who leads a topic. */
  readonly ledBy: string;
  /** Stood before the name of the time zone in the first edition's block. */
  readonly timesIn: string;
  /** Stands before the day when a next step is due. */
  readonly by: string;
  /** From Monday on. */
  readonly weekdays: readonly string[];
  /** From January on. */
  readonly months: readonly string[];
}
