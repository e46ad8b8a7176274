import { officeError } from '../limits/office-error';
import { type Answer, type Params, textOf } from './answer';
import type { Call, Calls } from './call';
import type { Form } from './form';

// Office.js reference, ReplyFormData.htmlBody: 32 KB. office.js checks it in an object only, never in a bare string.
const longest = 32 * 1024;

function asking(toAll: boolean) {
  return (_form: Form, params: Params): Answer => {
    const html = textOf(params, 'htmlBody');
    if (html.length > longest) return { error: officeError.invalidParameter };
    return { data: undefined, effect: { toAll, html } };
  };
}

const call = (name: string, toAll: boolean): Call => ({
  name,
  needs: 'read',
  forms: 'read',
  blockedInHandlers: true,
  run: asking(toAll),
});

/** `displayReplyForm` and its kin. The user gets a form with the text in it; nothing is sent until they send it. */
export const replyCalls: Calls = {
  10: call('displayReplyForm', false),
  11: call('displayReplyAllForm', true),
  30: call('displayReplyForm', false),
  31: call('displayReplyAllForm', true),
  181: call('displayReplyFormAsync', false),
  182: call('displayReplyAllFormAsync', true),
  183: call('displayReplyFormAsync', false),
  184: call('displayReplyAllFormAsync', true),
};
