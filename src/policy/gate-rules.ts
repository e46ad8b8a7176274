import { completeWords, type OwnWords, type PolicyLanguage, policyLanguages } from './own-words';

/** Which answers are needed. */
export interface RequiredAnswers {
  readonly purpose: boolean;
  readonly reasons: boolean;
  readonly goal: boolean;
  readonly nextStep: boolean;
}

/** Small meetings, and which answers they need. */
export interface LightRules {
  /** Up to so many people, the organizer counted; a distribution list is one. */
  readonly people: number;
  /** And up to so many minutes. */
  readonly minutes: number;
  readonly required: RequiredAnswers;
}

/** The part of the policy that decides on Send: all of it that gate.js carries. */
export interface GateRules {
  /** `stop`: the sender has to answer before the invite leaves. `ask`: a Send Anyway is left. @default 'stop' */
  readonly strictness: 'stop' | 'ask';
  /** The same where anybody outside `domains` is invited; null is as `strictness`. @default null */
  readonly strictnessWithOutsiders: 'stop' | 'ask' | null;
  /**
   * An update of an invite that is already on the calendar. A cancellation in classic Outlook cannot be told from an update
   * (OfficeDev/office-js#4932), so `stop` stops cancellations there too. @default 'ask'
   */
  readonly existing: 'ask' | 'stop';
  /** What happens to Send when the check itself fails or takes too long. @default 'allow' */
  readonly onFailure: 'allow' | 'ask';
  /** Which answers an invite needs. @default all */
  readonly required: RequiredAnswers;
  /** Small meetings that need less; null where none do. @default null */
  readonly light: LightRules | null;
  /**
   * Whose reasons are needed, where reasons are. Required attendees of the organisation always get one.
   */
  readonly reasonsFor: {
    /** Optional attendees too. @default true */
    readonly optional: boolean;
    /** People outside `domains` too. @default true */
    readonly outsiders: boolean;
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
    /** Invites that go to nobody outside `domains`. @default false */
    readonly internal: boolean;
    /** Invites that go to anybody outside `domains`. @default false */
    readonly external: boolean;
  };
  /**
   * The organisation's own mail domains, subdomains included: "contoso.com". People with other addresses are outsiders, and the pane
   * says once how many of them will read an invite. Without a domain nobody is. @default []
   */
  readonly domains: readonly string[];
  /**
   * The languages that Syfte speaks here, and in which answers that say nothing are known, English always. Outlook's display language picks one; where it is
   * none of them, the first. @default all of them */
  readonly languages: readonly PolicyLanguage[];
  /** Words of the organisation's own. */
  readonly words: {
    /** Said after what is missing when a Send is held: where the house rules stand, whom to ask. @default '' */
    readonly stop: OwnWords;
    /** Words, in lower case, that say nothing here: an answer made of them and of other empty words is none. @default [] */
    readonly empty: readonly string[];
  };
}

export const defaultGateRules: GateRules = {
  strictness: 'stop',
  strictnessWithOutsiders: null,
  existing: 'ask',
  onFailure: 'allow',
  required: { purpose: true, reasons: true, goal: true, nextStep: true },
  light: null,
  reasonsFor: { optional: true, outsiders: true },
  // Twenty boxes fit a pane that is scrolled once; past that a reason each is copied, not thought.
  oneReasonAbove: 20,
  exempt: {
    private: false,
    allDay: false,
    categories: [],
    subjects: [],
    fewerThan: 1,
    internal: false,
    external: false,
  },
  domains: [],
  languages: policyLanguages,
  words: { stop: completeWords(), empty: [] },
};
