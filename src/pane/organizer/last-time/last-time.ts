import { filledFromLastTime } from '../../../agenda/last-time/filled-from-last-time';
import { isSameStep, type OpenStep, openSteps } from '../../../agenda/last-time/open-steps';
import { openStepsKey, parseOpenSteps, writeOpenSteps } from '../../../agenda/last-time/open-steps-kept';
import type { HeldMeeting } from '../../../agenda/last-time/past-meeting';
import { attempt, attemptOr } from '../../../form/attempt';
import { type Became, withCarriedOver } from '../../../form/previous-next-step';
import type { OrganizerSession } from '../../../form/session';
import { inviteLanguage } from '../../../form/templates-for';
import type { Calendar } from '../../../graph/calendar';
import { GraphCallError, type GraphErrorKind } from '../../../graph/graph-call-error';
import type { ComposeInvite } from '../../../outlook/compose-invite';
import type { Policy } from '../../../policy/policy';
import type { Language } from '../../../text/language';
import { carriedIn } from '../../../text/last-time';
import type { LastMeeting } from './look-in-calendar';
import { isWorthLooking, plannedIn } from './planned';

/** How far looking for the last time has come. */
export type Looking =
  | { readonly kind: 'not-asked' }
  | { readonly kind: 'looking' }
  /** The likeliest first, at least one. */
  | { readonly kind: 'found'; readonly meetings: readonly LastMeeting[] }
  | { readonly kind: 'none' | 'nothing-to-compare' }
  | { readonly kind: 'error'; readonly errorKind: GraphErrorKind };

export interface LastTimeState {
  readonly looking: Looking;
  /** The meeting whose agenda was copied last. */
  readonly copied: HeldMeeting | null;
  /** What was left open and nobody has said what became of it. */
  readonly open: readonly OpenStep[];
}

/** The last time that a meeting like the open invite was held. Every promise settles and none rejects. */
export interface LastTime {
  getState(): LastTimeState;
  /** Calls back after every change; gives a function that stops it. */
  subscribe(listener: () => void): () => void;
  /** The form is open: what was asked in a pane that was closed meanwhile is asked again. */
  open(): Promise<void>;
  /** Looks in the calendar, which may ask the organizer to sign in. One at a time. */
  look(): Promise<void>;
  /** Stops looking, or puts the meetings that were found away. */
  close(): void;
  /** Copies the agenda of a meeting to what is still open on the form, and asks after what it left open. */
  copy(meeting: LastMeeting): void;
  settle(step: OpenStep, became: Became): void;
}

export interface LastTimeDeps {
  readonly invite: ComposeInvite;
  readonly session: OrganizerSession;
  /** What the pane speaks. */
  readonly language: Language;
  readonly policy: Pick<Policy, 'blockLanguage'>;
  /** The calendar, with everything that it needs loaded. May reject: a site that cannot be reached. */
  readonly calendar: () => Promise<Calendar>;
  /** Ms since 1970. */
  readonly now: () => number;
}

export function createLastTime(deps: LastTimeDeps): LastTime {
  return new Last(deps);
}

class Last implements LastTime {
  private state: LastTimeState = { looking: { kind: 'not-asked' }, copied: null, open: [] };
  private readonly listeners = new Set<() => void>();
  private stop: AbortController | null = null;

  constructor(private readonly deps: LastTimeDeps) {}

  getState = (): LastTimeState => this.state;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  open = async (): Promise<void> => {
    const session = await attemptOr(() => this.deps.invite.session(), {});
    const kept = parseOpenSteps(session[openStepsKey]);
    if (kept.length > 0) this.set({ open: withoutDoubles([...this.state.open, ...kept]) });
  };

  look = async (): Promise<void> => {
    if (this.stop) return;
    const stop = new AbortController();
    this.stop = stop;
    this.set({ looking: { kind: 'looking' } });
    const looking = await this.lookOnce(stop.signal).catch((error: unknown) => failedLook(error));
    if (this.stop !== stop) return;
    this.stop = null;
    this.set({ looking });
  };

  close = (): void => {
    this.stop?.abort();
    this.stop = null;
    this.set({ looking: { kind: 'not-asked' } });
  };

  copy = ({ meeting, before }: LastMeeting): void => {
    this.deps.session.apply((state) => ({
      ...state,
      form: filledFromLastTime(state.form, meeting.agenda, carriedIn),
      outcome: null,
    }));
    const open = withoutDoubles([...this.state.open, ...openSteps([meeting, ...before], carriedIn)]);
    this.set({ looking: { kind: 'not-asked' }, copied: meeting, open });
    this.keep();
  };

  settle = (step: OpenStep, became: Became): void => {
    if (became === 'carried-over') {
      this.deps.session.apply((state) =>
        withCarriedOver(state, step, inviteLanguage(state, this.deps.policy, this.deps.language)),
      );
    }
    this.set({ open: this.state.open.filter((one) => one !== step) });
    this.keep();
  };

  private async lookOnce(signal: AbortSignal): Promise<Looking> {
    const planned = await plannedIn(this.deps.invite, this.deps.session);
    if (!isWorthLooking(planned)) return { kind: 'nothing-to-compare' };
    // With the calendar, and not before: nobody who does not ask waits for it.
    const { lookInCalendar } = await import('./look-in-calendar');
    const calendar = await this.deps.calendar();
    const meetings = await lookInCalendar(calendar, planned, new Date(this.deps.now()), signal);
    return meetings.length > 0 ? { kind: 'found', meetings } : { kind: 'none' };
  }

  /** Questions are a comfort of the open form: where Outlook does not keep them, they are gone with the pane. */
  private keep(): void {
    const { invite } = this.deps;
    const { open } = this.state;
    void attempt(() =>
      open.length > 0
        ? invite.keepInSession(openStepsKey, writeOpenSteps(open))
        : invite.removeFromSession(openStepsKey),
    );
  }

  private set(change: Partial<LastTimeState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of [...this.listeners]) listener();
  }
}

function withoutDoubles(steps: readonly OpenStep[]): readonly OpenStep[] {
  return steps.filter((step, at) => steps.findIndex((one) => isSameStep(one, step)) === at);
}

/** A site that cannot be reached to load what reads the calendar is as good as offline. */
function failedLook(error: unknown): Looking {
  return { kind: 'error', errorKind: error instanceof GraphCallError ? error.kind : 'offline' };
}
