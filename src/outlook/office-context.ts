import { timeoutOr } from '../async/timeout';
import type { LocalTime, OutlookUser } from './compose-invite';
import { orNothing } from './office-item';
import { type OfficePerson, personOf } from './office-people';

/** Resolves when office.js knows its host. For pages only: classic Outlook runs gate.js without ever getting ready. */
export async function whenOfficeIsReady(): Promise<void> {
  await Office.onReady();
}

/** In a browser tab office.js soon reports that it has no host; when some of its files are blocked it never reports anything (OfficeDev/office-js#6040). Ms. */
const hostTimeout = 5_000;

/**
 * Whether this page is shown by Outlook, and not by a browser alone: waits until office.js knows. A page that has no office.js, or one that
 * never says, is in a browser.
 */
export async function isOutlookHere(milliseconds = hostTimeout): Promise<boolean> {
  if (typeof Office === 'undefined') return false;
  const info = await timeoutOr((async () => Office.onReady())(), milliseconds, null);
  return Boolean(info?.host);
}

/** The user at the keyboard. Total: where a client does not say, name, address and locale are ''. */
export function outlookUser(): OutlookUser {
  const profile = orNothing<OfficePerson>(() => Office.context.mailbox.userProfile);
  return { ...personOf(profile ?? {}), locale: orNothing(() => Office.context.displayLanguage) ?? '' };
}

/**
 * Prefix for keys in localStorage, so that the Outlooks of one browser do not share what they store (Office.context.partitionKey); '' where nothing is
 * shared anyway, and outside Outlook.
 */
export function partitionKey(): string {
  return orNothing(() => Office.context.partitionKey) ?? '';
}

/** Closes the pane, leaving the invite open. Outlook's own cross does so where this call is missing. */
export function closePane(): void {
  try {
    Office.context.ui.closeContainer();
  } catch {
    // The user closes it.
  }
}

/**
 * What the clock of Outlook shows at a time; no Office call. Outlook on the web goes by the zone in the calendar's preferences, which need
 * not be the browser's; a client that does not say goes by the browser's clock.
 */
export function localTimeIn(time: Date): LocalTime {
  return {
    minute: localMinuteIn(time),
    year: outlooksClock(time)?.year ?? time.getFullYear(),
    timeZones: [outlooksZone(), browsersZone()].filter((name) => name !== ''),
  };
}

/** The time of day that the clock of Outlook shows, in minutes after midnight: `localTimeIn` without the name of the zone. */
export function localMinuteIn(time: Date): number {
  return outlooksClock(time)?.minute ?? time.getHours() * 60 + time.getMinutes();
}

function outlooksClock(time: Date): Pick<LocalTime, 'minute' | 'year'> | null {
  try {
    const { hours, minutes, year } = Office.context.mailbox.convertToLocalClientTime(time);
    const minute = hours * 60 + minutes;
    return minute >= 0 && minute < 1440 ? { minute, year } : null;
  } catch {
    return null;
  }
}

/** A time on the wall of Outlook, in a zone by the name that Outlook has for it (Windows', mostly). */
export interface WallTime {
  /** yyyy-mm-ddThh:mm:ss. */
  readonly dateTime: string;
  readonly timeZone: string;
}

/** A time as the clock of Outlook shows it; null where Outlook does not tell its zone. No Office call. */
export function wallTimeIn(time: Date): WallTime | null {
  const timeZone = outlooksZone();
  try {
    const { year, month, date, hours, minutes } = Office.context.mailbox.convertToLocalClientTime(time);
    const wall = new Date(Date.UTC(year, month, date, hours, minutes));
    return timeZone === '' ? null : { dateTime: wall.toISOString().slice(0, 19), timeZone };
  } catch {
    return null;
  }
}

/** By how many minutes the clock of Outlook is ahead of the browser's at a time: -719 to 720; 0 where Outlook does not say. */
export function minutesAhead(time: Date): number {
  const ahead = localMinuteIn(time) - (time.getHours() * 60 + time.getMinutes());
  return ahead > 720 ? ahead - 1440 : ahead <= -720 ? ahead + 1440 : ahead;
}

function outlooksZone(): string {
  return orNothing(() => Office.context.mailbox.userProfile.timeZone) ?? '';
}

function browsersZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone ?? '';
}
