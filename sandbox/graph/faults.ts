import type { DroppedWords } from '../rewriting/drop-words';

/** What can go wrong with a call. */
export type PlannedKind =
  /** Graph refuses, with a status. */
  | 'status'
  /** The connection breaks before anything is done. */
  | 'drop'
  /** It breaks after. */
  | 'apply-and-drop'
  /** Nothing is done, and no answer ever comes. */
  | 'hang'
  /** It is done, and no answer ever comes. */
  | 'apply-and-hang'
  /** It is done, and the answer ends in the middle. */
  | 'truncated'
  /** It is done, and what comes back is somebody's web page, with status 200. */
  | 'html'
  /** It is done, and the answer lacks every etag and change key. */
  | 'no-etag'
  /** It is done, and the answer lacks body, attendees and online meeting. */
  | 'partial'
  /** What is read is what was answered to the same call before. */
  | 'stale'
  /** Right before, somebody else writes into the event. */
  | 'changed'
  /** Right before, somebody else deletes the event. */
  | 'deleted'
  /** It is answered as done, and not done (microsoftgraph/microsoft-graph-docs#12141). */
  | 'claimed'
  /** The next page that a page names is the first one (microsoftgraph/msgraph-sdk-dotnet#3082, #3070). */
  | 'circular'
  /** Another time zone than UTC is refused (microsoftgraph/microsoft-graph-docs#4758). */
  | 'zone';

/** What somebody else writes into an event that is `changed`. */
export const somebodysWords = '<p>Somebody else was here.</p>';

/** Something that goes wrong with calls to Graph on purpose. */
export interface PlannedFault {
  /** @default any */
  readonly method?: string;
  /** A part of the path: 'calendarView', '/me/events/'; or, in the same process, what it looks like. @default any */
  readonly path?: string | RegExp;
  /** Only to calls within a batch. @default false */
  readonly isInBatch?: boolean;
  /** How many calls it happens to. @default 1 */
  readonly times?: number;
  readonly kind: PlannedKind;
  /** @default 503 */
  readonly status?: number;
  /** What stands in `Retry-After`, mostly seconds; no header without it. */
  readonly retryAfter?: number | string;
}

/** How this Graph misbehaves. */
export interface GraphFaults {
  /** Milliseconds for each call, and for each part of a batch. */
  readonly latency: number;
  /** Nothing is reached: every connection breaks. */
  readonly isOffline: boolean;
  /** Whether a changed body costs the online meeting although its block is in it. */
  readonly losesMeeting: 'no' | 'once' | 'always';
  /** Which of the organizer's own words a changed body costs (rewriting/drop-words.ts). */
  readonly dropsWords: DroppedWords;
  /** Each happens to the calls that it is about, in this order. */
  readonly planned: readonly PlannedFault[];
}

export const noFaults: GraphFaults = {
  latency: 0,
  isOffline: false,
  losesMeeting: 'no',
  dropsWords: 'no',
  planned: [],
};

interface Call {
  readonly method: string;
  readonly path: string;
  /** Within a batch. */
  readonly isInner?: boolean;
  /** It asks for times in another zone than UTC. */
  readonly wantsZone?: boolean;
}

const isAbout = ({ method, path, kind, isInBatch = false }: PlannedFault, call: Call) =>
  (!isInBatch || call.isInner) &&
  (kind !== 'zone' || call.wantsZone) &&
  (method === undefined || method === call.method) &&
  (path === undefined || (typeof path === 'string' ? call.path.includes(path) : path.test(call.path)));

/** The fault that a call meets, and what is planned after it. */
export function faultFor(
  faults: GraphFaults,
  call: Call,
): readonly [fault: PlannedFault | null, after: GraphFaults] {
  const fault = faults.planned.find((one) => isAbout(one, call));
  if (!fault) return [null, faults];
  const left = (fault.times ?? 1) - 1;
  const planned = faults.planned.flatMap((one) =>
    one !== fault ? [one] : left > 0 ? [{ ...one, times: left }] : [],
  );
  return [fault, { ...faults, planned }];
}

/** Whether connections break, so that none may be kept for a later call: browsers repeat a call whose kept connection breaks. */
export function breaksConnections({ isOffline, planned }: GraphFaults): boolean {
  return isOffline || planned.some(({ kind }) => kind === 'drop' || kind === 'apply-and-drop');
}
