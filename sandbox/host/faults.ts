import { officeError } from '../limits/office-error';
import type { Answer } from './answer';

/** What goes wrong with Office calls on purpose. */
export const callFaults = [
  /** Answered with error 5001, and not carried out. */
  'fail',
  /** The same, for the first of each call: the next one works (Mac, OfficeDev/office-js#1842). */
  'fail-once',
  /** office.js throws in the caller. */
  'throw',
  /** Neither carried out nor ever answered. */
  'hang',
  /** Carried out, and never answered. */
  'lost',
  /** Carried out at once, and answered when nobody waits any more. */
  'late',
  /** Carried out, and answered twice. */
  'twice',
  /** Answered with success, and not carried out; what is read is right. */
  'ignore',
  /** The item is another one by the time of the answer: 9030, for this and every later call of the frame. */
  'item-gone',
  'answer-number',
  'answer-null',
  'answer-object',
  'answer-empty',
  'answer-array',
] as const;

type CallFault = (typeof callFaults)[number];

/** `offline`: the add-in's pages cannot be reached. The others are about Office calls, all of them or one by its name. */
export type Fault = 'none' | 'offline' | CallFault;

/** How late a late answer is, in ms: over the 10 s that the pane waits for any call. */
export const lateBy = 15_000;

/** In place of what a call answers: something of another type. The call is carried out. */
const garbage: Readonly<Partial<Record<Fault, unknown>>> = {
  'answer-number': 7,
  'answer-null': null,
  'answer-object': { unexpected: true },
  'answer-empty': '',
  'answer-array': [null, 7, 'text', {}, { displayName: 5, emailAddress: null }],
};

/** The error that a call comes to without being carried out, or null when it is. `isFirst`: the first of its name in this frame. */
export function refusalOf(fault: Fault, isFirst: boolean): Answer | null {
  if (fault === 'fail' || (fault === 'fail-once' && isFirst)) return { error: officeError.internal };
  return fault === 'item-gone' ? { error: officeError.itemChanged } : null;
}

/** The answer as the add-in gets it, from the right one: without its changes where they are ignored, with garbage in place of its value. */
export function misanswered(fault: Fault, answer: Answer): Answer {
  if ('error' in answer) return answer;
  if (fault === 'ignore') return { data: answer.data };
  return fault in garbage ? { ...answer, data: garbage[fault] } : answer;
}

/** How often a call is answered: 0 hangs for ever. */
export function answersOf(fault: Fault): 0 | 1 | 2 {
  if (fault === 'hang' || fault === 'lost') return 0;
  return fault === 'twice' ? 2 : 1;
}
