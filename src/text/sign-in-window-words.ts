/** The window between a pane in a frame of Outlook's and the sign-in service. */
export interface SignInWindowWords {
  readonly title: string;
  readonly why: string;
  readonly goOn: string;
  /** The sign-in service is in a window in front of this one. */
  readonly waiting: string;
  /** The pane that opened this window is gone, or never was. */
  readonly nobodyWaits: string;
}
