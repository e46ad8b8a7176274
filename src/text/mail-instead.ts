import { area } from './area';

/** What a mail sent in place of a meeting says beside the agenda's own labels (src/text/block.ts). */
export interface MailInsteadWords {
  /** Over the reasons: nobody is invited any more. */
  readonly why: string;
  readonly led: (name: string) => string;
  /** Stands last in the mail, for the organizer to act on before sending. */
  readonly leftOut: (parts: readonly string[]) => string;
  readonly cut: string;
}

export const mailInsteadWords = area<MailInsteadWords>('mailInstead');
