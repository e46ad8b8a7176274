import { limits } from '../limits/limits';
import { officeError } from '../limits/office-error';
import { type Answer, type Params, textOf } from './answer';
import type { Calls } from './call';
import type { Form, FormNotice } from './form';

const typeNames = ['informationalMessage', 'progressIndicator', 'errorMessage', 'insightMessage'] as const;
const insight = 3;

function noticeFrom(params: Params): FormNotice {
  return {
    key: textOf(params, 'key'),
    type: typeof params.type === 'number' ? params.type : 0,
    message: textOf(params, 'message'),
    ...(typeof params.icon === 'string' && { icon: params.icon }),
    ...(typeof params.persistent === 'boolean' && { persistent: params.persistent }),
    ...(Array.isArray(params.actions) && { actions: params.actions }),
  };
}

const others = (form: Form, key: string) => form.notices.filter((notice) => notice.key !== key);
const isThere = (form: Form, key: string) => form.notices.some((notice) => notice.key === key);

/** An item shows one insight at a time, and only while it is composed. */
function refused(form: Form, notice: FormNotice): Answer | null {
  if (notice.type !== insight) return null;
  const isSecond = others(form, notice.key).some(({ type }) => type === insight);
  return isSecond || form.mode === 'read' ? { error: officeError.invalidParameter } : null;
}

function add(form: Form, params: Params): Answer {
  const notice = noticeFrom(params);
  if (isThere(form, notice.key)) return { error: officeError.duplicateNotice };
  if (form.notices.length >= limits.notices) return { error: officeError.tooManyNotices };
  return refused(form, notice) ?? { data: undefined, change: { notices: [...form.notices, notice] } };
}

/** A key that is not there yet is added (Office.js reference, NotificationMessages.replaceAsync). */
function replace(form: Form, params: Params): Answer {
  const notice = noticeFrom(params);
  if (!isThere(form, notice.key)) return add(form, params);
  const notices = form.notices.map((old) => (old.key === notice.key ? notice : old));
  return refused(form, notice) ?? { data: undefined, change: { notices } };
}

function remove(form: Form, params: Params): Answer {
  const key = textOf(params, 'key');
  if (!isThere(form, key)) return { error: officeError.noticeNotFound };
  return { data: undefined, change: { notices: others(form, key) } };
}

/** `item.notificationMessages`. */
export const noticeCalls: Calls = {
  33: { name: 'notificationMessages.addAsync', needs: 'read', forms: 'both', run: add },
  34: {
    name: 'notificationMessages.getAllAsync',
    needs: 'read',
    forms: 'both',
    run: (form) => ({ data: form.notices.map((notice) => ({ ...notice, type: typeNames[notice.type] })) }),
  },
  35: { name: 'notificationMessages.replaceAsync', needs: 'read', forms: 'both', run: replace },
  36: { name: 'notificationMessages.removeAsync', needs: 'read', forms: 'both', run: remove },
};
