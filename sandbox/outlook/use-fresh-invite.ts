import { useEffect } from 'react';
import type { FormStore } from '../host/store';
import { mailboxClient } from './mailbox-client';
import { withInvite } from './new-form';

/** Milliseconds after which a change from elsewhere is seen: quick enough for eyes. */
const often = 1000;

/** Keeps an invite that is read as it is in the mailbox: the reading pane shows what was changed meanwhile, through Graph for one. */
export function useFreshInvite(form: FormStore): void {
  useEffect(() => {
    let version: number | null = null;
    const look = async () => {
      const { id } = form.get();
      const invite = id === null ? null : await mailboxClient.invite(id);
      if (invite && version !== null && invite.version !== version)
        form.change(withInvite(form.get(), invite));
      version = invite?.version ?? version;
    };
    const lookOn = () => void look().catch(() => undefined);
    lookOn();
    const timer = setInterval(lookOn, often);
    return () => clearInterval(timer);
  }, [form]);
}
