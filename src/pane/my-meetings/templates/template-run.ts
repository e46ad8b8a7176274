import type { Template } from '../../../agenda/template';
import type { Calendar } from '../../../graph/calendar';
import type { CalendarEvent } from '../../../graph/calendar-event';
import { GraphCallError, type GraphTrouble } from '../../../graph/graph-call-error';
import { type EventWritten, writeToEvent } from '../../../graph/write-to-event';
import type { GateRules } from '../../../policy/gate-rules';
import { meetingStart } from '../../../targets/event/meeting-start';
import type { Language } from '../../../text/language';
import type { Row } from '../list/rows';
import { type Standing, standingOf } from '../list/standing';
import { toBeWritten } from '../to-be-written';
import { type TemplateQuestion, templateQuestion } from './template-question';

/** What became of one meeting. */
export type StepResult =
  | { readonly kind: 'sent'; readonly standing: Standing }
  | { readonly kind: 'nothing-to-add' | 'skipped' | 'not-reached' }
  | { readonly kind: 'failed'; readonly written: NotWritten };

type In = Extract<EventWritten, { readonly kind: 'written' | 'already-there' }>;
export type NotWritten = Exclude<EventWritten, In>;

/** A template on several meetings, one after the other. */
export interface RunState {
  readonly rows: readonly Row[];
  /** Which of them it is at; as many as there are when it is over. */
  readonly at: number;
  readonly phase: 'reading' | 'asking' | 'sending' | 'over';
  /** What is asked, in phase `asking` and `sending`. */
  readonly question: TemplateQuestion | null;
  /** By id of the line. */
  readonly results: ReadonlyMap<string, StepResult>;
}

export interface RunDeps {
  readonly calendar: Calendar;
  /** The same, opened to write. */
  readonly writing: Calendar;
  readonly policy: GateRules;
  readonly language: Language;
  readonly templateIn: (language: Language) => Template | null;
  /** An event was written to, or turned out to be gone. */
  readonly onWritten: (event: CalendarEvent) => void;
  readonly onGone: (id: string) => void;
}

/** Nothing is sent but by `send`, one meeting at a time. No promise rejects: what went wrong is among the results. */
export interface TemplateRun {
  getState(): RunState;
  subscribe(listener: () => void): () => void;
  start(): Promise<void>;
  /** Sends the update that is asked about. */
  send(): Promise<void>;
  skip(): Promise<void>;
  /** Leaves the rest as it is. */
  stop(): void;
}

export function createTemplateRun(rows: readonly Row[], deps: RunDeps): TemplateRun {
  return new Run(rows, deps);
}

function isIn(written: EventWritten): written is In {
  return written.kind === 'written' || written.kind === 'already-there';
}

/** Troubles of one meeting; any other would meet the next one, too, and perhaps open a window for each. */
const ofOneMeeting: ReadonlySet<GraphTrouble> = new Set(['gone', 'conflict', 'too-large', 'forbidden']);

class Run implements TemplateRun {
  private state: RunState;
  private readonly listeners = new Set<() => void>();

  constructor(
    rows: readonly Row[],
    private readonly deps: RunDeps,
  ) {
    this.state = { rows, at: 0, phase: 'reading', question: null, results: new Map() };
  }

  getState = (): RunState => this.state;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  start = (): Promise<void> => this.look();

  send = async (): Promise<void> => {
    const { question, phase } = this.state;
    if (!question || phase !== 'asking') return;
    this.set({ phase: 'sending' });
    const { event, agenda, language, from } = question;
    const written = await writeToEvent(this.deps.writing, event.id, {
      agenda,
      language,
      ours: new Set([from]),
      start: meetingStart(event, language),
    });
    await this.settle(event.id, written);
  };

  skip = async (): Promise<void> => {
    if (this.state.phase === 'asking') await this.next({ kind: 'skipped' });
  };

  stop = (): void => {
    // What is on its way to the calendar is not called back: its result is waited for.
    if (this.state.phase === 'sending' || this.state.phase === 'over') return;
    this.end();
  };

  /** Reads the meeting it is at, and asks; a meeting that the template brings nothing new is passed by. */
  private async look(): Promise<void> {
    const row = this.state.rows[this.state.at];
    if (!row) {
      this.end();
      return;
    }
    this.set({ phase: 'reading', question: null });
    const { calendar, templateIn, language } = this.deps;
    try {
      const event = await toBeWritten(row, calendar);
      if (this.isOver()) return;
      const question = templateQuestion(event, templateIn, language);
      if (question) this.set({ phase: 'asking', question });
      else await this.next({ kind: 'nothing-to-add' });
    } catch (error) {
      if (this.isOver()) return;
      const because = error instanceof GraphCallError ? error.kind : 'failed';
      await this.settle(row.id, { kind: 'trouble', because, isSent: 'no' });
    }
  }

  private async settle(id: string, written: EventWritten): Promise<void> {
    if (isIn(written)) {
      this.deps.onWritten(written.event);
      const standing = standingOf(written.event, this.deps.policy);
      await this.next(written.kind === 'written' ? { kind: 'sent', standing } : { kind: 'nothing-to-add' });
      return;
    }
    if (written.kind === 'trouble' && written.because === 'gone') this.deps.onGone(id);
    const isForAll = written.kind === 'trouble' && !ofOneMeeting.has(written.because);
    await this.next({ kind: 'failed', written }, isForAll);
  }

  private async next(result: StepResult, isLast = false): Promise<void> {
    const { rows, at, results } = this.state;
    const row = rows[at];
    if (!row) return;
    this.set({ at: at + 1, question: null, results: new Map(results).set(row.id, result) });
    if (isLast) this.end();
    else await this.look();
  }

  private isOver(): boolean {
    return this.state.phase === 'over';
  }

  private end(): void {
    const { rows, results } = this.state;
    const all = rows.map(({ id }) => [id, results.get(id) ?? ({ kind: 'not-reached' } as const)] as const);
    this.set({ phase: 'over', at: rows.length, question: null, results: new Map(all) });
  }

  private set(change: Partial<RunState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of [...this.listeners]) listener();
  }
}
