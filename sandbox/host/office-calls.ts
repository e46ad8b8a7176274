import { limits } from '../limits/limits';
import { officeError } from '../limits/office-error';
import type { Answer } from './answer';
import { callNamed, execute } from './execute';
import { answersOf, errorOf } from './faults';
import type { Surroundings } from './surroundings';

const inOffice = (answer: Answer) =>
  'error' in answer
    ? { wasSuccessful: false, error: true, errorCode: answer.error }
    : { wasSuccessful: true, error: false, errorCode: 0, data: answer.data, ...answer.extra };

/** Makes the Office calls of one frame. */
export type OfficeCalls = (
  dispatchId: number,
  params: Readonly<Record<string, unknown>>,
  post: (answer: unknown) => void,
) => Promise<void>;

/** The calls of one frame: at most three at a time, each as slow, as broken and as often answered as this Outlook is set to. */
export function officeCalls(around: Surroundings): OfficeCalls {
  let inFlight = 0;

  async function answered(dispatchId: number, params: Readonly<Record<string, unknown>>): Promise<Answer> {
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

  return async (dispatchId, params, post) => {
    const what = callNamed(dispatchId)?.name ?? `call ${dispatchId} (not in this Outlook)`;
    const log = (outcome: string) => around.log({ frame: around.frame, what, outcome });
    const times = answersOf(dispatchId, around.fault());
    if (times === 0) return log('never answered');
    inFlight += 1;
    const answer = await answered(dispatchId, params);
    inFlight -= 1;
    log('error' in answer ? `error ${answer.error}` : 'ok');
    for (let time = 0; time < times; time += 1) post(inOffice(answer));
  };
}
