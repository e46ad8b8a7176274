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
  /** How long each took, oldest first; none where nobody kept it. `by`: whether Teams has kept it, or the organizer has told. */
  | { readonly kind: 'looked'; readonly lengths: readonly PastLength[]; readonly by: 'reports' | 'outcomes' }
  | { readonly kind: 'error'; readonly errorKind: GraphErrorKind };

/**
 * How long earlier meetings like the open invite really took, as Teams kept it, or as their organizer told when they had ended. Every promise settles
 * and none rejects.
 */
export interface PastLengths
  extends Pick<StoreApi<PastLengthsState>, 'getState' | 'getInitialState' | 'subscribe'> {
  /** Looks, which may ask the organizer to sign in and to consent, and tells the form. One at a time. */
  look(): Promise<void>;
}

export interface PastLengthsDeps {
  readonly target: Pick<FormTarget, 'readIds'>;
  readonly store: Pick<FormStore, 'getState' | 'setPastLengths'>;
  /** Calendar and reports, with everything that they need loaded; null for reports that the organisation has off. May reject: a site that cannot be reached. */
  readonly open: () => Promise<{ readonly calendar: Calendar; readonly attendance: Attendance | null }>;
  /** The minutes after midnight at which a meeting starts, by the organizer's clock. */
  readonly startMinute: (start: Date) => number;
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

async function lookOnce(deps: PastLengthsDeps): Promise<PastLengthsState> {
  const { target, store, open, now, startMinute } = deps;
  const planned = await plannedIn(target, store);
  const [{ lookInReports, sameMeetings }, { lookInOutcomes }] = await Promise.all([
    import('./look-in-calendar'),
    import('./look-in-outcomes'),
  ]);
  const { calendar, attendance } = await open();
  const at = new Date(now());
  const same = await sameMeetings(calendar, planned, at);
  const reports = attendance
    ? await lookInReports(attendance, same, at).then(kept, refused)
    : { lengths: [], refusal: null };
  if (reports.lengths.length > 0) return { kind: 'looked', lengths: reports.lengths, by: 'reports' };
  // Where no report may be read, or none was kept, what the organizer told is the record.
  const lengths = await lookInOutcomes(calendar, same, startMinute);
  if (lengths.length > 0) return { kind: 'looked', lengths, by: 'outcomes' };
  if (reports.refusal) throw reports.refusal;
  // Where there is nothing, it is said of the better evidence.
  return { kind: 'looked', lengths, by: attendance ? 'reports' : 'outcomes' };
}

const kept = (lengths: readonly PastLength[]) => ({ lengths, refusal: null });
const refused = (error: unknown) => ({ lengths: [], refusal: error });

/** A site that cannot be reached to load what reads the reports is as good as offline. */
function failedLook(error: unknown): PastLengthsState {
  return { kind: 'error', errorKind: error instanceof GraphCallError ? error.kind : 'offline' };
}
