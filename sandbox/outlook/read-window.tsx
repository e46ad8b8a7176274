import { Button, Select } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { Fragment, type ReactNode } from 'react';
import type { Form } from '../host/form';
import type { Contact } from '../mailbox/contact';
import { people } from '../mailbox/directory';
import { bodyDocument } from './body-document';
import { Coin } from './coin';
import { Notices } from './notices';
import type { OpenForm } from './open-form';
import { Pane } from './pane';
import { PaneButtons } from './pane-buttons';
import { ReplyForm } from './reply-form';
import { span } from './span';
import { useFocusOnOpening } from './use-focus';
import { useFreshInvite } from './use-fresh-invite';
import { useStore } from './use-store';
import { useLocale, useWords } from './use-words';

interface Props {
  readonly open: OpenForm;
  readonly isDark: boolean;
  readonly isOffline: boolean;
}

function Forward({ open }: { open: OpenForm }) {
  const words = useWords().read;
  return (
    <Select
      aria-label={words.forwardTo}
      value=""
      onChange={(_event, { value }) => void open.forwardTo(value)}
    >
      <option value="">{words.chooseForward}</option>
      {people.map(({ name, address }) => (
        <option key={address} value={address}>
          {name}
        </option>
      ))}
    </Select>
  );
}

function Names({ of }: { of: readonly Contact[] }) {
  if (of.length === 0) return '—';
  return of.map(({ name, address, kind }, at) => (
    <span key={address} className="named">
      {kind !== 'room' && <Coin name={name} />} {name}
      {at < of.length - 1 && '; '}
    </span>
  ));
}

function Facts({ form }: { form: Form }) {
  const { read, form: words, calendar } = useWords();
  const locale = useLocale();
  const facts: readonly (readonly [string, ReactNode])[] = [
    [words.when, span(form, locale, calendar)],
    [read.organizer, <Names key="organizer" of={[form.organizer]} />],
    [read.required, <Names key="required" of={form.required} />],
    [read.optional, <Names key="optional" of={form.optional} />],
    [read.where, <Names key="where" of={form.rooms} />],
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
export function ReadWindow({ open, isDark, isOffline }: Props) {
  const form = useStore(open.form);
  const { alert, read, form: words } = useWords();
  const heading = useFocusOnOpening<HTMLHeadingElement>();
  useFreshInvite(open.form);
  const isHtml = form.bodyType === 'html';
  const body = isHtml ? form.body : form.body.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return (
    <main className="window" aria-label={words.invite}>
      <div className="toolbar" role="toolbar" aria-label={words.invite}>
        <Button icon={<DismissRegular />} onClick={open.close}>
          {alert.close}
        </Button>
        <Forward open={open} />
        <span className="space" />
        <PaneButtons open={open} surface="attendee" />
      </div>
      <h1 ref={heading} tabIndex={-1}>
        {form.subject || read.noSubject}
      </h1>
      <Notices open={open} />
      <div className="beside">
        <div className="form">
          <Facts form={form} />
          <iframe
            className={isHtml ? 'body' : 'body plain'}
            title={words.inviteBody}
            sandbox=""
            srcDoc={bodyDocument(body, isDark)}
          />
        </div>
        <Pane open={open} isOffline={isOffline} />
      </div>
      <ReplyForm open={open} isDark={isDark} />
    </main>
  );
}
