import express, { type NextFunction, type Request, type Response, Router } from 'express';
import type { SharedMailbox } from '../mailbox/shared-mailbox';
import type { ReadToken, TokenError, Tokens } from '../sign-in/tokens';
import { answer } from './answer';
import { batch, pathAndQuery, roundsOf } from './batch';
import { faultFor, type GraphFaults, noFaults, type PlannedFault } from './faults';
import type { Exchange, GraphControl, LoggedCall } from './graph-log';
import { badRequest, type Caller, type GraphAnswer, type GraphRequest, refusal } from './graph-request';
import type { GraphWorld } from './graph-world';
import { meanwhile, misanswered } from './misanswer';

interface Options {
  readonly mailbox: SharedMailbox;
  readonly tokens: Tokens;
  origin(): string;
  /** Hears of every call that was answered. */
  readonly onExchange?: ((exchange: Exchange) => void) | undefined;
  /** Hears of it when it starts or ends to misbehave. */
  readonly onFaults?: (faults: GraphFaults) => void;
}

/** A call on its way, and what the log says of it besides. */
interface Call {
  readonly request: GraphRequest;
  /** With its query. */
  readonly path: string;
  readonly inFlight: number;
  readonly isInner: boolean;
}

/** Calls that are held until somebody lets them go. */
interface Hold {
  readonly path: string;
  /** How many are answered yet before it holds. */
  left: number;
  readonly released: Promise<void>;
}

/** What becomes of a call: an answer, a connection that breaks, or silence. */
type Outcome = GraphAnswer | 'dropped' | 'hangs';

/** Outlook works on four calls of one application for one mailbox at a time (Graph throttling, Outlook service). */
const mostInFlight = 4;

/** Well over the largest body of an event, so that Graph itself says that it is too large. */
const largest = '12mb';

const tooMany = refusal(429, 'ApplicationThrottled', 'Application is over its MailboxConcurrency limit.', {
  'Retry-After': '1',
});

const notSignedIn = (error: TokenError) =>
  refusal(401, 'InvalidAuthenticationToken', error, { 'WWW-Authenticate': 'Bearer realm=""' });

const codes: Readonly<Record<number, string>> = {
  401: 'InvalidAuthenticationToken',
  403: 'ErrorAccessDenied',
  404: 'ErrorItemNotFound',
  409: 'ErrorIrresolvableConflict',
  412: 'ErrorIrresolvableConflict',
  413: 'ErrorMessageSizeExceeded',
  429: 'ApplicationThrottled',
  502: 'BadGateway',
  503: 'ServiceUnavailable',
  504: 'GatewayTimeout',
};

function madeToFail({ status = 503, retryAfter }: PlannedFault): GraphAnswer {
  const headers = retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) };
  return refusal(status, codes[status] ?? 'InternalServerError', 'Made to fail on purpose.', headers);
}

const isBatch = ({ request: { method, path } }: Call) => method === 'POST' && path[0] === '$batch';

const headersOf = ({ headers }: Request): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));

const textOf = (body: unknown) => (body === undefined ? '' : JSON.stringify(body));

const after = (milliseconds: number) =>
  milliseconds > 0 ? new Promise((done) => setTimeout(done, milliseconds)) : Promise.resolve();

/** The local Graph: a router for `/v1.0`, and what is set and read about it from outside. */
export class Graph implements GraphControl {
  readonly router = Router();
  private calls: LoggedCall[] = [];
  private wrong: GraphFaults = noFaults;
  /** The last answer to each GET, by its path. */
  private readonly former = new Map<string, GraphAnswer>();
  private readonly underWay = new Map<string, Set<Response>>();
  private readonly holds = new Set<Hold>();
  private readonly releases = new Set<() => void>();
  private readonly world: GraphWorld;

  constructor(private readonly options: Options) {
    this.world = {
      mailbox: options.mailbox,
      origin: options.origin,
      now: () => Date.now(),
      losesMeeting: () => this.losesMeeting(),
      dropsWords: () => this.wrong.dropsWords,
    };
    this.router.use(express.json({ limit: largest, strict: false }));
    this.router.use(
      (error: { status?: number }, _request: Request, response: Response, _next: NextFunction) => {
        const tooLarge = refusal(413, 'RequestEntityTooLarge', 'The request is too large.');
        send(response, error.status === 413 ? tooLarge : badRequest('The body is not JSON.'));
      },
    );
    this.router.use((request, response) => void this.receive(request, response));
  }

  log(): readonly LoggedCall[] {
    return this.calls;
  }

  clearLog(): void {
    this.calls = [];
  }

  faults(): GraphFaults {
    return this.wrong;
  }

  set(change: Partial<GraphFaults>): void {
    this.wrong = { ...this.wrong, ...change };
    this.options.onFaults?.(this.wrong);
  }

  plan(...faults: readonly PlannedFault[]): void {
    this.set({ planned: [...this.wrong.planned, ...faults] });
  }

  hold(path: string, after = 0): () => void {
    let letGo: () => void = () => undefined;
    const released = new Promise<void>((done) => {
      letGo = done;
    });
    const hold: Hold = { path, left: after, released };
    const release = () => {
      this.holds.delete(hold);
      this.releases.delete(release);
      letGo();
    };
    this.holds.add(hold);
    this.releases.add(release);
    return release;
  }

