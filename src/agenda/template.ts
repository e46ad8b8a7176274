import type { MeetingKind } from './meeting-kind';

/** One question of a template and the whole minutes it usually takes. */
export interface TemplateTopic {
  readonly title: string;
  readonly minutes: number;
  /** Somebody brings it: it is filled once it says who leads it, and that attendee what they bring. @default false */
  readonly isBrought?: boolean;
}

/**
 * What a kind of meeting usually takes up and asks people to prepare. Plain data, so that a policy may
 * bring its own. It holds no purpose, goal, reason or next step: those are the organizer's own sentences,
 * or the gate means nothing.
 */
export interface Template {
  /** Never shown and never translated, so that a choice of template outlives a change of language. */
  readonly id: string;
  readonly name: string;
  readonly kind: MeetingKind;
  /** How long such a meeting needs, in whole minutes; at least the sum of its topics. */
  readonly minutes: number;
  readonly topics: readonly TemplateTopic[];
  /** For everyone, one thing a line; '' for nothing. */
  readonly preparation: string;
  /**
   * What colleagues ask each other before they meet guests, one thing a line; '' for nothing. Sent as a mail to colleagues alone: it is no part of an
   * agenda, of its block or of its draft (docs/decisions/0023-templates-and-series.md).
   */
  readonly internalPreparation: string;
  /** What the organizer reads in an empty box. Hints are shown, never filled in. */
  readonly hints: { readonly purpose: string; readonly goal: string; readonly nextStep: string };
  /** `colleagues`: its words are not meant for the eyes of people outside the organisation. */
  readonly readers: 'colleagues' | 'anyone';
}

/** What of a template goes into an agenda. */
export type TemplateContent = Pick<Template, 'topics' | 'preparation'>;

/** The templates a pane lists: the organisation's own first, then the shipped ones that it does not replace by id. */
export function templatesInForce(
  own: readonly Template[],
  shipped: readonly Template[],
): readonly Template[] {
  const replaced = new Set(own.map(({ id }) => id));
  return [...own, ...shipped.filter(({ id }) => !replaced.has(id))];
}
