import { useMemo } from 'react';
import { shownDue } from '../../invite/due-date';
import type { Language } from '../../text/language';

/** Says a day (yyyy-mm-dd) as people say it, beside a meeting that starts at `start`; by today's year where nobody knows when it starts. */
export function useShownDay(start: Date | null, language: Language): (day: string) => string {
  return useMemo(() => {
    const from = start ?? new Date();
    return (day) => shownDue(day, language, from);
  }, [start, language]);
}
