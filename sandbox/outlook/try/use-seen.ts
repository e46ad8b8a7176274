import type { Form } from '../../host/form';
import { type Store, store } from '../../host/store';
import type { Contact } from '../../mailbox/contact';
import type { Invite } from '../../mailbox/invite';
import type { WindowState } from '../form-window';
import type { OpenForm } from '../open-form';
import { useStore } from '../use-store';
import type { Seen } from './progress';

const noForm: Store<Partial<Form>> = store<Partial<Form>>({});
const noWindow: Store<Partial<WindowState>> = store<Partial<WindowState>>({});

/** What the guided try goes by: the window in front, kept up to date, and the calendar behind it. */
export function useSeen(
  front: Pick<OpenForm, 'form' | 'window' | 'isQuick'> | undefined,
  user: Contact,
  invites: readonly Invite[],
  isFresh: boolean,
): Seen & { readonly isPaneOpen: boolean } {
  useStore<Partial<Form>>(front?.form ?? noForm);
  const { alert, pane } = useStore<Partial<WindowState>>(front?.window ?? noWindow);
  const isStopped = alert !== undefined && alert !== null && alert.opens !== null;
  const form = front && !front.isQuick ? front.form.get() : null;
  return {
    user: user.address,
    form,
    isStopped,
    invites,
    isFresh: isFresh && !front,
    isPaneOpen: pane !== undefined && pane !== null,
  };
}
