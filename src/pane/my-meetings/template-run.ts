import { createStore, type StoreApi } from 'zustand/vanilla';
import { emptyAgenda } from '../../agenda/agenda';
import { applyTemplate } from '../../agenda/apply-template';
import { type CanonicalAgenda, canonicalAgenda } from '../../agenda/canonical';
import type { Template } from '../../agenda/template';
import type { Calendar, CalendarEvent } from '../../graph/calendar';
import { GraphCallError, type GraphErrorKind } from '../../graph/graph-call-error';
import { isEmptyBody } from '../../invite/content-lost';
import { parseBody } from '../../invite/parse-body';
import type { Policy } from '../../policy/policy';
import { type AgendaStatus, agendaStatus } from '../../rules/calendar-review';
import { meetingStart } from '../../targets/event/meeting-start';
import { type Recipients, recipientsOf } from '../../targets/event/update-question';
import { type EventWritten, writeToEvent } from '../../targets/event/write-to-event';
import type { Language } from '../../text/language';
import { eventToWrite } from './event-to-write';
import type { ReviewRow } from './items/review-row';

/** What came of one meeting. */
export type StepResult =
  | { readonly kind: 'sent'; readonly status: AgendaStatus }
  | { readonly kind: 'nothing-to-add' | 'skipped' | 'not-reached' }
  | { readonly kind: 'failed'; readonly written: NotWritten };

type In = Extract<EventWritten, { readonly kind: 'written' | 'already-there' }>;
export type NotWritten = Exclude<EventWritten, In>;

/** What a template would put into a meeting, to be asked about before anything is sent. */
interface TemplateQuestion {
  readonly event: CalendarEvent;
  readonly recipients: Recipients;
  /** What is new: topics by number, and whether preparation is. */
  readonly topics: number;
  readonly hasPreparation: boolean;
  readonly agenda: CanonicalAgenda;
  readonly language: Language;
  /** Fingerprint of the block that the agenda comes from; '' for none. */
  readonly from: string;
}

/** A template on several meetings, one after the other. */
export interface TemplateRunState {
  readonly rows: readonly ReviewRow[];
  /** Which of them it is at; as many as there are when it is over. */
  readonly at: number;
  readonly phase: 'reading' | 'asking' | 'sending' | 'over';
  /** What is asked, in phase `asking` and `sending`. */
  readonly question: TemplateQuestion | null;
  /** By id of the row. */
  readonly results: ReadonlyMap<string, StepResult>;
}

export interface TemplateRunDeps {
  readonly calendar: Calendar;
  /** The same, opened to write. */
  readonly writing: Calendar;
  readonly policy: Policy;
  readonly language: Language;
  readonly templateIn: (language: Language) => Template | null;
  /** An event was written to, or turned out to be gone. */
  readonly onWritten: (event: CalendarEvent) => void;
  readonly onGone: (id: string) => void;
}

/** Nothing is sent but by `send`, one meeting at a time. No promise rejects: what went wrong is among the results. */
export interface TemplateRunStore
  extends Pick<StoreApi<TemplateRunState>, 'getState' | 'getInitialState' | 'subscribe'> {
  start(): Promise<void>;
  /** Sends the update that is asked about. */
  send(): Promise<void>;
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

export function createTemplateRunStore(rows: readonly ReviewRow[], deps: TemplateRunDeps): TemplateRunStore {
  const { calendar, writing, policy } = deps;
  const { getState, getInitialState, subscribe, setState } = createStore<TemplateRunState>(() => ({
    rows,
    at: 0,
    phase: 'reading',
    question: null,
    results: new Map(),
  }));
  const isOver = () => getState().phase === 'over';

  /** Ends it: what was not reached is left as it is. */
  const end = (): void => {
    const { results } = getState();
    const all = rows.map(({ id }) => [id, results.get(id) ?? ({ kind: 'not-reached' } as const)] as const);
    setState({ phase: 'over', at: rows.length, question: null, results: new Map(all) });
  };

  /** Reads the meeting it is at, and asks; a meeting that the template brings nothing new is passed by. */
  const ask = async (): Promise<void> => {
    const row = rows[getState().at];
    if (!row) return end();
    setState({ phase: 'reading', question: null });
    try {
      const event = await eventToWrite(row, calendar);
      if (isOver()) return;
      const question = templateQuestion(event, deps.templateIn, deps.language);
      if (question) setState({ phase: 'asking', question });
      else await next({ kind: 'nothing-to-add' });
    } catch (error) {
      if (isOver()) return;
      const because = error instanceof GraphCallError ? error.kind : 'failed';
      await settle(row.id, { kind: 'graph-error', because, isSent: 'no' });
    }
  };

  const next = async (result: StepResult, isLast = false): Promise<void> => {
    const { at, results } = getState();
    const row = rows[at];
    if (!row) return;
    setState({ at: at + 1, question: null, results: new Map(results).set(row.id, result) });
    if (isLast) end();
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

  return {
    getState,
    getInitialState,
    subscribe,
    start: ask,
    async send() {
      const { question, phase } = getState();
      if (!question || phase !== 'asking') return;
      setState({ phase: 'sending' });
      const { event, agenda, language, from } = question;
      const request = {
        agenda,
        language,
        ours: new Set([from]),
        start: meetingStart(event, language),
        isKnownFilled: !isEmptyBody(parseBody(event.body?.content ?? '')),
      };
      const written = await writeToEvent(writing, event.id, request, { meetingHosts: policy.meetingHosts });
      await settle(event.id, written);
    },
    async skip() {
      if (getState().phase === 'asking') await next({ kind: 'skipped' });
    },
    stop() {
      // What is on its way to the calendar is not called back: its result is waited for.
      if (getState().phase === 'sending' || isOver()) return;
      end();
    },
  };
}

function isIn(written: EventWritten): written is In {
  return written.kind === 'written' || written.kind === 'already-there';
}

/**
 * The question for an event, read with its body; null when the template brings nothing that is not there. The words are those of the invite's
 * language, and what is written there stays as it is. `templateIn` gives the template in a language.
 */
function templateQuestion(
  event: CalendarEvent,
  templateIn: (language: Language) => Template | null,
  own: Language,
): TemplateQuestion | null {
  const block = parseBody(event.body?.content ?? '', { today: event.start }).block;
  const language = block?.language ?? own;
  const before = canonicalAgenda(block?.agenda ?? emptyAgenda);
  const agenda = canonicalAgenda(applyTemplate(before, templateIn(language)));
  const topics = agenda.topics.length - before.topics.length;
  const hasPreparation = agenda.preparation !== before.preparation;
  if (topics === 0 && !hasPreparation) return null;
  const recipients = recipientsOf(event.attendees, event.organizer);
  return { event, recipients, topics, hasPreparation, agenda, language, from: block?.fingerprint ?? '' };
}
