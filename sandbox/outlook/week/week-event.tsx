import type { CSSProperties } from 'react';
import type { Contact } from '../../mailbox/contact';
import type { Invite } from '../../mailbox/invite';
import { stateOf } from '../calendar-row';
import { clock, span } from '../span';
import { useLocale, useWords } from '../use-words';
import { slotName } from './next-slot';
import type { RovingEvent } from './use-roving-event';

export interface EventProps {
  readonly invite: Invite;
  /** The day that it stands on. */
  readonly midnight: number;
  readonly owner: Contact;
  readonly style?: CSSProperties;
  readonly roving: Pick<RovingEvent, 'tabStop' | 'onFocus'>;
  onOpen(invite: Invite, mode: 'compose' | 'read'): void;
}

/** One meeting in the week: what the organizer opens to change, everybody else to read. */
export function WeekEvent({ invite, midnight, owner, style, roving, onOpen }: EventProps) {
  const { calendar, read } = useWords();
  const locale = useLocale();
  const isMine = invite.organizer.address === owner.address;
  const subject = invite.subject || read.noSubject;
  const about = [subject, span(invite, locale, calendar), isMine ? '' : invite.organizer.name];
  const name = [...about, stateOf(invite, calendar)].filter((part) => part !== '').join(', ');
  const slot = { midnight, invite };
  const looks = ['event', isMine && 'mine', !invite.isSent && 'unsent'];
  return (
    <li style={style}>
      <button
        type="button"
        className={looks.filter(Boolean).join(' ')}
        aria-label={name}
        title={name}
        tabIndex={roving.tabStop === slotName(slot) ? 0 : -1}
        data-slot={slotName(slot)}
        data-opener={`week ${invite.id}`}
        onFocus={() => roving.onFocus(slot)}
        onClick={() => onOpen(invite, isMine ? 'compose' : 'read')}
      >
        <span className={invite.isCancelled ? 'event-subject cancelled' : 'event-subject'}>{subject}</span>
        {!invite.isAllDay && <span className="event-time" data-time={clock(invite.start, locale)} />}
      </button>
    </li>
  );
}
