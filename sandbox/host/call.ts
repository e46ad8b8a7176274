import type { Answer, Params } from './answer';
import type { Form } from './form';
import type { World } from './world';

/** One Office call: its name for the protocol log, what it needs, what it does. */
export interface Call {
  readonly name: string;
  /** `write` needs ReadWriteItem. */
  readonly needs: 'read' | 'write';
  /** Calls that launch event handlers may not make (Office.js docs, event-based activation). */
  readonly blockedInHandlers?: boolean;
  readonly forms: 'compose' | 'read' | 'both';
  readonly run: (form: Form, params: Params, world: World) => Answer;
}

/** Office calls by the dispatch id that office.js 1.1.110 gives them. */
export type Calls = Readonly<Record<number, Call>>;
