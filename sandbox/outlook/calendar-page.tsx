import { Badge, Button } from '@fluentui/react-components';
import type { Contact } from '../mailbox/contact';
import { everybodyIn, type Invite } from '../mailbox/invite';
import { span } from './span';

interface Props {
  readonly user: Contact;
  readonly invites: readonly Invite[];
  onNew(isQuick: boolean): void;
  onOpen(invite: Invite, mode: 'compose' | 'read'): void;
  onRemove(invite: Invite): void;
}

function state({ isCancelled, isSent }: Invite): string {
  if (isCancelled) return 'Cancelled';
  return isSent ? '' : 'Not sent';
}

function Row({
  invite,
  user,
  onOpen,
  onRemove,
}: { invite: Invite } & Pick<Props, 'user' | 'onOpen' | 'onRemove'>) {
  const subject = invite.subject || '(no subject)';
  const isMine = invite.organizer.address === user.address;
  const others = everybodyIn(invite, invite.organizer).length;
  return (
    <li className={isMine ? 'mine' : ''}>
      <div>
        <strong>{subject}</strong> {state(invite) && <Badge appearance="tint">{state(invite)}</Badge>}
        <div className="quiet">
          {span(invite)} · {isMine ? 'you organize' : invite.organizer.name} · {others} invited
        </div>
      </div>
      <span className="space" />
      {isMine && (
        <Button appearance="primary" aria-label={`Edit ${subject}`} onClick={() => onOpen(invite, 'compose')}>
          Edit
        </Button>
      )}
      <Button aria-label={`Read ${subject}`} onClick={() => onOpen(invite, 'read')}>
        Read
      </Button>
      {invite.isCancelled && (
        <Button appearance="subtle" aria-label={`Remove ${subject}`} onClick={() => onRemove(invite)}>
          Remove
        </Button>
      )}
    </li>
  );
}

/** One person's calendar, as a list. */
export function CalendarPage({ user, invites, onNew, onOpen, onRemove }: Props) {
  return (
    <main className="calendar" aria-label="Calendar">
      <div className="toolbar">
        <Button appearance="primary" onClick={() => onNew(false)}>
          New invite
        </Button>
        <Button onClick={() => onNew(true)}>New quick invite</Button>
      </div>
      <h1>{user.name}’s calendar</h1>
      {invites.length === 0 ? (
        <p className="quiet">
          Nothing here yet. Choose <b>New invite</b>, invite somebody, and press Send: the add-in checks the
          invite first. The quick invite is Outlook’s small form, which asks no add-in.
        </p>
      ) : (
        <ul className="invites" aria-label="Invites">
          {invites.map((invite) => (
            <Row key={invite.id} invite={invite} user={user} onOpen={onOpen} onRemove={onRemove} />
          ))}
        </ul>
      )}
    </main>
  );
}
