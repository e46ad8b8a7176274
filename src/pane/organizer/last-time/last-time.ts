import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Reason } from '../../../agenda/agenda';
import { filledFromLastTime } from '../../../agenda/last-time/filled-from-last-time';
import {
  type LastOutcome,
  lastOutcomeOf,
  parseLastOutcome,
  withStepSettled,
} from '../../../agenda/last-time/last-outcome';
import { isSameStep, type OpenStep, openSteps } from '../../../agenda/last-time/open-steps';
import type { HeldMeeting } from '../../../agenda/last-time/past-meeting';
import { openStepsKey, parseOpenSteps, writeOpenSteps } from '../../../agenda/last-time/saved-open-steps';
import { type Became, withCarriedOver } from '../../../form/form-changes';
import type { FormStore } from '../../../form/form-store';
import type { FormTarget } from '../../../form/form-target';
import { inviteLanguage } from '../../../form/invite-language';
import type { Calendar } from '../../../graph/calendar';
import { GraphCallError, type GraphErrorKind } from '../../../graph/graph-call-error';
import type { Policy } from '../../../policy/policy';
import { carriedIn } from '../../../text/carried';
import type { Language } from '../../../text/language';
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
  /** What is known of the meeting that was copied last; null before. */
  readonly last: LastOutcome | null;
}

/** The last time that a meeting like the invite was held. Every promise settles and none rejects. */
export interface LastTime
  extends Pick<StoreApi<LastTimeState>, 'getState' | 'getInitialState' | 'subscribe'> {
  /** The form is open: what was asked on a form that was closed meanwhile is asked again. */
  open(): Promise<void>;
  /** Looks in the calendar, which may ask the organizer to sign in. One at a time. */
  look(): Promise<void>;
  /** Stops looking, or puts the meetings that were found away. */
  close(): void;
  /** Copies the agenda of a meeting to what is still open on the form, and asks after what it left open. */
  copy(meeting: LastMeeting): void;
  settle(step: OpenStep, became: Became): void;
  /** For how many whole days a step has been open by now. */
  daysOpen(step: OpenStep): number;
}

export interface LastTimeDeps {
  readonly target: Pick<FormTarget, 'saved' | 'readIds'>;
  readonly store: FormStore;
  /** What the form speaks. */
  readonly language: Language;
  readonly policy: Pick<Policy, 'blockLanguage'>;
  /** The calendar, with everything that it needs loaded. May reject: a site that cannot be reached. */
  readonly calendar: () => Promise<Calendar>;
  /** Ms since 1970. */
  readonly now: () => number;
}

const dayInMs = 86_400_000;
const notAsked: Looking = { kind: 'not-asked' };

export function createLastTime(deps: LastTimeDeps): LastTime {
  const { target, store, policy, language, now } = deps;
  const state = createStore<LastTimeState>()(() => ({
    looking: notAsked,
    copied: null,
    open: [],
    last: null,
  }));
  const { getState, setState, getInitialState, subscribe } = state;
  let stop: AbortController | null = null;

  /** Questions are a comfort of the form: where they cannot be saved, they are gone with it. */
  const ask = (open: readonly OpenStep[], last: LastOutcome | null) => {
    setState({ open, last });
    const isLeft = open.length > 0 || (last !== null && last.goal !== '');
    void target.saved.save(openStepsKey, isLeft ? writeOpenSteps(open, last) : null);
  };

  return {
    getState,
    getInitialState,
    subscribe,
    async open() {
      const text = (await target.saved.read())?.[openStepsKey];
      const saved = parseOpenSteps(text);
      if (saved.length > 0) setState({ open: withoutDoubles([...getState().open, ...saved]) });
      if (getState().last === null) setState({ last: parseLastOutcome(text) });
    },
    async look() {
      if (stop) return;
      const mine = new AbortController();
      stop = mine;
      setState({ looking: { kind: 'looking' } });
      const looking = await lookOnce(deps, mine.signal).catch(failedLook);
      if (stop !== mine) return;
      stop = null;
      store.setPastReasons(reasonsIn(looking));
      setState({ looking });
    },
    close() {
      stop?.abort();
      stop = null;
      setState({ looking: notAsked });
    },
    copy({ meeting, before }) {
      store.apply((form) => ({
        ...form,
        form: filledFromLastTime(form.form, meeting.agenda, carriedIn),
        result: null,
      }));
      setState({ looking: notAsked, copied: meeting });
      const steps = openSteps([meeting, ...before], carriedIn);
      ask(withoutDoubles([...getState().open, ...steps]), lastOutcomeOf(meeting.agenda, steps.length));
    },
    settle(step, became) {
      if (became === 'carried-over') {
        store.apply((form) => withCarriedOver(form, step, inviteLanguage(form, policy, language)));
      }
      const { open, last } = getState();
      const left = open.filter((one) => one !== step);
      // What an earlier copy asked after is none of its steps.
      const isOneOfIts = last !== null && last.settled < last.steps;
      ask(left, isOneOfIts ? withStepSettled(last, became === 'done') : last);
    },
    daysOpen: ({ since }) => Math.max(0, Math.floor((now() - since.getTime()) / dayInMs)),
  };
}

async function lookOnce(
  { target, store, calendar, now }: LastTimeDeps,
  signal: AbortSignal,
): Promise<Looking> {
  const planned = await plannedIn(target, store);
  if (!isWorthLooking(planned)) return { kind: 'nothing-to-compare' };
  // With the calendar, and not before: nobody who does not ask waits for it.
  const { lookInCalendar } = await import('./look-in-calendar');
  const meetings = await lookInCalendar(await calendar(), planned, new Date(now()), signal);
  return meetings.length > 0 ? { kind: 'found', meetings } : { kind: 'none' };
}

/** What people were told in the meetings that were found, the likeliest first. */
function reasonsIn(looking: Looking): readonly Reason[] {
  const found = looking.kind === 'found' ? looking.meetings : [];
  return found.flatMap(({ meeting, before }) => [meeting, ...before].flatMap(({ agenda }) => agenda.reasons));
}

function withoutDoubles(steps: readonly OpenStep[]): readonly OpenStep[] {
  return steps.filter((step, at) => steps.findIndex((one) => isSameStep(one, step)) === at);
}

/** A site that cannot be reached to load what reads the calendar is as good as offline. */
function failedLook(error: unknown): Looking {
  return { kind: 'error', errorKind: error instanceof GraphCallError ? error.kind : 'offline' };
}