  reset(): void {
    for (const release of this.releases) release();
    this.clearLog();
    this.former.clear();
    this.set(noFaults);
  }

  private losesMeeting(): boolean {
    const { losesMeeting } = this.wrong;
    if (losesMeeting === 'once') this.set({ losesMeeting: 'no' });
    return losesMeeting !== 'no';
  }

  private async receive(request: Request, response: Response): Promise<void> {
    const token = /^Bearer\s+(.*)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
    const caller = this.options.tokens.read(token);
    const { inFlight, leave } = this.enter(caller, response);
    const call: Call = {
      request: {
        method: request.method,
        ...pathAndQuery(request.url),
        headers: headersOf(request),
        body: request.body,
      },
      path: request.url,
      inFlight,
      isInner: false,
    };
    await after(this.wrong.latency * (isBatch(call) ? roundsOf(request.body) : 1));
    await this.held(request.url);
    const outcome = this.outcome(call, caller);
    this.note(call, outcome);
    if (outcome === 'dropped') request.socket.destroy();
    else if (outcome !== 'hangs') {
      // Before whoever asked has the answer, and asks for the next.
      leave();
      send(response, outcome);
    }
  }

  private async held(path: string): Promise<void> {
    const about = [...this.holds].filter((hold) => path.includes(hold.path));
    const holding = about.filter(({ left }) => left === 0);
    for (const hold of about) hold.left = Math.max(0, hold.left - 1);
    await Promise.all(holding.map(({ released }) => released));
  }

  /** Counts a call of this person until it leaves or its connection is closed; `inFlight`: how many are under way with it. */
  private enter(caller: ReadToken | TokenError, response: Response) {
    if (typeof caller === 'string') return { inFlight: 1, leave: () => undefined };
    const { address } = caller.user;
    const ofPerson = this.underWay.get(address) ?? new Set();
    this.underWay.set(address, ofPerson.add(response));
    const leave = () => void ofPerson.delete(response);
    response.once('close', leave);
    return { inFlight: ofPerson.size, leave };
  }

  private outcome(call: Call, caller: ReadToken | TokenError): Outcome {
    if (this.wrong.isOffline) return 'dropped';
    if (typeof caller === 'string') return notSignedIn(caller);
    if (call.inFlight > mostInFlight) return tooMany;
    const { request, path, isInner } = call;
    const wantsZone = /outlook\.timezone="(?!UTC")/.test(request.headers.prefer ?? '');
    const [fault, left] = faultFor(this.wrong, { method: request.method, path, isInner, wantsZone });
    this.wrong = left;
    if (fault?.kind === 'status') return madeToFail(fault);
    if (fault?.kind === 'drop') return 'dropped';
    if (fault?.kind === 'hang') return 'hangs';
    if (fault?.kind === 'zone')
      return refusal(400, 'TimeZoneNotSupportedException', 'The time zone is not known.');
    if (fault) this.happensBefore(fault, call, caller);
    const before = this.options.mailbox.get();
    const answered = this.remembered(fault, call, this.answered(call, caller));
    if (fault?.kind === 'claimed') this.options.mailbox.set(before);
    if (fault?.kind === 'apply-and-drop') return 'dropped';
    return fault?.kind === 'apply-and-hang' ? 'hangs' : misanswered(fault, answered);
  }

  private happensBefore(fault: PlannedFault, { request }: Call, { user }: Caller): void {
    const { mailbox } = this.options;
    mailbox.set(meanwhile(fault, mailbox.get(), request.path, user.address));
  }

  /** What was answered to the same call before, where an answer is stale. */
  private remembered(
    fault: PlannedFault | null,
    { request, path }: Call,
    answered: GraphAnswer,
  ): GraphAnswer {
    if (request.method !== 'GET') return answered;
    const former = this.former.get(path);
    if (fault?.kind === 'stale') return former ?? answered;
    this.former.set(path, answered);
    return answered;
  }

  private answered(call: Call, caller: Caller): GraphAnswer {
    const { request } = call;
    if (!isBatch(call)) return answer(this.world, caller, request);
    return batch(request.body, (inner, url) => {
      const innerCall = { request: inner, path: url, inFlight: call.inFlight, isInner: true };
      const outcome = this.outcome(innerCall, caller);
      // A batch is one connection: what breaks or hangs in it would be the whole.
      const said = typeof outcome === 'string' ? madeToFail({ kind: 'status', status: 504 }) : outcome;
      this.note(innerCall, said);
      return said;
    });
  }

  private note({ request, path, inFlight, isInner }: Call, outcome: Outcome): void {
    const said = typeof outcome === 'string' ? { status: 0 } : outcome;
    const { status, body } = { body: undefined, ...said };
    const bytes = (value: unknown) => Buffer.byteLength(textOf(value));
    const { method } = request;
    const [bytesSent, bytesReceived] = [bytes(request.body), bytes(body)];
    this.calls.push({ at: Date.now(), method, path, status, bytesSent, bytesReceived, inFlight, isInner });
    if (status > 0)
      this.options.onExchange?.({
        method,
        path,
        headers: request.headers,
        body: request.body,
        status,
        answer: body,
        isInner,
      });
  }
}

function send(response: Response, { status, headers = {}, body, text }: GraphAnswer): void {
  response
    .status(status)
    .set({ 'Content-Type': 'application/json', 'Cache-Control': 'no-store', ...headers })
    .send(text ?? textOf(body));
}
