import { Button } from '@fluentui/react-components';
import type { Invite } from '../mailbox/invite';
import { CalendarRow, type RowProps } from './calendar-row';

interface Props extends Omit<RowProps, 'invite'> {
  readonly invites: readonly Invite[];
  /** False while the invites are being read anew. */
  readonly isFresh: boolean;
  onNew(isQuick: boolean): void;
}

/** One person's calendar, as a list. */
export function CalendarPage({ invites, isFresh, onNew, ...row }: Props) {
  return (
    <main className="calendar" aria-label="Calendar" aria-busy={!isFresh}>
      <div className="toolbar">
        <Button appearance="primary" onClick={() => onNew(false)}>
          New invite
        </Button>
        <Button onClick={() => onNew(true)}>New quick invite</Button>
      </div>
      <h1>{row.owner.name}’s calendar</h1>
      {invites.length === 0 && isFresh ? (
        <p className="quiet">
          Nothing here yet. Choose <b>New invite</b>, invite somebody, and press Send: the add-in checks the
          invite first. The quick invite is Outlook’s small form, which asks no add-in.
        </p>
      ) : (
        <ul className="invites" aria-label="Invites">
          {invites.map((invite) => (
            <CalendarRow key={invite.id} invite={invite} {...row} />
          ))}
        </ul>
      )}
    </main>
  );
}
