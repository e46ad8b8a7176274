import type { GraphFaults, PlannedFault } from '../graph/faults';
import type { Settings } from './settings';

/** So often that it is always. */
const always = 1_000_000;

const planned: Readonly<Record<Settings['graphFault'], readonly PlannedFault[]>> = {
  none: [],
  offline: [],
  busy: [{ kind: 'status', status: 429, retryAfter: 1, times: 3 }],
  unavailable: [{ kind: 'status', status: 503, retryAfter: 1, times: always }],
  'signed-out': [{ kind: 'status', status: 401, times: always }],
  forbidden: [{ kind: 'status', status: 403, times: always }],
  conflict: [{ kind: 'status', status: 412, method: 'PATCH', times: 1 }],
  drop: [{ kind: 'drop', method: 'PATCH', times: 1 }],
  'apply-and-drop': [{ kind: 'apply-and-drop', method: 'PATCH', times: 1 }],
  hang: [{ kind: 'hang', times: always }],
  'apply-and-hang': [{ kind: 'apply-and-hang', method: 'PATCH', times: 1 }],
  truncated: [{ kind: 'truncated', times: always }],
  html: [{ kind: 'html', times: always }],
  'no-etag': [{ kind: 'no-etag', times: always }],
  partial: [{ kind: 'partial', method: 'GET', times: always }],
  stale: [{ kind: 'stale', times: 1 }],
  changed: [{ kind: 'changed', path: '/me/events/', method: 'PATCH', times: 1 }],
  deleted: [{ kind: 'deleted', path: '/me/events/', method: 'PATCH', times: 1 }],
  claimed: [{ kind: 'claimed', method: 'PATCH', times: 1 }],
  circular: [{ kind: 'circular', times: always }],
  zone: [{ kind: 'zone', times: always }],
  'batch-part': [{ kind: 'status', status: 403, isInBatch: true, times: 1 }],
};

/** What the settings say about Graph, in its own terms. */
export function graphFaultsOf({
  graphFault,
  graphLatency,
  losesMeeting,
  graphDropsWords,
}: Settings): GraphFaults {
  return {
    latency: graphLatency,
    isOffline: graphFault === 'offline',
    losesMeeting,
    dropsWords: graphDropsWords,
    planned: planned[graphFault],
  };
}

const post = (path: string, body: unknown) =>
  fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });

/** What the server has to be told, by where; the value says when it has changed. */
const sections: readonly (readonly [path: string, content: (settings: Settings) => unknown])[] = [
  ['/local-graph/settings', graphFaultsOf],
  ['/sign-in/settings', ({ signIn }) => ({ mode: signIn })],
  ['/settings/policy', ({ policy }) => ({ policy })],
];

/** The sections about which the server has to hear after a change of settings. */
function changedSections(settings: Settings, former: Settings) {
  const isNew = (content: (settings: Settings) => unknown) =>
    JSON.stringify(content(settings)) !== JSON.stringify(content(former));
  return sections.filter(([, content]) => isNew(content));
}

/** The addresses at which `tellServer` speaks to the server about this change. */
export function toldAt(settings: Settings, former: Settings): readonly string[] {
  return changedSections(settings, former).map(([path]) => path);
}

/**
 * Tells the server what has changed of the settings that are about Graph, signing in and the policy: it is the server that behaves so.
 * What was not changed here is left as whoever started the server wants it.
 */
export async function tellServer(settings: Settings, former: Settings): Promise<void> {
  const changed = changedSections(settings, former);
  await Promise.all(changed.map(([path, content]) => post(path, content(settings))));
}
