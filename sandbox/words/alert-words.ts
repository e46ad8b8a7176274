/** What Outlook itself says around a Smart Alert: its own buttons, and its sentences when an add-in does not answer. */
export interface AlertWords {
  readonly close: string;
  readonly sendAnyway: string;
  readonly doNotSend: string;
  readonly tryLater: string;
  readonly takeAction: string;
  /** These name the add-in. */
  readonly checking: (addIn: string) => string;
  /** Outlook says "email" of an invite too (OfficeDev/office-js-docs-pr, onmessagesend-onappointmentsend-events.md). */
  readonly prevents: (addIn: string) => string;
  readonly isUnavailable: (addIn: string) => string;
  readonly isNeeded: (addIn: string) => string;
  readonly tookTooLong: (addIn: string) => string;
  readonly takesLonger: (addIn: string) => string;
  /** Names in an attendee field that the address book does not have. */
  readonly unknownNames: (names: string) => string;
}
