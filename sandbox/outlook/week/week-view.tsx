import { Button } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useLayoutEffect, useRef, useState } from 'react';
import type { Invite } from '../../mailbox/invite';
import { clock } from '../span';
import { useLocale, useWords } from '../use-words';
import { dayAfter, daysShown, firstHour } from './days';
import { eventsBetween, onDay } from './events-between';
import { useClock } from './use-clock';
import { useDayCount } from './use-day-count';
import { useRovingEvent } from './use-roving-event';
import { hourHeight, WeekDay } from './week-day';
import type { EventProps } from './week-event';

interface Props extends Pick<EventProps, 'owner' | 'onOpen'> {
  readonly invites: readonly Invite[];
}

/** The hours at the left edge, by the language's clock. */
function Hours({ midnight }: { midnight: number }) {
  const locale = useLocale();
  return (
    <div className="hour-names" aria-hidden="true">
      {Array.from({ length: 24 }, (_none, hour) => new Date(midnight).setHours(hour)).map((at) => (
        <span key={at}>{clock(at, locale)}</span>
      ))}
    </div>
  );
}

/** Pixels of the dates and of what lasts all day, which stay in sight; calendar.css has the same. */
const aboveTheHours = 74;

/** The week of somebody's calendar, days as columns and hours as rows; fewer days in a narrow window. */
export function WeekView({ invites, ...row }: Props) {
  const words = useWords().calendar;
  const locale = useLocale();
  const now = useClock();
  const count = useDayCount();
  const [moment, setMoment] = useState(now);
  const grid = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const { current } = grid;
    if (!current) return;
    const hours = (current.clientHeight - aboveTheHours) / hourHeight;
    current.scrollTop = firstHour(Date.now(), hours) * hourHeight;
  }, []);
  const days = daysShown(moment, count, locale);
  const [first = now, last = now] = [days[0], days.at(-1)];
  const events = eventsBetween(invites, first, dayAfter(last, 1));
  const range = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' });
  const name = range.formatRange(first, last);
  const by = (step: number) => setMoment(dayAfter(moment, step * count));
  const byDay = days.map((midnight) => ({ midnight, events: onDay(events, midnight) }));
  const { onKeyDown, ...roving } = useRovingEvent(grid, byDay, now, by);
  return (
    <div className="week">
      <div className="week-bar">
        <Button size="small" onClick={() => setMoment(now)}>
          {words.today}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronLeftRegular />}
          aria-label={words.previousWeek}
          onClick={() => by(-1)}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronRightRegular />}
          aria-label={words.nextWeek}
          onClick={() => by(1)}
        />
        <span className="range" aria-live="polite">
          {name}
        </span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard, a week without meetings, too. */}
      <section className="grid" ref={grid} tabIndex={0} aria-label={name} onKeyDown={onKeyDown}>
        <Hours midnight={first} />
        {byDay.map((day) => (
          <WeekDay key={day.midnight} {...day} now={now} roving={roving} {...row} />
        ))}
      </section>
    </div>
  );
}
