import type { Agenda } from '../agenda/agenda';
import type { Missing } from '../agenda/missing';
import type { Policy } from '../policy/policy';
import { type JudgedInvite, type Verdict, verdict } from '../rules/verdict';

/** How far the organizer has come; what the status of the form says. */
export type Progress =
  | { readonly kind: 'missing'; readonly missing: readonly Missing[] }
  /** Everything is answered, and not all of it is in the invite. */
  | { readonly kind: 'add' }
  /** The agenda in the invite passes the gate, and nothing else was typed. */
  | { readonly kind: 'ready' }
  /** Nobody else is invited yet, so nothing is asked. */
  | { readonly kind: 'nobody'; readonly isWritten: boolean }
  /** The policy asks nothing of this invite. */
  | { readonly kind: 'exempt'; readonly isWritten: boolean };

/** An invite with its answers on the form and in the body. */
export interface AnsweredInvite {
  readonly invite: JudgedInvite;
  /** The answers on the form. */
  readonly typed: Agenda;
  /** The agenda in the body; null without a block, or when the body could not be read. */
  readonly written: Agenda | null;
  /** Whether the two say the same. */
  readonly isWritten: boolean;
}

/** Judges by the gate's own rules, so that what the form calls ready does leave. */
export function progressOf({ invite, typed, written, isWritten }: AnsweredInvite, policy: Policy): Progress {
  const judged = verdict(invite, typed, policy);
  if (judged.kind === 'stop') return { kind: 'missing', missing: judged.missing };
  if (judged.because === 'no-attendees') return { kind: 'nobody', isWritten };
  if (judged.because !== 'complete') return { kind: 'exempt', isWritten };
  const isReady = isWritten && isAllowed(verdict(invite, written, policy));
  return isReady ? { kind: 'ready' } : { kind: 'add' };
}

function isAllowed(judged: Verdict): boolean {
  return judged.kind === 'allow';
}
