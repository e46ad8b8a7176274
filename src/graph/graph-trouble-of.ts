import type { GraphTrouble } from './graph-call-error';

const byStatus: Readonly<Record<number, GraphTrouble>> = {
  401: 'signed-out',
  403: 'forbidden',
  404: 'gone',
  409: 'conflict',
  410: 'gone',
  412: 'conflict',
  413: 'too-large',
  429: 'busy',
  503: 'busy',
  504: 'busy',
};

/** Exchange's own codes where the status alone says less (microsoft-graph-docs#2256, and the size limits of an item). */
const byCode: Readonly<Record<string, GraphTrouble>> = {
  ErrorIrresolvableConflict: 'conflict',
  ErrorChangeKeyRequiredForWriteOperations: 'conflict',
  ErrorStaleObject: 'conflict',
  ErrorItemNotFound: 'gone',
  ErrorMessageSizeExceeded: 'too-large',
  ErrorDataSizeLimitExceeded: 'too-large',
  RequestBodyTooLarge: 'too-large',
  ErrorAccessDenied: 'forbidden',
};

/** What the answer of Graph means for a person. No status, or -1: no answer came. */
export function graphTroubleOf(status: number | null, code: string | null): GraphTrouble {
  if (status === null || status < 0) return 'offline';
  return (status === 400 && code !== null && byCode[code]) || byStatus[status] || 'failed';
}
