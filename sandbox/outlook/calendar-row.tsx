import { Badge, Button } from '@fluentui/react-components';
import type { Contact } from '../mailbox/contact';
import { everybodyIn, type Invite } from '../mailbox/invite';
import { isSeries } from '../mailbox/occurrence';
import { span } from './span';

export interface RowProps {
  readonly invite: Invite;
  /** Whose calendar it is. */
  readonly owner: Contact;
  /** Whether the owner is at the keyboard. */
  readonly isOwn: boolean;
  onOpen(invite: Invite, mode: 'compose' | 'read'): void;
  /** Opens the next occurrence of a series. */
  onOccurrence(series: Invite, mode: 'compose' | 'read'): void;
  onRemove(invite: Invite): void;
}

function state({ isCancelled, isSent, seriesId, sensitivity }: Invite, others: number): string {
  if (isCancelled) return 'Cancelled';
  if (others === 0) return sensitivity === 'private' ? 'Private' : '';
  if (!isSent) return 'Not sent';
  return seriesId === null ? '' : 'One of a series';
}

function Actions({ invite, owner, onOpen, onOccurrence, onRemove }: RowProps) {
  const subject = invite.subject || '(no subject)';
  const edit = isSeries(invite) ? 'Edit series' : 'Edit';
  const isMine = invite.organizer.address === owner.address;
  return (
    <span className="actions">
      {isMine && (
        <Button
          appearance="primary"
          aria-label={`${edit} ${subject}`}
          onClick={() => onOpen(invite, 'compose')}
        >
          {edit}
        </Button>
      )}
      {isMine && isSeries(invite) && (
        <Button aria-label={`Edit next ${subject}`} onClick={() => onOccurrence(invite, 'compose')}>
          Edit next
        </Button>
      )}
      <Button aria-label={`Read ${subject}`} onClick={() => onOpen(invite, 'read')}>
        Read
      </Button>
      {isSeries(invite) && (
        <Button aria-label={`Read next ${subject}`} onClick={() => onOccurrence(invite, 'read')}>
          Read next
        </Button>
      )}
      {invite.isCancelled && (
        <Button appearance="subtle" aria-label={`Remove ${subject}`} onClick={() => onRemove(invite)}>
          Remove
        </Button>
      )}
    </span>
  );
}

/** One invite in the list of somebody's calendar, with what can be done with it. */
export function CalendarRow(props: RowProps) {
  const { invite, owner, isOwn } = props;
  const isMine = invite.organizer.address === owner.address;
  const others = everybodyIn(invite, invite.organizer).length;
  const badge = state(invite, others);
  const invited = others > 0 ? [`${others} invited`] : [];
  return (
    <li className={isMine ? 'mine' : ''}>
      <div>
        <strong>{invite.subject || '(no subject)'}</strong>{' '}
        {badge && <Badge appearance="tint">{badge}</Badge>}
        <div className="quiet">
          {[span(invite), isMine && isOwn ? 'you organize' : invite.organizer.name, ...invited].join(' · ')}
        </div>
      </div>
      <span className="space" />
      <Actions {...props} />
    </li>
  );
}
