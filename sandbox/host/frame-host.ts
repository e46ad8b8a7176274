import { limits } from '../limits/limits';
import { officeError } from '../limits/office-error';
import type { Answer, Effect } from './answer';
import { callNamed, execute } from './execute';
import { answersOf, errorOf, type Fault } from './faults';
import { appContext, initialData } from './first-answers';
import { answerTo, calledIn, commonCallIn, eventFor, type Request, requestIn } from './protocol';
import type { FormStore } from './store';
import type { World } from './world';

/** One line of the protocol log. */
export interface LogLine {
  readonly frame: string;
  readonly what: string;
  readonly outcome: string;
}

/** What one frame's host needs from the Outlook around it. */
export interface Surroundings {
  readonly frame: string;
  readonly appId: string;
  readonly conversationId: string;
  readonly locale: string;
  readonly form: FormStore;
  world(): World;
  fault(): Fault;
  /** Milliseconds that each Office call takes. */
  latency(): number;
  log(line: LogLine): void;
  /** Does what a call asks of the window; answers with the call's value. */
  effect(effect: Effect): Promise<unknown>;
  closePane(): void;
  /** A launch event handler has called event.completed with these options. */
  completed(options: Readonly<Record<string, unknown>>): void;
  registered(eventName: string): void;
}

export interface FrameHost {
  /** Raises an event in the frame, if it has registered for it. @returns whether it had. */
  raise(eventName: string, data: unknown): boolean;
  stop(): void;
}

const appCommandCompleted = 94;
const closeContainer = 97;

const inOffice = (answer: Answer) =>
  'error' in answer
    ? { wasSuccessful: false, error: true, errorCode: answer.error }
    : { wasSuccessful: true, error: false, errorCode: 0, data: answer.data, ...answer.extra };

const completedOptions = (text: unknown): Record<string, unknown> => {
  try {
    return JSON.parse(String(text)).completedContext ?? {};
  } catch {
    return {};
  }
};

/** Hosts office.js in one frame: reads its messages, answers each, raises events. `frame` is the window inside the iframe. */
export function hostFrame(frame: Window, around: Surroundings): FrameHost {
  const registrations = new Map<string, Request>();
  let inFlight = 0;
  const post = (text: string) => frame.postMessage(text, window.location.origin);
  const log = (what: string, outcome: string) => around.log({ frame: around.frame, what, outcome });

  async function answered(dispatchId: number, params: Record<string, unknown>): Promise<Answer> {
    if (inFlight > limits.callsInFlight) return { error: officeError.tooManyCalls };
    const broken = errorOf(around.fault());
    if (broken !== null) return { error: broken };
    await new Promise((resolve) => setTimeout(resolve, around.latency()));
    const answer = execute(dispatchId, params, around.form.get(), around.world());
    if ('error' in answer) return answer;
    if (answer.change) around.form.change(answer.change);
    if (!answer.effect) return answer;
    return around.effect(answer.effect).then(
      (data) => ({ ...answer, data }),
      () => ({ error: officeError.saveFailed }),
    );
  }

  async function officeCall(request: Request) {
    const { dispatchId, params } = calledIn(request.data);
    const name = callNamed(dispatchId)?.name ?? `call ${dispatchId} (not in this Outlook)`;
    const times = answersOf(dispatchId, around.fault());
    inFlight += 1;
    if (times === 0) return log(name, 'never answered');
    const answer = await answered(dispatchId, params);
    inFlight -= 1;
    log(name, 'error' in answer ? `error ${answer.error}` : 'ok');
    for (let time = 0; time < times; time += 1) post(answerTo(request, inOffice(answer)));
  }

  function commonCall(request: Request) {
    const { dispatchId, params } = commonCallIn(request.data);
    const isKnown = dispatchId === appCommandCompleted || dispatchId === closeContainer;
    post(answerTo(request, { Error: isKnown ? 0 : officeError.notSupported, Version: 1 }));
    if (dispatchId === closeContainer) around.closePane();
    if (dispatchId === appCommandCompleted) around.completed(completedOptions(params[2]));
    if (!isKnown) log(`common call ${dispatchId} (not in this Outlook)`, `error ${officeError.notSupported}`);
  }

  function invoked(request: Request) {
    const { actionName } = request;
    if (actionName === 'ExecuteMethod') return officeCall(request);
    if (actionName === 'executeMethod') return commonCall(request);
    if (actionName === 'ContextActivationManager_getAppContextAsync')
      return post(answerTo(request, appContext(around.appId, around.conversationId, around.locale)));
    if (actionName === 'GetInitialData') {
      const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
      return post(answerTo(request, initialData(around.form.get(), around.world(), timeZone)));
    }
    if (actionName !== 'ContextActivationManager_notifyHost')
      log(`${actionName} (not in this Outlook)`, 'null');
    return post(answerTo(request, null));
  }

  function receive({ data, source }: MessageEvent) {
    const request = requestIn(data);
    if (source !== frame || request?.conversationId !== around.conversationId) return;
    if (request.actionType === 'invoke') return void invoked(request);
    if (request.actionType === 'register') registrations.set(request.actionName, request);
    else registrations.delete(request.actionName);
    post(answerTo(request, { Error: 0 }));
    if (request.actionType === 'register') around.registered(request.actionName);
  }

  window.addEventListener('message', receive);
  return {
    raise(eventName, data) {
      const registration = registrations.get(eventName);
      if (registration) post(eventFor(registration, data));
      return registration !== undefined;
    },
    stop: () => window.removeEventListener('message', receive),
  };
}
