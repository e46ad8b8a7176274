/** What Outlook takes, and no more. Numbers from the Office.js reference for Mailbox 1.14. */
export const limits = {
  /** Characters of all session data of one add-in in one open form (2,621,440 from Mailbox 1.16). */
  sessionCharacters: 50_000,
  /** Notices of one add-in on one item. */
  notices: 5,
  /** Attendees of one kind in one invite: Exchange Online and classic Outlook stop here. */
  recipients: 500,
  /** Office calls of one page that Outlook on the web works on at a time. */
  callsInFlight: 3,
  /** Characters of the custom properties of one add-in on one item. */
  customPropertiesCharacters: 2_500,
  /** What a Smart Alert shows of `errorMessage`, and of `cancelLabel`. */
  alertMessage: 500,
  alertLabel: 20,
} as const;
