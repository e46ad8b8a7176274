import { Button, Select } from '@fluentui/react-components';
import type { Contact } from '../mailbox/contact';
import { people } from '../mailbox/directory';
import { bodyDocument } from './body-document';
import { Notices } from './notices';
import type { OpenForm } from './open-form';
import { Pane } from './pane';
import { ReplyForm } from './reply-form';
import { span } from './span';
import { useStore } from './use-store';

interface Props {
  readonly open: OpenForm;
  readonly locale: string;
  readonly isDark: boolean;
  readonly isOffline: boolean;
}

const namesOf = (contacts: readonly Contact[]) => contacts.map(({ name }) => name).join('; ') || '—';

/** An invite as one attendee reads it, or as its organizer does in the reading pane. */
export function ReadWindow({ open, locale, isDark, isOffline }: Props) {
  const form = useStore(open.form);
  const commands = open.addIn.commands.filter(({ surface, page }) => surface === 'attendee' && page !== null);
  const body = form.bodyType === 'html' ? form.body : form.body.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return (
    <main className="window" aria-label="Invite">
      <h1>{form.subject || '(no subject)'}</h1>
      <div className="toolbar" role="toolbar" aria-label="Invite">
        <Button onClick={open.close}>Close</Button>
        <Select aria-label="Forward to" value="" onChange={(_event, { value }) => void open.forwardTo(value)}>
          <option value="">Forward to…</option>
          {people.map(({ name, address }) => (
            <option key={address} value={address}>
              {name}
            </option>
          ))}
        </Select>
        <span className="space" />
        {commands.map(({ id, label }) => (
          <Button
            key={id}
            appearance="subtle"
            icon={<img alt="" src="/assets/icon-16.png" />}
            onClick={() => open.pane.open(id)}
          >
            {label}
          </Button>
        ))}
      </div>
      <Notices open={open} />
      <div className="beside">
        <div className="form">
          <dl className="facts">
            <dt>When</dt>
            <dd>{span(form)}</dd>
            <dt>Organizer</dt>
            <dd>{form.organizer.name}</dd>
            <dt>Required</dt>
            <dd>{namesOf(form.required)}</dd>
            <dt>Optional</dt>
            <dd>{namesOf(form.optional)}</dd>
            <dt>Where</dt>
            <dd>{namesOf(form.rooms)}</dd>
          </dl>
          <iframe
            className={form.bodyType === 'html' ? 'body' : 'body plain'}
            title="Invite body"
            sandbox=""
            srcDoc={bodyDocument(body, isDark)}
          />
        </div>
        <Pane open={open} locale={locale} isOffline={isOffline} />
      </div>
      <ReplyForm open={open} isDark={isDark} />
    </main>
  );
}
