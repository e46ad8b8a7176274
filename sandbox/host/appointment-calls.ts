import { officeError } from '../limits/office-error';
import { rewriteOnSave } from '../rewriting/rewriting';
import { type Answer, type Params, textOf } from './answer';
import type { AppointmentAsked } from './appointment-asked';
import type { Call, Calls } from './call';
import type { Form } from './form';
import type { World } from './world';

// Office.js reference, Mailbox.displayNewAppointmentForm. office.js itself throws for more, before anything is sent.
const mostAttendees = 100;
const longestBody = 32 * 1024;
const longestSubject = 255;

const addressesOf = (params: Params, name: string): readonly string[] => {
  const list = params[name];
  return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
};

const timeOf = (params: Params, name: string): number | null => {
  const time = params[name];
  return typeof time === 'number' ? time : null;
};

function asking(_form: Form, params: Params, world: World): Answer {
  const body = textOf(params, 'body');
  const asked: AppointmentAsked = {
    subject: textOf(params, 'subject'),
    required: addressesOf(params, 'requiredAttendees'),
    optional: addressesOf(params, 'optionalAttendees'),
    start: timeOf(params, 'start'),
    end: timeOf(params, 'end'),
    body: body === '' ? '' : rewriteOnSave(body, world.rewriting),
  };
  const isTooMuch =
    [asked.required, asked.optional].some(({ length }) => length > mostAttendees) ||
    body.length > longestBody ||
    asked.subject.length > longestSubject;
  return isTooMuch ? { error: officeError.invalidParameter } : { data: undefined, effect: asked };
}

const call = (name: string): Call => ({
  name,
  needs: 'read',
  forms: 'read',
  blockedInHandlers: true,
  run: asking,
});

/** `displayNewAppointmentForm` and its newer kin. The user gets a form with all of it in; nothing is saved or sent until they do so. */
export const appointmentCalls: Calls = {
  7: call('displayNewAppointmentForm'),
  177: call('displayNewAppointmentFormAsync'),
};
