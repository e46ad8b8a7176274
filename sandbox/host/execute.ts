import { officeError } from '../limits/office-error';
import type { Answer, Params } from './answer';
import { appointmentCalls } from './appointment-calls';
import { bodyCalls } from './body-calls';
import { type Call, type Calls, officeNameOf } from './call';
import type { Form } from './form';
import { itemCalls } from './item-calls';
import { noticeCalls } from './notice-calls';
import { recipientCalls } from './recipient-calls';
import { recurrenceCalls } from './recurrence-calls';
import { replyCalls } from './reply-calls';
import { sessionCalls } from './session-calls';
import { timeCalls } from './time-calls';
import type { World } from './world';

const calls: Calls = {
  ...appointmentCalls,
  ...bodyCalls,
  ...itemCalls,
  ...noticeCalls,
  ...recipientCalls,
  ...recurrenceCalls,
  ...replyCalls,
  ...sessionCalls,
  ...timeCalls,
};

/** The call behind a dispatch id, or null for one that this Outlook does not have. */
export function callNamed(dispatchId: number): Call | null {
  return calls[dispatchId] ?? null;
}

/** Every Office call that can be made to fail by itself, by its name in Office.js. */
export const officeNames: readonly string[] = [
  ...new Set(
    Object.values(calls).flatMap((call) =>
      [0, 1, 2].map((of) => officeNameOf(call, { recipientField: of, TimeProperty: of })),
    ),
  ),
]
  .filter((name) => !/^(?:recipients|time)\b/.test(name))
  .sort();

/**
 * Answers one Office call. Total: whatever arrives gets an answer; a call this Outlook does not have gets an error, never
 * silence, because office.js waits for ever.
 */
export function execute(dispatchId: number, params: Params, form: Form, world: World): Answer {
  const call = callNamed(dispatchId);
  if (!call) return { error: officeError.notSupported };
  if (call.forms !== 'both' && call.forms !== form.mode) return { error: officeError.notSupported };
  if (call.needs === 'write' && world.permission === 'ReadItem')
    return { error: officeError.permissionDenied };
  if (call.blockedInHandlers && world.isHandler) return { error: officeError.notInThisExtensionPoint };
  return call.run(form, params, world);
}
