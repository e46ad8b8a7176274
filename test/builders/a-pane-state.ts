import type { Person } from '../../src/agenda/agenda';
import { alignReasons } from '../../src/form/align-reasons';
import { type PaneState, unopened } from '../../src/form/pane-state';
import { bo, cecilia } from './a-person';
import { anAgenda } from './an-agenda';

/** An open form about Bo Berg and Cecilia Dahl, all answered; name only what your test is about. */
export function aPaneState(own: Partial<PaneState> = {}): PaneState {
  const people: readonly Person[] = own.people ?? [bo, cecilia];
  const form = alignReasons(own.form ?? anAgenda(), people);
  return { ...unopened, phase: 'open', ...own, people, form };
}
