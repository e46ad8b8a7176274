/** What a host of nested app authentication is asked for: `GetToken` without a word, `GetTokenPopup` with a window. */
export interface BridgeRequest {
  readonly method: 'GetToken' | 'GetTokenPopup';
  readonly scope: string;
  readonly claims: string;
  readonly forceRefresh: boolean;
}

type Answer =
  | 'token'
  | 'silence'
  | { readonly status: string; readonly code?: string; readonly description?: string };

const part = (value: object) => btoa(JSON.stringify(value)).replace(/=+$/, '');

const idToken = [
  part({ alg: 'none', typ: 'JWT' }),
  part({
    oid: 'oid-1',
    tid: 'tid-1',
    sub: 'sub-1',
    name: 'Anna Ek',
    preferred_username: 'anna.ek@contoso.example',
  }),
  'signature',
].join('.');

/**
 * Outlook's side of nested app authentication, as MSAL speaks with it, put on the window. `answers` says what becomes of each request;
 * a token is `token for <scope>`, with a number that counts.
 */
export function signInBridge(answers: (request: BridgeRequest) => Answer) {
  const requests: BridgeRequest[] = [];
  const listeners: ((response: string) => void)[] = [];
  const answerTo = (message: {
    readonly requestId: string;
    readonly method: string;
    readonly tokenParams?: object;
  }) => {
    const { requestId, method } = message;
    const said = (rest: object) => ({ messageType: 'NestedAppAuthResponse', requestId, ...rest });
    if (method === 'GetInitContext') {
      const initContext = { sdkName: 'host', sdkVersion: '1', capabilities: {} };
      return said({ success: true, initContext });
    }
    const params = { scope: '', claims: '', forceRefresh: false, ...message.tokenParams };
    const { scope, claims, forceRefresh } = params;
    const asked = { method: method as BridgeRequest['method'], scope, claims, forceRefresh };
    requests.push(asked);
    const answer = answers(asked);
    if (answer === 'silence') return null;
    if (answer !== 'token') return said({ success: false, error: answer });
    const token = {
      access_token: `token ${requests.length} for ${scope}`,
      expires_in: 3600,
      id_token: idToken,
      scope,
      properties: null,
    };
    const account = {
      homeAccountId: 'oid-1.tid-1',
      environment: 'login.microsoftonline.com',
      tenantId: 'tid-1',
      username: 'anna.ek@contoso.example',
      localAccountId: 'oid-1',
      name: 'Anna Ek',
    };
    return said({ success: true, token, account });
  };
  const bridge = {
    addEventListener: (_type: string, listener: (response: string) => void) => listeners.push(listener),
    postMessage: (text: string) => {
      const answer = answerTo(JSON.parse(text));
      if (!answer) return;
      setTimeout(() => {
        for (const listener of listeners) listener(JSON.stringify(answer));
      }, 0);
    },
  };
  Object.assign(window, { nestedAppAuthBridge: bridge });
  return { requests };
}

/** A browser outside Outlook, or an Outlook that knows no nested app authentication. */
export function noSignInBridge(): void {
  Reflect.deleteProperty(window, 'nestedAppAuthBridge');
}
