import type { Language } from '../text/language';
import type { LocalTime } from './form-target';

/**
 * What the zone of a local time is called in a language: "Central European Time", the same summer and winter. Outlook's names are Windows'
 * mostly, which no browser can translate: then the browser's own zone is named where its clock shows the same, else Outlook's name as it
 * is. '' when nobody has one.
 */
export function zoneName(
  { minute, timeZones }: Pick<LocalTime, 'minute' | 'timeZones'>,
  at: Date,
  language: Language,
): string {
  const known = timeZones.find((timeZone) => minuteIn(timeZone, at) === minute);
  return known === undefined ? (timeZones[0] ?? '') : translated(known, at, language);
}

function translated(timeZone: string, at: Date, language: Language): string {
  if (/^(?:Etc\/)?UTC$/.test(timeZone)) return 'UTC';
  try {
    const parts = new Intl.DateTimeFormat(language, { timeZone, timeZoneName: 'longGeneric' }).formatToParts(
      at,
    );
    return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
  } catch {
    // Engines before 2022 have no names without summer or winter in them.
    return timeZone;
  }
}

/** Minutes after midnight in a zone; null for a name that the browser does not know. */
function minuteIn(timeZone: string, at: Date): number | null {
  try {
    const parts = new Intl.DateTimeFormat('en', {
      timeZone,
      hour: 'numeric',
      minute: 'numeric',
      hourCycle: 'h23',
    }).formatToParts(at);
    const number = (type: string) => Number(parts.find((part) => part.type === type)?.value);
    return number('hour') * 60 + number('minute');
  } catch {
    return null;
  }
}
