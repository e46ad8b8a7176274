import { Button } from '@fluentui/react-components';
import type { Invite } from '../mailbox/invite';
import { isSeries } from '../mailbox/occurrence';
import { CalendarRow, type RowProps } from './calendar-row';

interface Props extends Omit<RowProps, 'invite'> {
  readonly invites: readonly Invite[];
  /** False while the invites are being read anew. */
  readonly isFresh: boolean;
  onNew(isQuick: boolean): void;
}

const isOver = (invite: Invite) => !isSeries(invite) && invite.end < Date.now();

/** One person's calendar, as a list: what is ahead, then what is over. */
export function CalendarPage({ invites, isFresh, onNew, ...row }: Props) {
  const over = invites.filter(isOver);
  const ahead = invites.filter((invite) => !isOver(invite));
  const rows = (some: readonly Invite[]) =>
    some.map((one) => <CalendarRow key={one.id} invite={one} {...row} />);
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
          {rows(ahead)}
        </ul>
      )}
      {over.length > 0 && (
        <>
          <h2>Earlier</h2>
          <ul className="invites" aria-label="Earlier invites">
            {rows(over)}
          </ul>
        </>
      )}
    </main>
  );
}
