import type { MeetingKind } from '../agenda/meeting-kind';
import type { Role } from '../agenda/role';
import { defaultGateRules, type GateRules } from './gate-rules';
import type { OwnTemplate } from './own-template';
import type { OwnWords, PolicyLanguage } from './own-words';

/** What a role is called, and the sentences that it fills in for an attendee; '' is as in Syfte. */
export interface OwnRole {
  readonly name: OwnWords;
  /** The reason, alone. */
  readonly sentence: OwnWords;
  /** Before the title of the topic that the attendee leads. */
  readonly lead: OwnWords;
}

/** The organisation's rules. Every field has a default that is sensible alone (see `defaultPolicy`). */
export interface Policy extends GateRules {
  /**
   * Templates of the organisation's own, listed before those that come with Syfte. One with the id of a shipped template replaces it.
   * @default []
   */
  readonly templates: readonly OwnTemplate[];
  /** Whether the templates that come with Syfte are offered besides. @default true */
  readonly shippedTemplates: boolean;
  /** The language of the agenda block in a new agenda: one for everybody, or that of each organizer. @default 'organizer' */
  readonly blockLanguage: 'organizer' | PolicyLanguage;
  /** Where people get help with Syfte: a link at the end of each pane, to https: or mailto:. @default null */
  readonly support: { readonly text: OwnWords; readonly link: string } | null;
  /**
   * Hosts of the organisation's own online meetings, subdomains included, in small letters: a link to one is kept as one of Teams or Zoom is.
   * @default []
   */
  readonly meetingHosts: readonly string[];
  /** What roles say here (docs/decisions/0006-what-shapes-the-form-stays-out-of-the-invite.md). One left out is as in Syfte. @default {} */
  readonly roles: { readonly [role in Role]?: OwnRole };
  /** My meetings: the organizer's own meetings without an agenda. */
  readonly review: {
    /** @default true */
    readonly isOn: boolean;
    /** How many weeks ahead it looks at first. @default 4 */
    readonly weeks: 2 | 4 | 8;
  };
  /**
   * Whether suggestions may ask Teams how long earlier meetings of a series took. It needs one more consent
   * (OnlineMeetingArtifact.Read.All). @default false
   */
  readonly attendanceReports: boolean;
  /** How a shorter meeting is suggested (docs/decisions/0005-the-shorter-meeting.md). */
  readonly time: {
    /**
     * The lengths that are suggested, in whole minutes of 15 or more. Past the longest, every quarter of an hour.
     * @default [15, 20, 25, 30, 40, 45, 50, 60, 75, 80, 90, 105, 110]
     */
    readonly steps: readonly number[];
    /** Minutes left over beside the topics, to arrive and to close. @default 5 */
    readonly air: number;
    /**
     * A series without an end: the pane and My meetings propose to end it so many weeks ahead, and to ask then whether it is still needed. Null:
     * nothing is said. @default 13
     */
    readonly seriesWeeks: number | null;
    /** How earlier meetings of the same series count. */
    readonly history: {
      /**
       * What the fields below are where a policy leaves them out (`historySettings`). `steady` wants better odds and forgets sooner: it takes less off, and
       * overruns less. @default 'brave'
       */
      readonly setting: HistorySetting;
      /** Fewer earlier meetings than this say nothing. @default 3 */
      readonly fewest: number;
      /** The latest meetings that count. @default 12 */
      readonly memory: number;
      /** So many meetings back, one counts half as much as the latest. @default 10, steady: 5 */
      readonly halfLife: number;
      /** A length is suggested when the chance that the meeting fits into it is at least this, from 0 to 1. @default 0.4, steady: 0.5 */
      readonly leastChance: number;
      /** Booked minutes that one overrun weighs as much as: more makes suggestions rarer and longer. @default 40, steady: 30 */
      readonly overrun: number;
    };
    /**
     * What an hour becomes by kind of meeting and by size, where nothing stronger is known. Half an hour is a habit as the hour is:
     * the next longer of `steps` is taken instead.
     */
    readonly hour: {
      /** By kind of meeting; null, and a kind that has none, says nothing. @default { decide: 45, review: 45, inform: 40 } */
      readonly byKind: { readonly [kind in MeetingKind]?: number | null };
      /** More people than this, the organizer included, are many. @default 8 */
      readonly manyAbove: number;
      /** With many people. @default 45 */
      readonly manyPeople: number;
    };
    /** What an hour of one person costs, in any currency (ISO 4217): saved time is shown as money too. Null: as time alone. @default null */
    readonly hourlyRate: { readonly amount: number; readonly currency: string } | null;
  };
}

/** How bold a suggestion from earlier meetings is, by name. */
export type HistorySetting = 'brave' | 'steady';

/** `npm run bench` prints what these give on real meetings, and what their neighbours would (docs/decisions/0005-the-shorter-meeting.md). */
export const historySettings: Readonly<Record<HistorySetting, Policy['time']['history']>> = {
  brave: { setting: 'brave', fewest: 3, memory: 12, halfLife: 10, leastChance: 0.4, overrun: 40 },
  steady: { setting: 'steady', fewest: 3, memory: 12, halfLife: 5, leastChance: 0.5, overrun: 30 },
};

export const defaultPolicy: Policy = {
  ...defaultGateRules,
  templates: [],
  shippedTemplates: true,
  blockLanguage: 'organizer',
  support: null,
  meetingHosts: [],
  roles: {},
  review: { isOn: true, weeks: 4 },
  attendanceReports: false,
  time: {
    // Five or ten minutes off the round lengths, as Outlook and Google shorten them, and what lies between.
    steps: [15, 20, 25, 30, 40, 45, 50, 60, 75, 80, 90, 105, 110],
    air: 5,
    // A quarter.
    seriesWeeks: 13,
    history: historySettings.brave,
    // Three quarters of an hour is what Viva Insights suggests for an hour. From 40 minutes on, people do other things in a meeting
    // far more often (Cao et al., CHI 2021, doi 10.1145/3411764.3445243), most of all where they only listen. Viva calls more than eight large.
    hour: { byKind: { decide: 45, review: 45, inform: 40 }, manyAbove: 8, manyPeople: 45 },
    hourlyRate: null,
  },
};
