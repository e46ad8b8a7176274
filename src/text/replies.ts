import { area } from './area';

/** A prepared reply to the organizer: paragraphs of plain text, in the words of who sends it. '\n' breaks a line. */
type Paragraphs = readonly string[];

/** The replies that the attendee pane prepares, and the buttons for them. An empty `subject`, `why` or `what` is left out. */
export interface ReplyWords {
  readonly notNeeded: string;
  readonly willNeed: string;
  readonly askWhy: string;
  readonly askAgenda: string;
  readonly askToCome: string;
  readonly suggestTopic: string;
  readonly proposeStep: string;
  /** Under the buttons. */
  readonly hint: string;
  /** Above the text of a reply that Outlook did not open. */
  readonly failed: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyRefused: string;
  readonly topicRow: {
    readonly title: string;
    readonly minutes: string;
    readonly why: string;
    readonly open: string;
    readonly noTitle: string;
    readonly noMinutes: string;
  };
  readonly stepRow: {
    readonly what: string;
    readonly due: string;
    readonly open: string;
    readonly noWhat: string;
  };
  readonly notNeededReply: (subject: string, why: string) => Paragraphs;
  readonly willNeedReply: (subject: string, what: string) => Paragraphs;
  readonly askWhyReply: (subject: string) => Paragraphs;
  readonly askAgendaReply: (subject: string) => Paragraphs;
  readonly askToComeReply: (subject: string, isForwarded: boolean) => Paragraphs;
  /** `topic` on one line of its own, as it may be pasted into an agenda. */
  readonly suggestTopicReply: (subject: string, topic: string, why: string) => Paragraphs;
  /** `step` on one line of its own: what, who, by when. */
  readonly proposeStepReply: (subject: string, step: string) => Paragraphs;
}

export const replyWords = area<ReplyWords>('replies');
