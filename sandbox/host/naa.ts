/** A request of MSAL's through the bridge of nested app authentication, as far as this Outlook looks at it. */
export interface NaaRequest {
  readonly method: string;
  readonly requestId: string;
  readonly tokenParams?: { readonly scope?: string; readonly clientId?: string };
}

/** What a frame's bridge sent, or null for anything else that arrives at the window. */
export function naaRequestIn(data: unknown): NaaRequest | null {
  const { nestedAppAuth: text } = (data ?? {}) as { nestedAppAuth?: unknown };
  if (typeof text !== 'string') return null;
  try {
    const request = JSON.parse(text);
    return request.messageType === 'NestedAppAuthRequest' ? request : null;
  } catch {
    return null;
  }
}

/** What goes into an answer besides what every answer has. */
export type NaaOutcome =
  | { readonly initContext: object }
  | { readonly token: object; readonly account: object }
  | { readonly error: { readonly status: string } };

/** The answer, as the bridge hands it on. */
export function naaAnswer({ requestId }: NaaRequest, outcome: NaaOutcome): object {
  const success = !('error' in outcome);
  const answer = { messageType: 'NestedAppAuthResponse', requestId, success, ...outcome };
  return { nestedAppAuthAnswer: JSON.stringify(answer) };
}
