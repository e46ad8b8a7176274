/** What the gate says in the dialog that holds a Send (Office: errorMessage, 500 characters in all) and in the bar above the invite. */
export interface GateWords {
  readonly purpose: string;
  readonly goal: string;
  /** Before names: "Anna Ek, Bo Berg and 3 more". */
  readonly reason: string;
  /** What stands before the last of them. `next`: what comes behind it; Spanish has "e" before the sound of i. */
  readonly and: (next: string) => string;
  readonly more: string;
  /** Before the parts of it that are missing, in brackets. */
  readonly nextStep: string;
  /** Before the number of another one. */
  readonly anotherStep: string;
  readonly what: string;
  readonly owner: string;
  readonly due: string;
  /** The pane's buttons that put the agenda into the invite, by their names. */
  readonly add: string;
  readonly update: string;
  /** `missing`: the phrases above, at least one. `button`: '' where no answers wait in the pane. */
  readonly before: (missing: string, button: string) => string;
  readonly ready: (button: string) => string;
  /** The invite is complete, and the pane has other answers. */
  readonly ahead: (button: string) => string;
  /** Names Outlook's own button. */
  readonly cancelling: string;
  /** On buttons of Outlook's dialog, and the action of the notice: at most 20 and 30 characters. */
  readonly fill: string;
  readonly open: string;
  /** A notice: people are invited and answers are missing. At most 150 characters. */
  readonly notice: string;
  /** A notice: the agenda is there, and these people find no word in it of why they are invited. */
  readonly newPeople: (names: string) => string;
  /** A notice: the check failed or took too long, and Send goes on. At most 150 characters. */
  readonly unchecked: string;
  /** The dialog: the check failed or took too long, and the sender decides. */
  readonly uncheckedAsk: string;
}
