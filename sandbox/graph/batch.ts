import { badRequest, fieldsOf, type GraphAnswer, type GraphRequest, ok, refusal } from './graph-request';

const most = 20;

interface Inner {
  readonly id: string;
  readonly url: string;
  readonly request: GraphRequest;
  readonly dependsOn: readonly string[];
}

function lowered(headers: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(fieldsOf(headers)).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
}

/** An address of Graph's, relative to `/v1.0`, in its parts. */
export function pathAndQuery(address: string): Pick<GraphRequest, 'path' | 'query'> {
  const [path = '', ...query] = address.split('?');
  const parts = path.split('/').filter(Boolean).map(decoded);
  return { path: parts, query: new URLSearchParams(query.join('?')) };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function innerOf(value: unknown): Inner | null {
  const { id, method, url, headers, body, dependsOn } = fieldsOf(value);
  if (typeof id !== 'string' || typeof method !== 'string' || typeof url !== 'string') return null;
  return {
    id,
    url,
    request: { method: method.toUpperCase(), ...pathAndQuery(url), headers: lowered(headers), body },
    dependsOn: Array.isArray(dependsOn) ? dependsOn.map(String) : [],
  };
}

/** Outlook works on four parts of a batch at a time (Graph throttling, Outlook service). */
const partsAtATime = 4;

/**
 * How many calls one after the other a batch takes as long as: Outlook works on its parts as on calls, four at a time, and on one that depends on
 * another when that is done. 1 for what is no batch.
 */
export function roundsOf(body: unknown): number {
  const { requests } = fieldsOf(body);
  if (!Array.isArray(requests)) return 1;
  const rounds = new Map<string, number>();
  const used = new Map<number, number>();
  for (const { id, dependsOn } of requests.map(innerOf).filter((one) => one !== null)) {
    let round = Math.max(0, ...dependsOn.map((one) => rounds.get(one) ?? 0)) + 1;
    while ((used.get(round) ?? 0) >= partsAtATime) round += 1;
    used.set(round, (used.get(round) ?? 0) + 1);
    rounds.set(id, round);
  }
  return Math.max(1, ...rounds.values());
}

const failed = ({ status }: GraphAnswer) => status >= 400;

/** Answers a batch: each request in it by itself, each with a status of its own. */
export function batch(
  body: unknown,
  answerOne: (request: GraphRequest, url: string) => GraphAnswer,
): GraphAnswer {
  const { requests } = fieldsOf(body);
  if (!Array.isArray(requests) || requests.length === 0 || requests.length > most)
    return badRequest(`A batch has between 1 and ${most} requests.`);
  const inner = requests.map(innerOf).filter((one) => one !== null);
  const ids = new Set(inner.map(({ id }) => id));
  if (inner.length < requests.length || ids.size < inner.length)
    return badRequest('Each request of a batch needs an id of its own, a method and a url.');
  const answers = new Map<string, GraphAnswer>();
  for (const { id, url, request, dependsOn } of inner) {
    const isReady = dependsOn.every((one) => !failed(answers.get(one) ?? { status: 424 }));
    const dependency = refusal(424, 'FailedDependency', 'A request that this one depends on failed.');
    answers.set(id, isReady ? answerOne(request, url) : dependency);
  }
  const responses = [...answers].map(([id, { status, headers, body }]) => ({
    id,
    status,
    headers: { 'Content-Type': 'application/json', ...headers },
    ...(body !== undefined && { body }),
  }));
  // Graph answers in whatever order: whoever relies on that of the requests is found out here.
  return ok({ responses: responses.reverse() });
}
