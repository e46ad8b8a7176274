import { Button } from '@fluentui/react-components';
import { CalendarAddRegular } from '@fluentui/react-icons/svg/calendar-add';
import { CalendarEditRegular } from '@fluentui/react-icons/svg/calendar-edit';
import type { Invite } from '../mailbox/invite';
import { isSeries } from '../mailbox/occurrence';
import { atItsNextTime, CalendarRow, type RowProps } from './calendar-row';
import { useWords } from './use-words';
import { WeekView } from './week/week-view';

interface Props extends Omit<RowProps, 'invite'> {
  readonly invites: readonly Invite[];
  /** False while the invites are being read anew. */
  readonly isFresh: boolean;
  onNew(isQuick: boolean): void;
}

/** By when each takes place next. */
function inOrder(invites: readonly Invite[]): readonly Invite[] {
  const now = Date.now();
  const time = (invite: Invite) => atItsNextTime(invite, now).start;
  return [...invites].sort((one, other) => time(one) - time(other));
}

const isOver = (invite: Invite) => !isSeries(invite) && invite.end < Date.now();

/** Every invite, with what can be done with it: what is ahead, then what is over. */
function InviteList({ invites, isFresh, ...row }: Omit<Props, 'onNew'>) {
  const { calendar, form } = useWords();
  const over = invites.filter(isOver);
  const ahead = inOrder(invites.filter((invite) => !isOver(invite)));
  const rows = (some: readonly Invite[]) =>
    some.map((one) => <CalendarRow key={one.id} invite={one} {...row} />);
  return (
    <div className="list">
      <h1>{calendar.title(row.owner.name)}</h1>
      {invites.length === 0 && isFresh ? (
        <p className="quiet">{calendar.empty(form.newInvite)}</p>
      ) : (
        <ul className="invites" aria-label={calendar.invites}>
          {rows(ahead)}
        </ul>
      )}
      {over.length > 0 && (
        <>
          <h2>{calendar.earlier}</h2>
          <ul className="invites" aria-label={calendar.earlierInvites}>
            {rows(over)}
          </ul>
        </>
      )}
    </div>
  );
}

/** One person's calendar: the ribbon, the week, and beside it the list of all invites. */
export function CalendarPage({ onNew, ...props }: Props) {
  const { form, shell } = useWords();
  return (
    <main className="calendar" aria-label={shell.calendar} aria-busy={!props.isFresh}>
      <div className="toolbar">
        <Button
          appearance="primary"
          icon={<CalendarAddRegular />}
          data-opener="new"
          data-press="new"
          onClick={() => onNew(false)}
        >
          {form.newInvite}
        </Button>
        <Button
          appearance="subtle"
          icon={<CalendarEditRegular />}
          data-opener="new quick"
          onClick={() => onNew(true)}
        >
          {form.newQuickInvite}
        </Button>
      </div>
      <div className="week-and-list">
        <WeekView invites={props.invites} owner={props.owner} onOpen={props.onOpen} />
        <InviteList {...props} />
      </div>
    </main>
  );
}
