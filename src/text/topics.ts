import { area } from './area';

/** What the part of the organizer pane about topics says. Names of its controls are a contract: other tools find them so. */
export interface TopicsWords {
  readonly topics: string;
  readonly topic: (number: number) => string;
  /** In the empty box. */
  readonly question: string;
  readonly minutes: (number: number) => string;
  /** In the empty box. */
  readonly min: string;
  /** Opens what else there is to a topic. */
  readonly more: (number: number) => string;
  readonly lead: (number: number) => string;
  /** In the empty box. */
  readonly whoLeads: string;
  /** Below a topic that somebody brings, such as a customer case: opens the boxes for it. */
  readonly whoBrings: string;
  /** In the empty box of who leads it. */
  readonly whose: string;
  /** The box for what they bring, once they are named. */
  readonly brings: (name: string) => string;
  /** In that box. */
  readonly bringsHint: string;
  /** Below such a topic, until it is filled. */
  readonly notFilled: string;
  /** Below a topic, where somebody leads it. */
  readonly ledBy: (name: string) => string;
  readonly up: (number: number) => string;
  readonly down: (number: number) => string;
  readonly remove: (number: number) => string;
  /** On the button itself. */
  readonly removeShort: string;
  readonly drag: (number: number) => string;
  readonly add: string;
  /** For whoever listens, after a topic has moved or gone. */
  readonly moved: (place: { number: number; of: number }) => string;
  readonly removed: (left: number) => string;
}

/** The words about topics in one language. */
export const topicsWords = area<TopicsWords>('topics');
