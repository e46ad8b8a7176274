import { limits } from '../limits/limits';
import { officeError } from '../limits/office-error';
import { type Answer, type Params, textOf } from './answer';
import type { Calls } from './call';
import type { Form } from './form';
import type { World } from './world';

/** Reports say about two seconds (OfficeDev/office-js#5951). */
const lateFor = 2000;

const isLate = (form: Form, world: World) => world.quirks.lateSession && world.now - form.openedAt < lateFor;

const charactersIn = (session: Form['session']) =>
  Object.entries(session).reduce((sum, [name, value]) => sum + name.length + value.length, 0);

function get(form: Form, params: Params, world: World): Answer {
  if (isLate(form, world)) return { data: null };
  const value = form.session[textOf(params, 'name')];
  return value === undefined ? { error: officeError.sessionKeyNotFound } : { data: value };
}

function set(form: Form, params: Params): Answer {
  const session = { ...form.session, [textOf(params, 'name')]: textOf(params, 'value') };
  if (charactersIn(session) > limits.sessionCharacters) return { error: officeError.sessionTooLong };
  return { data: undefined, change: { session } };
}

function remove(form: Form, params: Params): Answer {
  const { [textOf(params, 'name')]: value, ...session } = form.session;
  return value === undefined
    ? { error: officeError.sessionKeyNotFound }
    : { data: undefined, change: { session } };
}

/** `item.sessionData`: belongs to the open form, shared by the pane and the launch event handlers, gone with the form. */
export const sessionCalls: Calls = {
  185: { name: 'sessionData.setAsync', needs: 'read', forms: 'compose', run: set },
  186: { name: 'sessionData.getAsync', needs: 'read', forms: 'compose', run: get },
  187: {
    name: 'sessionData.getAllAsync',
    needs: 'write',
    forms: 'compose',
    run: (form, _params, world) => ({ data: isLate(form, world) ? null : form.session }),
  },
  188: {
    name: 'sessionData.clearAsync',
    needs: 'write',
    forms: 'compose',
    run: () => ({ data: undefined, change: { session: {} } }),
  },
  189: { name: 'sessionData.removeAsync', needs: 'write', forms: 'compose', run: remove },
};
