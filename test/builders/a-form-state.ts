import type { Person } from '../../src/agenda/agenda';
import { type FormState, unopened } from '../../src/form/form-state';
import { alignReasons } from '../../src/form/people';
import { bo, cecilia } from './a-person';
import { anAgenda } from './an-agenda';

/** An open form about Bo Berg and Cecilia Dahl, all answered; name only what your test is about. */
export function aFormState(own: Partial<FormState> = {}): FormState {
  const people: readonly Person[] = own.people ?? [bo, cecilia];
  const form = alignReasons(own.form ?? anAgenda(), people);
  return { ...unopened, phase: 'open', ...own, people, form };
}
