import type { Contact } from '../mailbox/contact';

/** One call as Graph sees it: alone, or one of a batch. */
export interface GraphRequest {
  readonly method: string;
  /** Parts of the path after `/v1.0`, decoded. */
  readonly path: readonly string[];
  readonly query: URLSearchParams;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Who calls, by their token. */
export interface Caller {
  readonly user: Contact;
  readonly scopes: readonly string[];
}

export interface GraphAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** What is sent in place of `body` where that is no JSON any more. */
  readonly text?: string;
}

/** An answer in Graph's own form of an error. */
export function refusal(
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): GraphAnswer {
  return { status, headers, body: { error: { code, message } } };
}

export const ok = (body: unknown): GraphAnswer => ({ status: 200, body });

export const created = (body: unknown): GraphAnswer => ({ status: 201, body });

export const badRequest = (message: string): GraphAnswer => refusal(400, 'BadRequest', message);

export const notFound = (message = 'The specified object was not found in the store.'): GraphAnswer =>
  refusal(404, 'ErrorItemNotFound', message);

export const denied = (): GraphAnswer =>
  refusal(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');

/** Fields of a JSON body; none where it is no object. */
export function fieldsOf(body: unknown): Readonly<Record<string, unknown>> {
  return body !== null && typeof body === 'object' && !Array.isArray(body)
    ? (body as Readonly<Record<string, unknown>>)
    : {};
}
