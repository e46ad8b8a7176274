import { minutesAhead } from '../../outlook/office-context';

/** A day and a time of day as two boxes of a browser hold them: yyyy-mm-dd and hh:mm. */
export interface DayAndTime {
  readonly day: string;
  readonly time: string;
}

const two = (part: number) => String(part).padStart(2, '0');

/** A time by the clock of Outlook, for the boxes. */
export function boxesOf(start: Date): DayAndTime {
  const shown = new Date(start.getTime() + minutesAhead(start) * 60_000);
  return {
    day: `${String(shown.getFullYear()).padStart(4, '0')}-${two(shown.getMonth() + 1)}-${two(shown.getDate())}`,
    time: `${two(shown.getHours())}:${two(shown.getMinutes())}`,
  };
}

/** The time that the boxes mean by the clock of Outlook; null where they mean none. */
export function startIn({ day, time }: DayAndTime): Date | null {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(time) ?? [];
  if (year === undefined || hours === undefined) return null;
  const typed = new Date(Number(year), Number(month) - 1, Number(date), Number(hours), Number(minutes));
  const isDay = typed.getMonth() === Number(month) - 1 && typed.getDate() === Number(date);
  return isDay ? new Date(typed.getTime() - minutesAhead(typed) * 60_000) : null;
}

const saturday = 6;

/** What a meeting is booked for until somebody chooses: ten o'clock on the next working day, by the clock of Outlook. */
export function nextWorkingDayAtTen(now: Date): Date {
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 10, 0);
  while (day.getDay() === 0 || day.getDay() === saturday) day.setDate(day.getDate() + 1);
  return new Date(day.getTime() - minutesAhead(day) * 60_000);
}
