/** The part of the policy that decides on Send: all of it that gate.js carries. */
export interface GateRules {
  /** `stop`: the sender has to answer before the invite leaves. `ask`: a Send Anyway is left. @default 'stop' */
  readonly strictness: 'stop' | 'ask';
  /**
   * An update of an invite that is already on the calendar. A cancellation in classic Outlook cannot be told from an update
   * (OfficeDev/office-js#4932), so `stop` stops cancellations there too. @default 'ask'
   */
  readonly existing: 'ask' | 'stop';
  /** What happens to Send when the check itself fails or takes too long. @default 'allow' */
  readonly onFailure: 'allow' | 'ask';
  /** Which answers an invite needs. @default all */
  readonly required: {
    readonly purpose: boolean;
    readonly reasons: boolean;
    readonly goal: boolean;
    readonly nextStep: boolean;
  };
  /** Above this many people one reason for everyone is enough. @default 20 */
  readonly oneReasonAbove: number;
  /** Invites that are never checked. */
  readonly exempt: {
    /** Invites whose sensitivity is private, personal or confidential to the sender. @default false */
    readonly private: boolean;
    /** All-day invites. @default false */
    readonly allDay: boolean;
    /** Invites with any of these categories, by name, without regard to case. @default [] */
    readonly categories: readonly string[];
    /** Invites whose subject matches any of these regular expressions (flags `iu`). @default [] */
    readonly subjects: readonly string[];
    /** Invites to fewer other people than this. 1 exempts nothing that has an attendee. @default 1 */
    readonly fewerThan: number;
  };
}

export const defaultGateRules: GateRules = {
  strictness: 'stop',
  existing: 'ask',
  onFailure: 'allow',
  required: { purpose: true, reasons: true, goal: true, nextStep: true },
  // Twenty boxes fit a pane that is scrolled once; past that a reason each is copied, not thought.
  oneReasonAbove: 20,
  exempt: { private: false, allDay: false, categories: [], subjects: [], fewerThan: 1 },
};
