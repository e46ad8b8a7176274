/**
 * Error codes with which Outlook answers an Office call, as office.js 1.1.110 names them (outlook-web-16.01.debug.js).
 * `tooManyCalls`: three calls at a time are documented for Outlook on the web, the code for the fourth is not; office.js has
 * this one for "wait until the previous call completes".
 */
export const officeError = {
  invalidFormat: 2006,
  notSupported: 5000,
  internal: 5001,
  tooManyCalls: 5100,
  invalidEndTime: 9010,
  tooManyRecipients: 9012,
  saveFailed: 9021,
  customPropertiesFailed: 9020,
  duplicateNotice: 9023,
  noticeNotFound: 9024,
  tooManyNotices: 9025,
  itemChanged: 9030,
  invalidParameter: 9031,
  notInThisExtensionPoint: 9032,
  recurrenceOnInstance: 9033,
  invalidRecurrence: 9034,
  invalidTimeZone: 9037,
  permissionDenied: 9038,
  invalidCategory: 9044,
  itemNotSaved: 9046,
  sessionKeyNotFound: 9050,
  sessionTooLong: 9051,
} as const;

export type OfficeErrorCode = (typeof officeError)[keyof typeof officeError];
