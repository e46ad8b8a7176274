import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { FormUser } from '../../form/form-context';
import type { FormStore } from '../../form/form-store';
import type { FormTarget } from '../../form/form-target';
import type { LastTimeParts } from '../../form/parts/optional-parts';
import { localMinuteIn } from '../../outlook/office-context';
import { policyInForce } from '../../policy/stamped';
import type { Language } from '../../text/language';
import { createLastTime } from './last-time/last-time';
import { lastTimeParts } from './last-time/last-time-section';
import { createPastLengths } from './last-time/past-lengths';
import { PastLengthsPart } from './last-time/past-lengths-part';

/** Parts of the form that need Microsoft Graph, each in its place. */
export interface CalendarParts {
  readonly lastTime?: LastTimeParts;
  readonly pastLengths?: ReactNode;
}

/** The form that is open, and whose it is. */
export interface OpenForm {
  readonly target: FormTarget;
  readonly store: FormStore;
  readonly user: FormUser;
  readonly language: Language;
}

/** The parts of the form that need Microsoft Graph. Nothing of it is loaded, and nobody signs in, before the organizer asks for one. */
export function calendarParts({ target, store, user, language }: OpenForm): CalendarParts {
  const now = () => Date.now();
  const calendar = async () =>
    (await import('../../graph/graph-calendar')).openCalendar({ loginHint: user.address });
  const last = createLastTime({ target, store, language, policy: policyInForce, calendar, now });
  const lastTime = lastTimeParts({ language, lastTime: last, store });
  const hasReports = policyInForce.attendanceReports;
  const open = async () => ({
    calendar: await calendar(),
    attendance: hasReports
      ? (await import('../../graph/attendance')).openAttendance({ loginHint: user.address })
      : null,
  });
  const past = createPastLengths({ target, store, open, now, startMinute: localMinuteIn });
  const { fewest } = policyInForce.time.history;
  const part = <PastLengthsPart language={language} pastLengths={past} fewest={fewest} />;
  return { lastTime, pastLengths: hasReports ? part : <OfSeries store={store}>{part}</OfSeries> };
}

/** Without reports there is only what the organizer told of earlier meetings, and only a series is sure to have had some. */
function OfSeries({ store, children }: { readonly store: FormStore; readonly children: ReactNode }) {
  const isSeries = useStore(store, ({ time }) => (time.recurrence?.kind ?? 'single') !== 'single');
  return isSeries ? children : null;
}
