import type { OfficeErrorCode } from '../limits/office-error';
import { officeError } from '../limits/office-error';

/**
 * What goes wrong on purpose. `offline`: the add-in's pages cannot be reached. The others are about Office calls: none is ever
 * answered, the body is never answered, each fails, each is answered twice.
 */
export type Fault = 'none' | 'offline' | 'hang' | 'hang-body' | 'fail' | 'twice';

const bodyGet = 37;

/** How often a call is answered: 0 hangs for ever. */
export function answersOf(dispatchId: number, fault: Fault): 0 | 1 | 2 {
  if (fault === 'hang' || (fault === 'hang-body' && dispatchId === bodyGet)) return 0;
  return fault === 'twice' ? 2 : 1;
}

/** The error every call comes to, or null when calls work. */
export function errorOf(fault: Fault): OfficeErrorCode | null {
  return fault === 'fail' ? officeError.internal : null;
}
