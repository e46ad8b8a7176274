import type { Invite } from '../../mailbox/invite';
import { useLocale, useWords } from '../use-words';
import { minutesInto } from './days';
import { isLong } from './events-between';
import { sideBySide } from './side-by-side';
import { type EventProps, WeekEvent } from './week-event';

/** Pixels of one hour; outlook.css has the same in `--hour`. */
export const hourHeight = 48;

const pixels = (minutes: number) => (minutes / 60) * hourHeight;

/** As low as a line of text. */
const lowest = 20;

interface DayProps extends Omit<EventProps, 'invite' | 'style'> {
  /** What is on that day. */
  readonly events: readonly Invite[];
  readonly now: number;
}

/** One day of the week: its date, what lasts all day, and the hours. For assistive technology a heading and two lists. */
export function WeekDay({ midnight, events, now, ...row }: DayProps) {
  const locale = useLocale();
  const words = useWords().calendar;
  const hours = sideBySide(events.filter((one) => !isLong(one)));
  const isToday = minutesInto(midnight, now) > 0 && minutesInto(midnight, now) < 24 * 60;
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, options).format(midnight);
  const name = part({ weekday: 'long', day: 'numeric', month: 'long' });
  return (
    <section className={isToday ? 'day today' : 'day'} aria-label={name}>
      <h2 className="day-name" {...(isToday && { 'aria-current': 'date' as const })}>
        <span className="date">{part({ day: 'numeric' }).replace(/\D+$/, '')}</span>{' '}
        {part({ weekday: 'short' })}
      </h2>
      <ul className="all-day" aria-label={`${name}, ${words.allDay}`}>
        {events.filter(isLong).map((one) => (
          <WeekEvent key={one.id} invite={one} midnight={midnight} {...row} />
        ))}
      </ul>
      {events.length === 0 && <p className="unseen">{words.nothing}</p>}
      <ul className="hours" aria-label={name}>
        {hours.map(({ event, column, columns }) => {
          const top = pixels(minutesInto(midnight, event.start));
          const height = Math.max(pixels(minutesInto(midnight, event.end)) - top, lowest);
          const [left, width] = [`${(100 * column) / columns}%`, `${100 / columns}%`];
          const style = { top, height, left, width };
          return <WeekEvent key={event.id} invite={event} midnight={midnight} style={style} {...row} />;
        })}
      </ul>
      {isToday && (
        <div className="now" aria-hidden="true" style={{ top: pixels(minutesInto(midnight, now)) }} />
      )}
    </section>
  );
}
