import { officeError } from '../limits/office-error';
import { ownTimeZone } from '../mailbox/time-zone';
import { appContext, initialData } from './first-answers';
import { officeCalls } from './office-calls';
import { answerTo, calledIn, commonCallIn, eventFor, type Request, requestIn } from './protocol';
import type { Surroundings } from './surroundings';
import { throwFor } from './throwing';

export interface FrameHost {
  /** Raises an event in the frame, if it has registered for it. @returns whether it had. */
  raise(eventName: string, data: unknown): boolean;
  stop(): void;
}

/** Dispatch ids of the common API (`executeMethod`, small e). */
const appCommandCompleted = 94;
const closeContainer = 97;

function completedOptions(text: unknown): Record<string, unknown> {
  try {
    return JSON.parse(String(text)).completedContext ?? {};
  } catch {
    return {};
  }
}

/** Calls of the common API: an event has completed, the pane closes itself. Answers with what office.js is told. */
function commonCall(around: Surroundings, data: unknown): unknown {
  const { dispatchId, params } = commonCallIn(data);
  if (dispatchId === closeContainer) around.closePane();
  if (dispatchId === appCommandCompleted) {
    around.log({ frame: around.frame, what: 'event.completed', outcome: '' });
    around.completed(completedOptions(params[2]));
  }
  if (dispatchId === closeContainer || dispatchId === appCommandCompleted) return { Error: 0, Version: 1 };
  const what = `common call ${dispatchId} (not in this Outlook)`;
  around.log({ frame: around.frame, what, outcome: `error ${officeError.notSupported}` });
  return { Error: officeError.notSupported, Version: 1 };
}

/** What office.js asks before and beside Office calls, answered at once. */
function answerAtOnce(around: Surroundings, { actionName, data }: Request): unknown {
  if (actionName === 'executeMethod') return commonCall(around, data);
  if (actionName === 'GetInitialData') return initialData(around.form.get(), around.world(), ownTimeZone());
  if (actionName === 'ContextActivationManager_getAppContextAsync')
    return appContext(around.appId, around.conversationId, around.locale, around.world());
  if (actionName !== 'ContextActivationManager_notifyHost')
    around.log({ frame: around.frame, what: `${actionName} (not in this Outlook)`, outcome: 'null' });
  return null;
}

/** Hosts office.js in one frame: reads its messages, answers each, raises events. `frame` is the window inside the iframe. */
export function hostFrame(frame: Window, around: Surroundings): FrameHost {
  const registrations = new Map<string, Request>();
  const calls = officeCalls(around);
  // Where the frame's page comes from: this origin, or the add-in's own where Outlook stands apart from it.
  let origin = window.location.origin;
  const post = (text: string) => frame.postMessage(text, origin);

  function invoked(request: Request) {
    if (request.actionName !== 'ExecuteMethod') return post(answerTo(request, answerAtOnce(around, request)));
    const { dispatchId, params } = calledIn(request.data);
    void calls.make(dispatchId, params, (answer) => post(answerTo(request, answer)));
  }

  function receive({ data, source, origin: sender }: MessageEvent) {
    const request = requestIn(data);
    if (source !== frame || request?.conversationId !== around.conversationId) return;
    origin = sender;
    if (request.actionType === 'invoke') return invoked(request);
    if (request.actionType === 'register') registrations.set(request.actionName, request);
    else registrations.delete(request.actionName);
    post(answerTo(request, { Error: 0 }));
    if (request.actionType === 'register') around.registered(request.actionName);
  }

  function throws(data: unknown): boolean {
    const { dispatchId, params } = calledIn(data);
    return calls.throws(dispatchId, params);
  }

  window.addEventListener('message', receive);
  const stopThrowing = throwFor(frame, throws);
  return {
    raise(eventName, data) {
      const registration = registrations.get(eventName);
      if (registration) post(eventFor(registration, data));
      return registration !== undefined;
    },
    stop() {
      stopThrowing();
      window.removeEventListener('message', receive);
    },
  };
}
