import { Badge, Button } from '@fluentui/react-components';
import type { Contact } from '../mailbox/contact';
import { contactOf } from '../mailbox/directory';
import type { SentMail } from '../mailbox/invite';
import { moment } from './span';

interface Props {
  readonly user: Contact;
  readonly mails: readonly SentMail[];
  onOpen(mail: SentMail): void;
}

const kinds: Readonly<Record<SentMail['kind'], string>> = {
  invite: 'Invite',
  update: 'Update',
  cancellation: 'Cancellation',
  mail: 'Mail',
};

/** What somebody got by mail, as a list. */
export function InboxPage({ user, mails, onOpen }: Props) {
  return (
    <main className="calendar" aria-label="Inbox">
      <h1>{user.name}’s inbox</h1>
      {mails.length === 0 ? (
        <p className="quiet">Nothing here yet. Whoever is invited gets a mail.</p>
      ) : (
        <ul className="invites" aria-label="Mails">
          {mails.map((mail, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: mails only ever come on top; nothing else tells two alike apart.
            <li key={mails.length - at}>
              <div>
                <strong>{mail.subject || '(no subject)'}</strong>{' '}
                <Badge appearance="tint">{kinds[mail.kind]}</Badge>
                <div className="quiet">
                  {contactOf(mail.from, '').name} · {moment(mail.at)}
                </div>
              </div>
              <span className="space" />
              <span className="actions">
                <Button aria-label={`Open ${mail.subject || '(no subject)'}`} onClick={() => onOpen(mail)}>
                  Open
                </Button>
              </span>
            </li>
          ))}
        </ul>
      )}
    </main>
  );
}
