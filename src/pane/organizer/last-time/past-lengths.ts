import { createStore, type StoreApi } from 'zustand/vanilla';
import type { FormStore } from '../../../form/form-store';
import type { FormTarget } from '../../../form/form-target';
import type { Attendance } from '../../../graph/attendance';
import type { Calendar } from '../../../graph/calendar';
import { GraphCallError, type GraphErrorKind } from '../../../graph/graph-call-error';
import type { PastLength } from '../../../time/series-history';
import { plannedIn } from './planned';

/** How far looking at earlier meetings has come. */
export type PastLengthsState =
  | { readonly kind: 'not-asked' | 'looking' }
  /** How long each took, oldest first; none where nobody kept it. */
  | { readonly kind: 'looked'; readonly lengths: readonly PastLength[] }
  | { readonly kind: 'error'; readonly errorKind: GraphErrorKind };

/** How long earlier meetings like the open invite really took, as Teams kept it. Every promise settles and none rejects. */
export interface PastLengths
  extends Pick<StoreApi<PastLengthsState>, 'getState' | 'getInitialState' | 'subscribe'> {
  /** Looks, which may ask the organizer to sign in and to consent, and tells the form. One at a time. */
  look(): Promise<void>;
}

export interface PastLengthsDeps {
  readonly target: Pick<FormTarget, 'readIds'>;
  readonly store: Pick<FormStore, 'getState' | 'setPastLengths'>;
  /** Calendar and reports, with everything that they need loaded. May reject: a site that cannot be reached. */
  readonly open: () => Promise<{ readonly calendar: Calendar; readonly attendance: Attendance }>;
  /** Ms since 1970. */
  readonly now: () => number;
}

export function createPastLengths(deps: PastLengthsDeps): PastLengths {
  const { getState, getInitialState, subscribe, setState } = createStore<PastLengthsState>()(() => ({
    kind: 'not-asked',
  }));
  return {
    getState,
    getInitialState,
    subscribe,
    async look() {
      if (getState().kind === 'looking') return;
      setState({ kind: 'looking' }, true);
      const looked = await lookOnce(deps).catch(failedLook);
      if (looked.kind === 'looked') deps.store.setPastLengths(looked.lengths);
      setState(looked, true);
    },
  };
}

async function lookOnce({ target, store, open, now }: PastLengthsDeps): Promise<PastLengthsState> {
  const planned = await plannedIn(target, store);
  const { lookInReports } = await import('./look-in-calendar');
  const { calendar, attendance } = await open();
  return { kind: 'looked', lengths: await lookInReports(calendar, attendance, planned, new Date(now())) };
}

/** A site that cannot be reached to load what reads the reports is as good as offline. */
function failedLook(error: unknown): PastLengthsState {
  return { kind: 'error', errorKind: error instanceof GraphCallError ? error.kind : 'offline' };
}
