import { limits } from '../limits/limits';
import { officeError } from '../limits/office-error';
import type { Answer, Params } from './answer';
import { officeNameOf } from './call';
import { callNamed, execute } from './execute';
import { answersOf, type Fault, lateBy, misanswered, refusalOf } from './faults';
import type { Surroundings } from './surroundings';

const inOffice = (answer: Answer) =>
  'error' in answer
    ? { wasSuccessful: false, error: true, errorCode: answer.error }
    : { wasSuccessful: true, error: false, errorCode: 0, data: answer.data, ...answer.extra };

const after = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The Office calls of one frame. */
export interface OfficeCalls {
  /** Makes a call; `post` gets each answer. */
  make(dispatchId: number, params: Params, post: (answer: unknown) => void): Promise<void>;
  /** Whether office.js throws in whoever makes this call. */
  throws(dispatchId: number, params: Params): boolean;
}

const nameOf = (dispatchId: number, params: Params) => {
  const call = callNamed(dispatchId);
  return call ? officeNameOf(call, params) : `call ${dispatchId} (not in this Outlook)`;
};

/** The calls of one frame: at most three at a time, each as slow, as broken and as often answered as this Outlook is set to. */
export function officeCalls(around: Surroundings): OfficeCalls {
  let inFlight = 0;
  let isItemGone = false;
  const made = new Set<string>();

  async function carriedOut(dispatchId: number, params: Params, fault: Fault): Promise<Answer> {
    const right = execute(dispatchId, params, around.form.get(), around.world());
    const answer = misanswered(fault, right);
    if ('error' in answer) return answer;
    if (answer.change) around.form.change(answer.change);
    if (!answer.effect) return answer;
    return around.effect(answer.effect).then(
      (data) => ({ ...answer, data }),
      () => ({ error: officeError.saveFailed }),
    );
  }

  async function answered(dispatchId: number, params: Params, fault: Fault): Promise<Answer> {
    if (inFlight > limits.callsInFlight) return { error: officeError.tooManyCalls };
    const what = nameOf(dispatchId, params);
    const refused = refusalOf(fault, !made.has(what));
    made.add(what);
    if (refused) return refused;
    await after(around.latency());
    const answer = await carriedOut(dispatchId, params, fault);
    if (fault === 'late') await after(lateBy);
    return answer;
  }

  function faultNow(what: string): Fault {
    const fault = isItemGone ? 'item-gone' : around.fault(what);
    isItemGone = fault === 'item-gone';
    return fault;
  }

  return {
    throws: (dispatchId, params) => around.fault(nameOf(dispatchId, params)) === 'throw',
    async make(dispatchId, params, post) {
      const what = nameOf(dispatchId, params);
      const log = (outcome: string) => around.log({ frame: around.frame, what, outcome });
      const fault = faultNow(what);
      if (fault === 'hang') return log('never answered');
      inFlight += 1;
      const answer = await answered(dispatchId, params, fault);
      inFlight -= 1;
      const times = answersOf(fault);
      log(times === 0 ? 'never answered' : 'error' in answer ? `error ${answer.error}` : 'ok');
      for (let time = 0; time < times; time += 1) post(inOffice(answer));
    },
  };
}
