import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Calendar, CalendarEvent } from '../../graph/calendar';
import { GraphCallError, type GraphErrorKind } from '../../graph/graph-call-error';
import { isEmptyBody } from '../../invite/content-lost';
import { parseBody } from '../../invite/parse-body';
import type { Policy } from '../../policy/policy';
import { type AgendaStatus, agendaStatus } from '../../rules/calendar-review';
import { meetingStart } from '../../targets/event/meeting-start';
import { type Recipients, recipientsOf } from '../../targets/event/update-question';
import { type EventWritten, writeToEvent } from '../../targets/event/write-to-event';
import { eventToWrite } from './event-to-write';
import type { InviteChange } from './invite-change';
import type { ReviewRow } from './items/review-row';

/** What came of one meeting. */
export type StepResult =
  | { readonly kind: 'sent'; readonly status: AgendaStatus }
  | { readonly kind: 'nothing-to-add' | 'skipped' | 'not-reached' }
  | { readonly kind: 'failed'; readonly written: NotWritten };

type In = Extract<EventWritten, { readonly kind: 'written' | 'already-there' }>;
export type NotWritten = Exclude<EventWritten, In>;

/** What would go into a meeting, to be asked about before anything is sent. */
interface RunQuestion {
  readonly event: CalendarEvent;
  readonly recipients: Recipients;
  readonly change: InviteChange;
}

/** The same change for several meetings, one after the other: a template, or an agenda in words that is set as a block. */
export interface UpdateRunState {
  readonly rows: readonly ReviewRow[];
  /** Which of them it is at; as many as there are when it is over. */
  readonly at: number;
  readonly phase: 'reading' | 'asking' | 'sending' | 'over';
  /** What is asked, in phase `asking` and `sending`. */
  readonly question: RunQuestion | null;
  /** Whether the rest is sent without a question, as was said once for all of them. */
  readonly isUnasked: boolean;
  /** By id of the row. */
  readonly results: ReadonlyMap<string, StepResult>;
}

export interface UpdateRunDeps {
  readonly calendar: Calendar;
  /** The same, opened to write. */
  readonly writing: Calendar;
  readonly policy: Policy;
  /** What would go into an event, read with its body; null for nothing that is not there. */
  readonly changeIn: (event: CalendarEvent) => InviteChange | null;
  /** An event was written to, or turned out to be gone. */
  readonly onWritten: (event: CalendarEvent) => void;
  readonly onGone: (id: string) => void;
}

/** Nothing is sent but by `send`, one meeting at a time, and by `sendAll`. No promise rejects: what went wrong is among the results. */
export interface UpdateRunStore
  extends Pick<StoreApi<UpdateRunState>, 'getState' | 'getInitialState' | 'subscribe'> {
  start(): Promise<void>;
  /** Sends the update that is asked about. */
  send(): Promise<void>;
  /** Sends it, and the same change of other meetings after it, without asking again. */
  sendAll(others: readonly ReviewRow[]): Promise<void>;
  skip(): Promise<void>;
  /** Leaves the rest as it is. */
  stop(): void;
}

/** Error kinds of one meeting; any other would meet the next one, too, and perhaps open a window for each. */
const ofOneMeeting: ReadonlySet<GraphErrorKind> = new Set([
  'gone',
  'conflict',
  'too-large',
  'forbidden',
  'failed',
]);

export function createUpdateRunStore(first: readonly ReviewRow[], deps: UpdateRunDeps): UpdateRunStore {
  const { calendar, writing, policy } = deps;
  const { getState, getInitialState, subscribe, setState } = createStore<UpdateRunState>(() => ({
    rows: first,
    at: 0,
    phase: 'reading',
    question: null,
    isUnasked: false,
    results: new Map(),
  }));
  const isOver = () => getState().phase === 'over';
  let isStopping = false;

  /** Ends it: what was not reached is left as it is. */
  const end = (): void => {
    const { results, rows } = getState();
    const all = rows.map(({ id }) => [id, results.get(id) ?? ({ kind: 'not-reached' } as const)] as const);
    setState({ phase: 'over', at: rows.length, question: null, results: new Map(all) });
  };

  /** Reads the meeting it is at, and asks; a meeting that the template brings nothing new is passed by. */
  const ask = async (): Promise<void> => {
    const { rows, at, isUnasked } = getState();
    const row = rows[at];
    if (!row) return end();
    setState({ phase: 'reading', question: null });
    try {
      const event = await eventToWrite(row, calendar);
      if (isOver()) return;
      const change = deps.changeIn(event);
      if (!change) return await next({ kind: 'nothing-to-add' });
      const recipients = recipientsOf(event.attendees, event.organizer);
      setState({ phase: 'asking', question: { event, recipients, change } });
      if (isUnasked) await send();
    } catch (error) {
      if (isOver()) return;
      const because = error instanceof GraphCallError ? error.kind : 'failed';
      await settle(row.id, { kind: 'graph-error', because, isSent: 'no' });
    }
  };

  const next = async (result: StepResult, isLast = false): Promise<void> => {
    const { at, results, rows } = getState();
    const row = rows[at];
    if (!row) return;
    setState({ at: at + 1, question: null, results: new Map(results).set(row.id, result) });
    if (isLast || isStopping) end();
    else await ask();
  };

  const settle = async (id: string, written: EventWritten): Promise<void> => {
    if (isIn(written)) {
      const { event } = written;
      deps.onWritten(event);
      const status = agendaStatus(event, event.body?.content ?? '', policy);
      await next(written.kind === 'written' ? { kind: 'sent', status } : { kind: 'nothing-to-add' });
      return;
    }
    if (written.kind === 'graph-error' && written.because === 'gone') deps.onGone(id);
    const isForAll = written.kind === 'graph-error' && !ofOneMeeting.has(written.because);
    await next({ kind: 'failed', written }, isForAll);
  };

  const send = async (): Promise<void> => {
    const { question, phase } = getState();
    if (!question || phase !== 'asking') return;
    setState({ phase: 'sending' });
    const { event, change } = question;
    const request = {
      agenda: change.agenda,
      language: change.language,
      ours: new Set([change.from]),
      start: meetingStart(event, change.language),
      isKnownFilled: !isEmptyBody(parseBody(event.body?.content ?? '')),
      shape: change.kind === 'block' ? ('table' as const) : ('any' as const),
    };
    const written = await writeToEvent(writing, event.id, request, { meetingHosts: policy.meetingHosts });
    await settle(event.id, written);
  };

  return {
    getState,
    getInitialState,
    subscribe,
    start: ask,
    send,
    async sendAll(others) {
      if (getState().phase !== 'asking') return;
      setState(({ rows }) => ({ rows: [...rows, ...others], isUnasked: true }));
      await send();
    },
    async skip() {
      if (getState().phase === 'asking') await next({ kind: 'skipped' });
    },
    stop() {
      if (isOver()) return;
      // What is on its way to the calendar is not called back: its result is waited for, and nothing goes out after it.
      if (getState().phase !== 'sending') end();
      else if (getState().isUnasked) isStopping = true;
    },
  };
}

function isIn(written: EventWritten): written is In {
  return written.kind === 'written' || written.kind === 'already-there';
}
