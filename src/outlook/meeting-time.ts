import type { ComposeInvite, Repeats } from './compose-invite';
import { type Hears, hearsEvent } from './invite-events';
import { available } from './office-call';
import type { ItemCalls } from './office-item';

type MeetingTime = Pick<
  ComposeInvite,
  'start' | 'end' | 'setEnd' | 'repeats' | 'seriesId' | 'setSeriesMinutes' | 'onTimeChanged'
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
    setSeriesMinutes: async (minutes) => {
      // The pattern is read anew: setAsync takes the whole of it, and the organizer may have changed another part.
      const pattern = await recurrence(calls);
      if (pattern === null) throw new Error('recurrence.setAsync: the invite does not repeat');
      pattern.seriesTime.setDuration(minutes);
      await call<void>('recurrence.setAsync', (item, answer) =>
        available('recurrence', item.recurrence).setAsync(pattern, answer),
      );
    },
    onTimeChanged: hearsEither(
      hearsEvent(calls, 'AppointmentTimeChanged'),
      hearsEvent(calls, 'RecurrenceChanged'),
    ),
  };
}

function recurrence({ read }: ItemCalls): Promise<Office.Recurrence | null> {
  return read<Office.Recurrence | null>('recurrence', (item) => item.recurrence);
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
  return { kind: 'series', minutes: pattern.seriesTime.getDuration(), timeZone };
}

/** A client without the second event has the first all the same. */
function hearsEither(first: Hears, second: Hears): Hears {
  return async (listener) => {
    const alsoHeard = second(listener).catch(() => () => undefined);
    const stopFirst = await first(listener);
    return () => {
      stopFirst();
      void alsoHeard.then((stopSecond) => stopSecond());
    };
  };
}
