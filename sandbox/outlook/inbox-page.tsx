import { Badge, Button } from '@fluentui/react-components';
import type { Contact } from '../mailbox/contact';
import { contactOf } from '../mailbox/directory';
import type { SentMail } from '../mailbox/invite';
import { Coin } from './coin';
import { moment } from './span';
import { useLocale, useWords } from './use-words';

interface Props {
  readonly user: Contact;
  readonly mails: readonly SentMail[];
  onOpen(mail: SentMail): void;
}

function Mail({ mail, opener, onOpen }: { mail: SentMail; opener: string; onOpen(mail: SentMail): void }) {
  const { inbox, read } = useWords();
  const locale = useLocale();
  const from = contactOf(mail.from, '').name;
  const subject = mail.subject || read.noSubject;
  return (
    <li>
      <Coin name={from} />
      <div>
        <strong>{subject}</strong> <Badge appearance="tint">{inbox.kinds[mail.kind]}</Badge>
        <div className="quiet">
          {from} · {moment(mail.at, locale)}
        </div>
      </div>
      <span className="space" />
      <span className="actions">
        <Button data-opener={opener} aria-label={inbox.openOne(subject)} onClick={() => onOpen(mail)}>
          {inbox.open}
        </Button>
      </span>
    </li>
  );
}

/** What somebody got by mail, as a list. */
export function InboxPage({ user, mails, onOpen }: Props) {
  const { inbox, shell } = useWords();
  return (
    <main className="inbox" aria-label={shell.inbox}>
      <h1>{inbox.title(user.name)}</h1>
      {mails.length === 0 ? (
        <p className="quiet">{inbox.empty}</p>
      ) : (
        <ul className="invites" aria-label={inbox.mails}>
          {mails.map((mail, at) => {
            // Mails only ever come on top; nothing else tells two alike apart.
            const key = `mail ${mails.length - at}`;
            return <Mail key={key} mail={mail} opener={key} onOpen={onOpen} />;
          })}
        </ul>
      )}
    </main>
  );
}
