import { Button, Select } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { Form } from '../host/form';
import { outlookWords } from '../host/outlook-words';
import type { Contact } from '../mailbox/contact';
import { people } from '../mailbox/directory';
import { bodyDocument } from './body-document';
import { Notices } from './notices';
import type { OpenForm } from './open-form';
import { Pane } from './pane';
import { PaneButtons } from './pane-buttons';
import { ReplyForm } from './reply-form';
import { span } from './span';
import { useFreshInvite } from './use-fresh-invite';
import { useStore } from './use-store';

interface Props {
  readonly open: OpenForm;
  readonly locale: string;
  readonly isDark: boolean;
  readonly isOffline: boolean;
}

const namesOf = (contacts: readonly Contact[]) => contacts.map(({ name }) => name).join('; ') || '—';

function Forward({ open }: { open: OpenForm }) {
  return (
    <Select aria-label="Forward to" value="" onChange={(_event, { value }) => void open.forwardTo(value)}>
      <option value="">Forward to…</option>
      {people.map(({ name, address }) => (
        <option key={address} value={address}>
          {name}
        </option>
      ))}
    </Select>
  );
}

function Facts({ form }: { form: Form }) {
  const facts = [
    ['When', span(form)],
    ['Organizer', form.organizer.name],
    ['Required', namesOf(form.required)],
    ['Optional', namesOf(form.optional)],
    ['Where', namesOf(form.rooms)],
  ];
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

/** An invite as one attendee reads it, or as its organizer does in the reading pane. */
export function ReadWindow({ open, locale, isDark, isOffline }: Props) {
  const form = useStore(open.form);
  useFreshInvite(open.form);
  const isHtml = form.bodyType === 'html';
  const body = isHtml ? form.body : form.body.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return (
    <main className="window" aria-label="Invite">
      <h1>{form.subject || '(no subject)'}</h1>
      <div className="toolbar" role="toolbar" aria-label="Invite">
        <Button onClick={open.close}>{outlookWords(locale).close}</Button>
        <Forward open={open} />
        <span className="space" />
        <PaneButtons open={open} surface="attendee" />
      </div>
      <Notices open={open} />
      <div className="beside">
        <div className="form">
          <Facts form={form} />
          <iframe
            className={isHtml ? 'body' : 'body plain'}
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
