import type { LocalTime } from './compose-invite';

/**
 * What the clock of Outlook shows at a time; no Office call. Outlook on the web goes by the zone in the calendar's preferences, which need
 * not be the browser's; a client that does not say goes by the browser's clock.
 */
export function localTimeIn(time: Date): LocalTime {
  return {
    minute: localMinuteIn(time),
    timeZones: [outlooksZone(), browsersZone()].filter((name) => name !== ''),
  };
}

/** The time of day that the clock of Outlook shows, in minutes after midnight: `localTimeIn` without the name of the zone. */
export function localMinuteIn(time: Date): number {
  return outlooksMinute(time) ?? time.getHours() * 60 + time.getMinutes();
}

function outlooksMinute(time: Date): number | null {
  try {
    const { hours, minutes } = Office.context.mailbox.convertToLocalClientTime(time);
    const minute = hours * 60 + minutes;
    return minute >= 0 && minute < 1440 ? minute : null;
  } catch {
    return null;
  }
}

function outlooksZone(): string {
  try {
    return Office.context.mailbox.userProfile.timeZone || '';
  } catch {
    return '';
  }
}

function browsersZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone ?? '';
}
