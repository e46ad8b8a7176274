import type { CSSProperties } from 'react';
import type { Contact } from '../../mailbox/contact';
import type { Invite } from '../../mailbox/invite';
import { stateOf } from '../calendar-row';
import { clock, span } from '../span';
import { useLocale, useWords } from '../use-words';

export interface EventProps {
  readonly invite: Invite;
  readonly owner: Contact;
  readonly style?: CSSProperties;
  onOpen(invite: Invite, mode: 'compose' | 'read'): void;
}

/** One meeting in the week: what the organizer opens to change, everybody else to read. */
export function WeekEvent({ invite, owner, style, onOpen }: EventProps) {
  const { calendar, read } = useWords();
  const locale = useLocale();
  const isMine = invite.organizer.address === owner.address;
  const subject = invite.subject || read.noSubject;
  const about = [subject, span(invite, locale, calendar), isMine ? '' : invite.organizer.name];
  const name = [...about, stateOf(invite, calendar)].filter((part) => part !== '').join(', ');
  const looks = ['event', isMine && 'mine', !invite.isSent && 'unsent'];
  return (
    <li style={style}>
      <button
        type="button"
        className={looks.filter(Boolean).join(' ')}
        aria-label={name}
        title={name}
        data-opener={`week ${invite.id}`}
        onClick={() => onOpen(invite, isMine ? 'compose' : 'read')}
      >
        <span className={invite.isCancelled ? 'event-subject cancelled' : 'event-subject'}>{subject}</span>
        {!invite.isAllDay && <span className="event-time" data-time={clock(invite.start, locale)} />}
      </button>
    </li>
  );
}
