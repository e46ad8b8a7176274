import type { OfficeErrorCode } from '../limits/office-error';
import type { AppointmentAsked } from './appointment-asked';
import type { Form } from './form';
import type { ReplyAsked } from './reply-asked';

/** Something an Office call asks of the window around the form. */
export type Effect = 'save' | 'close-form' | ReplyAsked | AppointmentAsked;

/** What an Office call comes to: a value or an error, and perhaps a changed form or something for the window to do. */
export type Answer =
  | {
      readonly data: unknown;
      readonly change?: Partial<Form>;
      readonly effect?: Effect;
      /** Fields beside `data` that some old calls answer with. */
      readonly extra?: Readonly<Record<string, unknown>>;
    }
  | { readonly error: OfficeErrorCode };

/** Parameters of an Office call as they arrive from another frame: anything. */
export type Params = Readonly<Record<string, unknown>>;

export const done: Answer = { data: undefined };

export function textOf(params: Params, name: string): string {
  const value = params[name];
  return typeof value === 'string' ? value : '';
}
