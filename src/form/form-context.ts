import type { Person } from '../agenda/agenda';
import type { Clock } from '../async/clock';
import type { Policy } from '../policy/policy';
import type { Language } from '../text/language';
import type { Autosave } from './autosave';
import type { FormState } from './form-state';
import type { FormTarget } from './form-target';

/** Whoever fills the form in. */
export interface FormUser extends Person {
  /** BCP 47. */
  readonly locale: string;
}

export interface FormStoreDeps {
  readonly user: FormUser;
  readonly policy: Policy;
  readonly clock: Clock;
  /**
   * Settles when what says nothing is known, which a form without an answer need not wait for; never rejects. Answers that are there are not
   * judged before. @default it is known
   */
  readonly untilJudging?: () => Promise<unknown>;
  /**
   * Settles when a form that has just opened is on the screen; never rejects. What is not in its first picture is read and loaded then. @default it is there at
   * once
   */
  readonly untilDrawn?: () => Promise<unknown>;
}

/** What the parts of the store share. */
export interface FormContext {
  readonly target: FormTarget;
  readonly deps: FormStoreDeps;
  /** What the form speaks. */
  readonly language: Language;
  readonly autosave: Autosave;
  readonly getState: () => FormState;
  /** Changes the state without judging it. */
  readonly set: (change: Partial<FormState>) => void;
  /** Changes the state and judges it. */
  readonly replace: (state: FormState) => void;
  readonly hasTyped: () => boolean;
  /** The form has opened: settles when it is on the screen, and whoever waits for that goes on. */
  readonly whenDrawn: () => Promise<void>;
  /** Fingerprints of what was written from here: a block that turns up late is ours, not somebody's edit. */
  readonly written: Set<string>;
}
