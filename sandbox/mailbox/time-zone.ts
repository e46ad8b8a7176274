/** Names that Exchange and Office.js have for time zones: Windows', not IANA's. Those of where this Outlook is likely tried. */
const windowsNames: Readonly<Record<string, string>> = {
  'America/Chicago': 'Central Standard Time',
  'America/Denver': 'Mountain Standard Time',
  'America/Los_Angeles': 'Pacific Standard Time',
  'America/New_York': 'Eastern Standard Time',
  'Asia/Calcutta': 'India Standard Time',
  'Asia/Kolkata': 'India Standard Time',
  'Asia/Tokyo': 'Tokyo Standard Time',
  'Australia/Sydney': 'AUS Eastern Standard Time',
  'Europe/Amsterdam': 'W. Europe Standard Time',
  'Europe/Berlin': 'W. Europe Standard Time',
  'Europe/Brussels': 'Romance Standard Time',
  'Europe/Copenhagen': 'Romance Standard Time',
  'Europe/Helsinki': 'FLE Standard Time',
  'Europe/London': 'GMT Standard Time',
  'Europe/Madrid': 'Romance Standard Time',
  'Europe/Oslo': 'W. Europe Standard Time',
  'Europe/Paris': 'Romance Standard Time',
  'Europe/Stockholm': 'W. Europe Standard Time',
  'Etc/UTC': 'UTC',
};

/** The time zone of the browser by its Windows name; by its IANA name where the table has none. */
export function ownTimeZone(): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return windowsNames[timeZone] ?? timeZone;
}

/** A day of the calendar and a time on it, as a clock on the wall tells them. Months count from 1. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Minutes since midnight. */
  readonly minutes: number;
}

/** The wall clock of a time zone. */
export interface WallClock {
  at(time: number): WallTime;
  /** Milliseconds since 1970. A day beyond the end of its month runs into the next. */
  timeOf(wall: WallTime): number;
}

const utc: WallClock = {
  at(time) {
    const date = new Date(time);
    return {
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
      minutes: date.getUTCHours() * 60 + date.getUTCMinutes(),
    };
  },
  timeOf: ({ year, month, day, minutes }) => Date.UTC(year, month - 1, day, 0, minutes),
};

const own: WallClock = {
  at(time) {
    const date = new Date(time);
    return {
      year: date.getFullYear(),
      month: date.getMonth() + 1,
      day: date.getDate(),
      minutes: date.getHours() * 60 + date.getMinutes(),
    };
  },
  timeOf: ({ year, month, day, minutes }) => new Date(year, month - 1, day, 0, minutes).getTime(),
};

/** The IANA name of a zone by its Windows or IANA name; null for one that nobody knows. */
export function ianaName(timeZone: string): string | null {
  const [known] = Object.entries(windowsNames).find(([, windows]) => windows === timeZone) ?? [];
  if (known !== undefined) return known;
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}

function zoned(timeZone: string): WallClock {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  function at(time: number): WallTime {
    const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
    const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0;
    return {
      year: part('year'),
      month: part('month'),
      day: part('day'),
      minutes: part('hour') * 60 + part('minute'),
    };
  }
  const ahead = (time: number) => utc.timeOf(at(time)) - time;
  return {
    at,
    timeOf(wall) {
      const asUtc = utc.timeOf(wall);
      return asUtc - ahead(asUtc - ahead(asUtc));
    },
  };
}

const clocks = new Map<string, WallClock>();

/** The wall clock of a zone by its Windows or IANA name; the computer's own for a name that nobody knows. */
export function wallClock(timeZone: string): WallClock {
  const made = clocks.get(timeZone);
  if (made) return made;
  const name = ianaName(timeZone);
  const clock = timeZone === 'UTC' ? utc : name === null ? own : zoned(name);
  clocks.set(timeZone, clock);
  return clock;
}

/** How far the zone is ahead of UTC at a time, in minutes. */
export function offsetAt(timeZone: string, time: number): number {
  return Math.round((utc.timeOf(wallClock(timeZone).at(time)) - time) / 60_000);
}
