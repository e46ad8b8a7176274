/** Outlook's form for a reply, as an add-in asks for it. */
export interface ReplyAsked {
  readonly toAll: boolean;
  readonly html: string;
}
