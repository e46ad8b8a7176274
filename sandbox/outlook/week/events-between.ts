import type { Invite } from '../../mailbox/invite';
import { isSeries, occurrencesOf } from '../../mailbox/occurrence';
import { dayAfter } from './days';

/** Everything in a calendar that takes place between two moments: single invites, and each occurrence of a series, changed or not. */
export function eventsBetween(calendar: readonly Invite[], from: number, to: number): readonly Invite[] {
  const single = calendar.filter((one) => !isSeries(one) && one.start < to && one.end > from);
  const repeated = calendar.filter(isSeries).flatMap((one) => occurrencesOf(one, calendar, from, to));
  const known = new Set<string>();
  return [...single, ...repeated].filter(({ uid }) => {
    if (known.has(uid)) return false;
    known.add(uid);
    return true;
  });
}

/** Whether it stands above the hours: all day long, or longer than a day. */
export const isLong = ({ isAllDay, start, end }: Invite): boolean => isAllDay || end > dayAfter(start, 2);

/** What of these is on one day, as it stands there from top to bottom. An all-day invite ends at the midnight after it. */
export function onDay(events: readonly Invite[], midnight: number): readonly Invite[] {
  const next = dayAfter(midnight, 1);
  return events
    .filter(({ start, end }) => start < next && (end > midnight || start === midnight))
    .sort(
      (one, other) =>
        Number(isLong(other)) - Number(isLong(one)) || one.start - other.start || other.end - one.end,
    );
}
