/** Messages between office.js 1.1.110 in a frame and Outlook around it: JSON texts by postMessage, both ways. */

export interface Request {
  readonly actionType: 'invoke' | 'register' | 'unregister';
  readonly actionName: string;
  readonly conversationId: string;
  readonly correlationId: number;
  readonly data: unknown;
}

const actionTypes = ['invoke', 'register', 'unregister'] as const;

/** A message of office.js, or null for anything else that arrives at the window. */
export function requestIn(text: unknown): Request | null {
  if (typeof text !== 'string' || !text.startsWith('{')) return null;
  try {
    const message: Record<string, unknown> = JSON.parse(text);
    const actionType = actionTypes[Number(message._actionType)];
    if (message._messageType !== 0 || !actionType) return null;
    return {
      actionType,
      actionName: String(message._actionName),
      conversationId: String(message._conversationId),
      correlationId: Number(message._correlationId),
      data: message._data,
    };
  } catch {
    return null;
  }
}

function response(
  to: Pick<Request, 'actionName' | 'conversationId' | 'correlationId'>,
  type: number,
  data: unknown,
) {
  return JSON.stringify({
    _messageType: 1,
    _responseType: type,
    _errorCode: 0,
    _actionName: to.actionName,
    _conversationId: to.conversationId,
    _correlationId: to.correlationId,
    _serializerVersion: 1,
    _data: data,
  });
}

/** The answer to a request. */
export function answerTo(request: Request, data: unknown): string {
  return response(request, 0, data);
}

/** An event, for a frame that registered for it. */
export function eventFor(registration: Request, data: unknown): string {
  return response(registration, 1, data);
}

/** What was called in an `ExecuteMethod` message: dispatch id and parameters. */
export function calledIn(data: unknown): {
  readonly dispatchId: number;
  readonly params: Record<string, unknown>;
} {
  const { MethodData, ApiParams } = (data ?? {}) as {
    MethodData?: { DispatchId?: unknown };
    ApiParams?: Record<string, unknown> | null;
  };
  return { dispatchId: Number(MethodData?.DispatchId), params: ApiParams ?? {} };
}

/** What was called in an `executeMethod` message of the common API, its parameters in an array. */
export function commonCallIn(data: unknown): {
  readonly dispatchId: number;
  readonly params: readonly unknown[];
} {
  const { DdaMethod, ...rest } = (data ?? {}) as { DdaMethod?: { DispatchId?: unknown } } & Record<
    string,
    unknown
  >;
  return { dispatchId: Number(DdaMethod?.DispatchId), params: Object.values(rest) };
}
