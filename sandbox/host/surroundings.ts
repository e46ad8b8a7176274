import type { Effect } from './answer';
import type { Fault } from './faults';
import type { FormStore } from './store';
import type { World } from './world';

/** One line of the protocol log. */
export interface LogLine {
  readonly frame: string;
  readonly what: string;
  readonly outcome: string;
}

/** What every frame of one form has around it. */
export interface FormSurroundings {
  readonly appId: string;
  readonly locale: string;
  readonly form: FormStore;
  world(): World;
  /** What goes wrong with an Office call of this name (`body.getAsync`). */
  fault(call: string): Fault;
  /** Milliseconds that each Office call takes. */
  latency(): number;
  log(line: LogLine): void;
  /** Does what a call asks of the window; answers with the call's value. */
  effect(effect: Effect): Promise<unknown>;
}

/** What one frame's host needs from the Outlook around it. */
export interface Surroundings extends FormSurroundings {
  /** What the log calls it. */
  readonly frame: string;
  readonly conversationId: string;
  closePane(): void;
  /** A launch event handler has called event.completed with these options. */
  completed(options: Readonly<Record<string, unknown>>): void;
  registered(eventName: string): void;
}
