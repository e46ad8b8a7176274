import type { PlannedFault } from '../../sandbox/graph/faults';
import { callFaults } from '../../sandbox/host/faults';

/** One scene with one fault: what is played, from when on which call misbehaves, and how. */
export interface Row {
  readonly surface: string;
  /** The fault begins with this part of the scene, and lasts until everything is checked. */
  readonly phase: string;
  readonly call: Call;
  readonly fault: string;
}

/**
 * A call that was made in a rehearsal: an Office call by its name, a call to Graph by method and path. Or, to `nobody`, something that happens
 * meanwhile and is no call.
 */
export interface Call {
  readonly to: 'office' | 'graph' | 'nobody';
  readonly name: string;
}

/** How a row is called, and found again: `npm run faults -- --only "…"`. */
export const nameOf = ({ surface, phase, call, fault }: Row): string =>
  [surface, phase, call.name, fault].join(' · ');

const always = 1_000_000;

const statuses: Readonly<Record<string, Partial<PlannedFault>>> = {
  ...Object.fromEntries(
    [401, 403, 404, 409, 412, 500, 502, 503, 504].map((status) => [String(status), { status }]),
  ),
  '429': { status: 429 },
  '429 with Retry-After': { status: 429, retryAfter: 2 },
};

const spoiled: Readonly<Record<string, PlannedFault['kind']>> = {
  'broken before': 'drop',
  'lost answer': 'apply-and-drop',
  'no answer': 'hang',
  'no answer after it was done': 'apply-and-hang',
  'truncated JSON': 'truncated',
  'HTML with 200': 'html',
  'no etag': 'no-etag',
  partial: 'partial',
  stale: 'stale',
  'changed meanwhile': 'changed',
  deleted: 'deleted',
};

/** Everything that Graph is made to do, once and always where both make a difference. */
export const graphFaults: Readonly<Record<string, PlannedFault>> = Object.fromEntries([
  ...Object.entries(statuses).flatMap(([name, fault]) => [
    [`${name} once`, { kind: 'status', ...fault, times: 1 }],
    [`${name} always`, { kind: 'status', ...fault, times: always }],
  ]),
  ...Object.entries(spoiled).flatMap(([name, kind]) => [
    [`${name} once`, { kind, times: 1 }],
    ...(kind === 'changed' || kind === 'deleted' ? [] : [[`${name} always`, { kind, times: always }]]),
  ]),
]);

/** A path with what stands for anything in it: `/me/events/{id}`. */
export const pathOf = (path: string): string =>
  path
    .replace(/\?.*$/, '')
    .replace(/\/[^/]{16,}(?=\/|$)/g, (part) => (/^\/[a-zA-Z]+$/.test(part) ? part : '/{id}'));

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What the path of a call looks like. */
export const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.split('{id}').map(escaped).join('[^/?]+')}(?:\\?|$)`);

/** The faults of a call. */
export const faultsOf = ({ to }: Call): readonly string[] =>
  to === 'office' ? callFaults : to === 'graph' ? Object.keys(graphFaults) : [];
