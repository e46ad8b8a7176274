import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Outcome } from '../../../agenda/agenda';
import { seriesEnd } from '../../../form/series-end';
import { isoDate } from '../../../form/to-write';
import { type Calendar, type CalendarEvent, isEndless, lastDayOf } from '../../../graph/calendar';
import { GraphCallError, type GraphErrorKind } from '../../../graph/graph-call-error';
import { parseBody } from '../../../invite/parse-body';
import { type Recipients, recipientsOf } from '../../../targets/event/update-question';
import { type LengthWritten, writeLastDay } from '../../../targets/event/write-to-event';
import type { ReviewRow } from '../items/review-row';

/** What there is to know of a series before somebody says whether it is still needed. Days are yyyy-mm-dd. */
export interface SeriesFacts {
  readonly isEndless: boolean;
  /** Its last day; null where it has none, or is counted in meetings. */
  readonly lastDay: string | null;
  /** Its meetings of the last 90 days. */
  readonly held: number;
  /** Those of them that say whether the goal was reached, and those of these that say that it was not. */
  readonly told: number;
  readonly notReached: number;
  readonly recipients: Recipients;
  /** The days it can end on, the sooner first: that of the next meeting, and the one that the policy proposes. */
  readonly days: readonly string[];
}

export interface SeriesReviewState {
  /** `shown`: the facts, and the days to choose from · `asking`: before the update goes out · `over`: `result` says what came of it. */
  readonly phase: 'reading' | 'failed' | 'shown' | 'asking' | 'sending' | 'over';
  readonly facts: SeriesFacts | null;
  /** The day that was chosen, from `asking` on. */
  readonly day: string;
  readonly result: LengthWritten | null;
  /** In phase `failed`. */
  readonly errorKind: GraphErrorKind | null;
}

export interface SeriesReviewDeps {
  readonly calendar: Calendar;
  /** The same, opened to write. */
  readonly writing: Calendar;
  readonly meetingHosts: readonly string[];
  /** How many weeks ahead an end is proposed (policy). */
  readonly weeks: number;
  readonly now: () => Date;
  /** The series was ended. */
  readonly onEnded: () => void;
}

/** One series of the user's own: is it still needed? No promise rejects: what went wrong is in the state. */
export interface SeriesReview
  extends Pick<StoreApi<SeriesReviewState>, 'getState' | 'getInitialState' | 'subscribe'> {
  read(): Promise<void>;
  ask(day: string): void;
  notNow(): void;
  /** To be called by the click itself: a browser opens the sign-in window only then. */
  send(): Promise<void>;
}

const day = 86_400_000;
/** As far back as last time is looked for. */
export const daysBack = 90;

export function createSeriesReview(row: ReviewRow, deps: SeriesReviewDeps): SeriesReview {
  const { getState, getInitialState, subscribe, setState } = createStore<SeriesReviewState>(() => ({
    phase: 'reading',
    facts: null,
    day: '',
    result: null,
    errorKind: null,
  }));
  return {
    getState,
    getInitialState,
    subscribe,
    async read() {
      setState({ phase: 'reading', errorKind: null });
      try {
        setState({ phase: 'shown', facts: await factsOf(row, deps) });
      } catch (error) {
        setState({
          phase: 'failed',
          errorKind: error instanceof GraphCallError ? error.kind : 'failed',
        });
      }
    },
    ask: (chosen) => setState({ phase: 'asking', day: chosen }),
    notNow: () => setState({ phase: 'shown', day: '' }),
    async send() {
      const { phase, day: last } = getState();
      if (phase !== 'asking') return;
      setState({ phase: 'sending' });
      const { writing, meetingHosts } = deps;
      const result = await writeLastDay(writing, row.id, last, { meetingHosts });
      setState({ phase: 'over', result });
      if (result.kind === 'written') deps.onEnded();
    },
  };
}

async function factsOf(row: ReviewRow, { calendar, weeks, now }: SeriesReviewDeps): Promise<SeriesFacts> {
  const today = now();
  const [series, goals] = await Promise.all([
    calendar.event(row.id),
    goalsOf(calendar, row.id, new Date(today.getTime() - daysBack * day), today),
  ]);
  const lastDay = lastDayOf(series);
  const next = new Date(row.start);
  // A whole day is no instant: Graph tells it as midnight in UTC.
  const nextDay = row.isAllDay ? next.toISOString().slice(0, 10) : isoDate(next);
  const proposed = [nextDay, seriesEnd(next, today, weeks)];
  return {
    isEndless: isEndless(series),
    lastDay,
    held: goals.length,
    told: goals.filter((goal) => goal !== '').length,
    notReached: goals.filter((goal) => goal === 'not-reached').length,
    recipients: recipientsOf(series.attendees, series.organizer),
    days: [...new Set(proposed)].filter((one) => one !== '' && (lastDay === null || one < lastDay)),
  };
}

/** What each meeting of a series that was held says of its goal; '' for nothing. Only one that was changed by itself can say it. */
async function goalsOf(
  calendar: Calendar,
  series: string,
  from: Date,
  to: Date,
): Promise<readonly Outcome['goal'][]> {
  const held: CalendarEvent[] = [];
  for await (const page of calendar.between(from, to)) {
    held.push(
      ...page.filter(({ seriesId, isCancelled, end }) => seriesId === series && !isCancelled && end <= to),
    );
  }
  const changed = held.filter(({ kind }) => kind === 'exception').map(({ id }) => id);
  const goals = new Map<string, Outcome['goal']>();
  if (changed.length > 0) {
    for await (const bodies of calendar.bodies(changed)) {
      for (const [id, { body, start }] of bodies) {
        const block = parseBody(body?.content ?? '', { today: start }).block;
        goals.set(id, block?.agenda.outcome?.goal ?? '');
      }
    }
  }
  return held.map(({ id }) => goals.get(id) ?? '');
}
