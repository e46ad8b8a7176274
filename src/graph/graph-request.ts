/** One call to Microsoft Graph. */
export interface GraphRequest {
  readonly method: 'GET' | 'PATCH' | 'POST';
  /** Behind the version, with its query encoded: '/me/events/…'. Or a whole `@odata.nextLink`. */
  readonly path: string;
  /** What the call needs, asked for now if nobody asked before. */
  readonly scopes: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Of a POST: it changes nothing, so it may be sent again whatever became of it. */
  readonly isReadOnly?: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** Microsoft Graph, as the signed-in user. */
export interface Graph {
  /** What Graph answers, as it came. Rejects with a GraphCallError, or with the reason of the signal. */
  send(request: GraphRequest): Promise<unknown>;
}
