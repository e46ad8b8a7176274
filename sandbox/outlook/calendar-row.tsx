import { Badge, Button } from '@fluentui/react-components';
import type { Contact } from '../mailbox/contact';
import { everybodyIn, type Invite } from '../mailbox/invite';
import { isSeries, nextOccurrenceOf } from '../mailbox/occurrence';
import type { Words } from '../words/words';
import { span } from './span';
import { useLocale, useWords } from './use-words';

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

/** The invite at the time that a list tells: a series takes place next when its next occurrence does; one that is over stays where it began. */
export function atItsNextTime(invite: Invite, now: number): Invite {
  const next = nextOccurrenceOf(invite, [], now);
  return next ? { ...invite, start: next.start, end: next.end } : invite;
}

/** What is special about an invite in somebody's calendar; '' for most. */
export function stateOf(invite: Invite, words: Words['calendar']): string {
  const others = everybodyIn(invite, invite.organizer).length;
  if (invite.isCancelled) return words.cancelled;
  if (others === 0) return invite.sensitivity === 'private' ? words.private : '';
  if (!invite.isSent) return words.notSent;
  return invite.seriesId === null ? '' : words.oneOfASeries;
}

interface ActionProps {
  /** What the button reads. */
  readonly action: string;
  readonly invite: Invite;
  readonly isPrimary?: boolean;
  onClick(): void;
}

function Action({ action, invite, isPrimary = false, onClick }: ActionProps) {
  const { calendar, read } = useWords();
  return (
    <Button
      size="small"
      appearance={isPrimary ? 'primary' : 'secondary'}
      aria-label={calendar.ofInvite(action, invite.subject || read.noSubject)}
      data-opener={`${action} ${invite.id}`}
      data-press={action === calendar.read ? `read ${invite.uid}` : undefined}
      onClick={onClick}
    >
      {action}
    </Button>
  );
}

function Actions({ invite, owner, onOpen, onOccurrence, onRemove }: RowProps) {
  const words = useWords().calendar;
  const isMine = invite.organizer.address === owner.address;
  const edit = isSeries(invite) ? words.editSeries : words.edit;
  return (
    <span className="actions">
      {isMine && <Action isPrimary action={edit} invite={invite} onClick={() => onOpen(invite, 'compose')} />}
      {isMine && isSeries(invite) && (
        <Action action={words.editNext} invite={invite} onClick={() => onOccurrence(invite, 'compose')} />
      )}
      <Action action={words.read} invite={invite} onClick={() => onOpen(invite, 'read')} />
      {isSeries(invite) && (
        <Action action={words.readNext} invite={invite} onClick={() => onOccurrence(invite, 'read')} />
      )}
      {invite.isCancelled && (
        <Action action={words.remove} invite={invite} onClick={() => onRemove(invite)} />
      )}
    </span>
  );
}

/** One invite in the list of somebody's calendar, with what can be done with it. */
export function CalendarRow(props: RowProps) {
  const { invite, owner, isOwn } = props;
  const { calendar: words, read } = useWords();
  const locale = useLocale();
  const isMine = invite.organizer.address === owner.address;
  const others = everybodyIn(invite, invite.organizer).length;
  const badge = stateOf(invite, words);
  const whose = isMine && isOwn ? words.youOrganize : invite.organizer.name;
  const invited = others > 0 ? [words.invited(others)] : [];
  return (
    <li className={isMine ? 'mine' : ''}>
      <div>
        <strong>{invite.subject || read.noSubject}</strong>{' '}
        {badge && <Badge appearance="tint">{badge}</Badge>}
        <div className="quiet">
          {[span(atItsNextTime(invite, Date.now()), locale, words), whose, ...invited].join(' · ')}
        </div>
      </div>
      <span className="space" />
      <Actions {...props} />
    </li>
  );
}
