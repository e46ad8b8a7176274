import type { OrganizerSession } from '../../../form/session';
import type { Attendance } from '../../../graph/attendance';
import type { Calendar } from '../../../graph/calendar';
import { GraphCallError, type GraphErrorKind } from '../../../graph/graph-call-error';
import type { ComposeInvite } from '../../../outlook/compose-invite';
import { plannedIn } from './planned';

/** How far looking at earlier meetings has come. */
export type PastLengthsState =
  | { readonly kind: 'not-asked' | 'looking' }
  /** How long each took, in minutes, oldest first; none where nobody kept it. */
  | { readonly kind: 'looked'; readonly minutes: readonly number[] }
  | { readonly kind: 'error'; readonly errorKind: GraphErrorKind };

/** How long earlier meetings like the open invite really took, as Teams kept it. Every promise settles and none rejects. */
export interface PastLengths {
  getState(): PastLengthsState;
  /** Calls back after every change; gives a function that stops it. */
  subscribe(listener: () => void): () => void;
  /** Looks, which may ask the organizer to sign in and to consent. One at a time. */
  look(): Promise<void>;
}

export interface PastLengthsDeps {
  readonly invite: ComposeInvite;
  readonly session: OrganizerSession;
  /** Calendar and reports, with everything that they need loaded. May reject: a site that cannot be reached. */
  readonly open: () => Promise<{ readonly calendar: Calendar; readonly attendance: Attendance }>;
  /** Ms since 1970. */
  readonly now: () => number;
}

export function createPastLengths(deps: PastLengthsDeps): PastLengths {
  let state: PastLengthsState = { kind: 'not-asked' };
  const listeners = new Set<() => void>();
  const set = (next: PastLengthsState) => {
    state = next;
    for (const listener of [...listeners]) listener();
  };
  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    look: async () => {
      if (state.kind === 'looking') return;
      set({ kind: 'looking' });
      set(await lookOnce(deps).catch(failedLook));
    },
  };
}

async function lookOnce({ invite, session, open, now }: PastLengthsDeps): Promise<PastLengthsState> {
  const planned = await plannedIn(invite, session);
  const { lookInReports } = await import('./look-in-reports');
  const { calendar, attendance } = await open();
  return { kind: 'looked', minutes: await lookInReports(calendar, attendance, planned, new Date(now())) };
}

/** A site that cannot be reached to load what reads the reports is as good as offline. */
function failedLook(error: unknown): PastLengthsState {
  return { kind: 'error', errorKind: error instanceof GraphCallError ? error.kind : 'offline' };
}
