import { area } from './area';

export interface Recipients {
  readonly people: number;
  /** Names of distribution lists. */
  readonly lists: readonly string[];
}

/** What the pane says that plans a meeting out of a mail. */
export interface PlanWords {
  readonly title: string;
  readonly subject: string;
  readonly when: string;
  readonly day: string;
  readonly time: string;
  readonly minutes: string;
  readonly noTime: string;
  /** Above what the mail says that may be its purpose. */
  readonly found: string;
  readonly useAsPurpose: string;
  readonly repeated: (names: readonly string[]) => string;
  readonly lists: (names: readonly string[]) => string;
  readonly unreachable: (names: readonly string[]) => string;
  /** `most`: as many as the form takes. */
  readonly over: (names: readonly string[], most: number) => string;
  readonly nobody: string;
  readonly mailUnread: string;
  readonly noMail: string;

  readonly open: string;
  readonly opening: string;
  readonly opened: string;
  readonly notOpened: string;
  readonly tooLong: string;
  readonly ready: string;
  readonly notOpenedYet: string;
  readonly nothingToOpen: string;

  readonly create: string;
  readonly incomplete: string;
  readonly nobodyToInvite: string;
  readonly tooFar: string;
  readonly notLoaded: string;
  /** The title of the question: how many get an invite. */
  readonly willGet: (recipients: Recipients) => string;
  readonly listsToo: (lists: readonly string[]) => string;
  /** Who they are, by name. */
  readonly names: (names: readonly string[]) => string;
  readonly createAndSend: string;
  readonly notNow: string;
  readonly creating: string;
  readonly created: (recipients: Recipients) => string;
  readonly createdWithoutLink: (recipients: Recipients) => string;
  readonly openCreated: string;
  readonly notCreated: string;
  readonly unsure: string;
  /** Where these say less of a new meeting than the general sentence (src/text/graph-errors.ts). */
  readonly errors: { readonly forbidden: string; readonly failed: string; readonly gone: string };
}

export const planWords = area<PlanWords>('plan');
