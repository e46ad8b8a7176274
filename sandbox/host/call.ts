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

const recipientFields = ['requiredAttendees', 'optionalAttendees'];
const timeProperties = ['', 'start', 'end'];

/** What Office.js calls it: one dispatch id serves both attendee fields, another both times. */
export function officeNameOf({ name }: Pick<Call, 'name'>, params: Params): string {
  return name
    .replace(/^recipients\b/, () => recipientFields[Number(params.recipientField)] ?? 'recipients')
    .replace(/^time\b/, () => timeProperties[Number(params.TimeProperty)] || 'time');
}

/** Office calls by the dispatch id that office.js 1.1.110 gives them. */
export type Calls = Readonly<Record<number, Call>>;
