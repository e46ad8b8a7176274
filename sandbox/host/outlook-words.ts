/** What Outlook itself says around an add-in: its own buttons, and its sentences when an add-in does not answer. */
export interface OutlookWords {
  readonly send: string;
  readonly sendUpdate: string;
  readonly save: string;
  readonly saveWithoutSending: string;
  readonly discard: string;
  readonly cancelMeeting: string;
  readonly close: string;
  readonly sendAnyway: string;
  readonly doNotSend: string;
  readonly tryLater: string;
  readonly takeAction: string;
  /** These name the add-in. */
  readonly checking: (addIn: string) => string;
  readonly prevents: (addIn: string) => string;
  readonly isUnavailable: (addIn: string) => string;
  readonly isNeeded: (addIn: string) => string;
  readonly tookTooLong: (addIn: string) => string;
  readonly takesLonger: (addIn: string) => string;
}

const english: OutlookWords = {
  send: 'Send',
  sendUpdate: 'Send update',
  save: 'Save',
  saveWithoutSending: 'Save without sending',
  discard: 'Discard',
  cancelMeeting: 'Cancel meeting',
  close: 'Close',
  sendAnyway: 'Send Anyway',
  doNotSend: "Don't Send",
  tryLater: 'Try Later',
  takeAction: 'Take Action',
  checking: (addIn) => `Checking with ${addIn}`,
  // Outlook says "email" of an invite too (OfficeDev/office-js-docs-pr, onmessagesend-onappointmentsend-events.md).
  prevents: (addIn) => `${addIn} is preventing this email from being sent.`,
  isUnavailable: (addIn) => `${addIn} is unavailable, so this item was not checked.`,
  isNeeded: (addIn) => `${addIn} is unavailable, and this item cannot be sent without it. Try again later.`,
  tookTooLong: (addIn) => `${addIn} took too long to check this item.`,
  takesLonger: (addIn) => `${addIn} is taking longer than expected to check this item.`,
};

const swedish: OutlookWords = {
  send: 'Skicka',
  sendUpdate: 'Skicka uppdatering',
  save: 'Spara',
  saveWithoutSending: 'Spara utan att skicka',
  discard: 'Stäng utan att spara',
  cancelMeeting: 'Ställ in mötet',
  close: 'Stäng',
  sendAnyway: 'Skicka ändå',
  doNotSend: 'Skicka inte',
  tryLater: 'Försök senare',
  takeAction: 'Vidta åtgärd',
  checking: (addIn) => `Kontrolleras av ${addIn}`,
  prevents: (addIn) => `${addIn} hindrar att det här e-postmeddelandet skickas.`,
  isUnavailable: (addIn) => `${addIn} går inte att nå, så objektet har inte kontrollerats.`,
  isNeeded: (addIn) =>
    `${addIn} går inte att nå, och objektet kan inte skickas utan det. Försök igen senare.`,
  tookTooLong: (addIn) => `${addIn} tog för lång tid på sig att kontrollera objektet.`,
  takesLonger: (addIn) => `${addIn} behöver mer tid än väntat för att kontrollera objektet.`,
};

/** The words of Outlook's display language; English for any language but Swedish. */
export function outlookWords(locale: string): OutlookWords {
  return /^sv\b/.test(locale) ? swedish : english;
}
