import type { ComposeInvite, Repeats } from './compose-invite';
import { type Subscribe, subscribeTo } from './invite-events';
import { available } from './office-call';
import type { ItemCalls } from './office-item';

type MeetingTime = Pick<
  ComposeInvite,
  | 'start'
  | 'end'
  | 'setEnd'
  | 'repeats'
  | 'seriesId'
  | 'setSeriesMinutes'
  | 'setSeriesUntil'
  | 'onTimeChanged'
>;

/** When a meeting is and how it repeats, of an invite open in Outlook. */
export function meetingTimeOn(calls: ItemCalls): MeetingTime {
  const { call, read } = calls;
  return {
    start: () => read('start', (item) => item.start),
    end: () => read('end', (item) => item.end),
    setEnd: (end) =>
      call<void>('end.setAsync', (item, answer) =>
        available('end.setAsync', item.end?.setAsync).call(item.end, end, answer),
      ),
    repeats: async () => repeatsOf(await recurrence(calls), (await seriesId(calls)) !== ''),
    seriesId: () => seriesId(calls),
    setSeriesMinutes: (minutes) => changePattern(calls, ({ seriesTime }) => seriesTime.setDuration(minutes)),
    setSeriesUntil: (day) => changePattern(calls, ({ seriesTime }) => seriesTime.setEndDate(day)),
    onTimeChanged: subscribeToBoth(
      subscribeTo(calls, 'AppointmentTimeChanged'),
      subscribeTo(calls, 'RecurrenceChanged'),
    ),
  };
}

function recurrence({ read }: ItemCalls): Promise<Office.Recurrence | null> {
  return read<Office.Recurrence | null>('recurrence', (item) => item.recurrence);
}

/** The pattern is read anew: setAsync takes the whole of it, and the organizer may have changed another part. */
async function changePattern(calls: ItemCalls, change: (pattern: Office.Recurrence) => void): Promise<void> {
  const pattern = await recurrence(calls);
  if (pattern === null) throw new Error('recurrence.setAsync: the invite does not repeat');
  change(pattern);
  await calls.call<void>('recurrence.setAsync', (item, answer) =>
    available('recurrence', item.recurrence).setAsync(pattern, answer),
  );
}

/** `seriesId` is a plain member, no call; only an occurrence has one. */
function seriesId({ call }: ItemCalls): Promise<string> {
  return call<string>('seriesId', (item, answer) =>
    answer({ status: 'succeeded', value: item.seriesId || '' }),
  );
}

function repeatsOf(pattern: Office.Recurrence | null, isOne: boolean): Repeats {
  const timeZone = pattern?.recurrenceTimeZone?.name || null;
  // The pattern of an opened occurrence tells the length of the series, not its own (OfficeDev/office-js#1978).
  if (isOne) return { kind: 'occurrence', timeZone };
  if (pattern === null) return { kind: 'single', timeZone: null };
  const { seriesTime } = pattern;
  return {
    kind: 'series',
    minutes: seriesTime.getDuration(),
    timeZone,
    until: seriesTime.getEndDate() || null,
  };
}

/** Either event calls the listener. Only the first has to be there: some clients lack the second. */
function subscribeToBoth(first: Subscribe, second: Subscribe): Subscribe {
  return async (listener) => {
    const alsoHeard = second(listener).catch(() => () => undefined);
    const stopFirst = await first(listener);
    return () => {
      stopFirst();
      void alsoHeard.then((stopSecond) => stopSecond());
    };
  };
}
