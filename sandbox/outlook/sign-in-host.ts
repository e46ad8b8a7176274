import { type NaaOutcome, type NaaRequest, naaAnswer, naaRequestIn } from '../host/naa';
import type { Contact } from '../mailbox/contact';
import type { BridgeAnswer, BridgeAsked } from '../sign-in/bridge-api';

/** Something an application asks a person for. */
export interface ConsentAsked {
  readonly user: Contact;
  readonly scopes: readonly string[];
  answer(isAccepted: boolean): void;
}

interface Around {
  user(): Contact;
  /** Puts the question on the screen. */
  ask(asked: ConsentAsked): void;
  log(what: string, outcome: string): void;
}

async function posted(path: string, body: BridgeAsked): Promise<BridgeAnswer> {
  const response = await fetch(`/sign-in/${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  return response.json();
}

const unavailable: NaaOutcome = { error: { status: 'NESTED_APP_AUTH_UNAVAILABLE' } };

async function initContext(user: Contact): Promise<NaaOutcome> {
  const response = await fetch(`/sign-in/account/${encodeURIComponent(user.address)}`);
  const { homeAccountId, environment, tenantId } = await response.json();
  const accountContext = { homeAccountId, environment, tenantId };
  return { initContext: { capabilities: {}, sdkName: 'Local Outlook', sdkVersion: '1.0', accountContext } };
}

const consent = (around: Around, user: Contact, scopes: readonly string[]) =>
  new Promise<boolean>((answer) => around.ask({ user, scopes, answer }));

async function token(around: Around, { method, tokenParams }: NaaRequest): Promise<NaaOutcome> {
  const user = around.user();
  const asked: BridgeAsked = {
    user: user.address,
    scope: tokenParams?.scope ?? '',
    clientId: tokenParams?.clientId ?? '',
    isInteractive: method === 'GetTokenPopup',
  };
  const answer = await posted('token', asked);
  if (!('ask' in answer)) return answer;
  if (!(await consent(around, user, answer.ask))) return { error: { status: 'USER_CANCEL' } };
  const allowed = await posted('allow', asked);
  return 'ask' in allowed ? unavailable : allowed;
}

function outcomeOf(around: Around, request: NaaRequest): Promise<NaaOutcome> {
  if (request.method === 'GetInitContext') return initContext(around.user());
  const isKnown = request.method === 'GetToken' || request.method === 'GetTokenPopup';
  return isKnown ? token(around, request) : Promise.resolve(unavailable);
}

const told = (outcome: NaaOutcome) => ('error' in outcome ? outcome.error.status : 'done');

/** Answers the bridges in the frames of this window: MSAL in an add-in signs in through it. @returns what ends it. */
export function hostSignIn(around: Around): () => void {
  async function receive({ data, source, origin }: MessageEvent) {
    const request = naaRequestIn(data);
    if (!request || origin !== window.location.origin || !source) return;
    const noNetwork: NaaOutcome = { error: { status: 'NO_NETWORK' } };
    const outcome = await outcomeOf(around, request).catch(() => noNetwork);
    around.log(`${request.method} ${request.tokenParams?.scope ?? ''}`.trim(), told(outcome));
    (source as Window).postMessage(naaAnswer(request, outcome), origin);
  }
  const listener = (message: MessageEvent) => void receive(message);
  window.addEventListener('message', listener);
  return () => window.removeEventListener('message', listener);
}
