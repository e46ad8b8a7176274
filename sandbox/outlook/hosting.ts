import type { Effect } from '../host/answer';
import type { FormStore } from '../host/store';
import type { FormSurroundings } from '../host/surroundings';
import { type Around, worldOf } from './form-window';

/** What every frame of one form has around it: the pane's and the launch events'. */
export function hosting(
  form: FormStore,
  around: Around,
  isHandler: boolean,
  effect: (asked: Effect) => Promise<unknown>,
): FormSurroundings {
  return {
    appId: around.addIn.id,
    locale: around.settings().locale,
    form,
    world: () => worldOf(around, isHandler),
    fault: (call) => {
      const { fault, faultyCall } = around.settings();
      return faultyCall === 'all' || faultyCall === call ? fault : 'none';
    },
    latency: () => around.settings().latency,
    log: around.log,
    effect,
  };
}
