import { openToDo, type ToDo } from '../../../graph/to-do';
import type { OutlookUser } from '../../../outlook/compose-invite';
import type { ReadInvite } from '../../../outlook/read-invite';
import { graphInForce, policyInForce } from '../../../policy/stamped';
import { languageOf } from '../../../text/language';
import { toDoWords } from '../../../text/to-do';
import { stepTaskOf } from './step-task';
import type { AddStep } from './to-do-button';

let list: ToDo | null = null;

/** Puts next steps of an invite into the list of whoever is signed in: with the code for it, loaded when somebody asks for the first time. */
export function addStepOf(invite: ReadInvite, user: OutlookUser): AddStep {
  list ??= openToDo({ loginHint: user.address });
  const toDo = list;
  const words = toDoWords(languageOf(user.locale, policyInForce.languages));
  return (step) => toDo.add(stepTaskOf(invite, step, words, graphInForce));
}
