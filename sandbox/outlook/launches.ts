import { formRuntime, type Runtime } from '../host/runtime';
import type { FormSurroundings } from '../host/surroundings';
import type { Around } from './form-window';
import { addInTimeouts } from './settings';

/** The launch events of one open form. */
export interface Launches {
  readonly runtime: Runtime;
  /** Raises an event, if the manifest asks for it. Resolves when its handler has ended. */
  launch(type: string, args?: Readonly<Record<string, unknown>>): Promise<void>;
}

export function launches(around: Around, frame: FormSurroundings, runsEvents: boolean): Launches {
  const page = around.addIn.runtimePage ?? '';
  const runtime = formRuntime({
    page,
    frame,
    isReachable: () =>
      around.settings().fault === 'offline'
        ? Promise.resolve(false)
        : // Of another origin nothing may be read, and nothing needs to be.
          fetch(page, { mode: 'no-cors' }).then(
            ({ ok, type }) => ok || type === 'opaque',
            () => false,
          ),
    giveUp: () => addInTimeouts(around.settings()).giveUp,
    keepsPage: () => around.settings().runtime === 'kept',
  });
  const log = (what: string, outcome: string) => around.log({ frame: 'Outlook', what, outcome });
  return {
    runtime,
    async launch(type, args = {}) {
      const event = runsEvents ? around.addIn.launchEvents.find((one) => one.type === type) : undefined;
      if (!event) return;
      log(`raises ${type}`, JSON.stringify(args));
      const outcome = await runtime.run(event, args);
      log(`${type} ended`, outcome.kind);
    },
  };
}
