import { type Agenda, emptyAgenda, type NextStep, nobody, noStep } from './agenda';
import { fieldOf, parseObject, shapedAs } from './json-fields';
import { outcomeField } from './outcome';

/** Answers that are typed but not yet in the invite. The pane keeps them with the open form; the gate reads them. */
export interface Draft {
  readonly agenda: Agenda;
  /** Fingerprint of the agenda block that the answers came from; '' when there was none. */
  readonly from: string;
}

/** Where the draft lies in the session data of the form (Office: sessionData). */
export const draftKey = 'syfte.draft';

/** The draft as session data: JSON. */
export function writeDraft(draft: Draft): string {
  return JSON.stringify(draft);
}

const example: Draft = {
  agenda: {
    ...emptyAgenda,
    topics: [{ title: '', minutes: null, lead: '' }],
    reasons: [{ person: nobody, why: '', prepare: '' }],
    nextSteps: [noStep],
  },
  from: '',
};

/**
 * The draft that session data holds, or null when it holds none. Any string is taken: a field of the wrong type reads as not
 * answered yet, so that one broken field does not cost the others. A draft of the former edition, which knew one next step, is read, too.
 */
export function parseDraft(text: string | undefined): Draft | null {
  const draft = parseObject(text);
  const agenda = fieldOf(draft, 'agenda');
  if (!(agenda instanceof Object) || Array.isArray(agenda)) return null;
  const shaped = shapedAs(example, draft);
  return {
    ...shaped,
    agenda: { ...shaped.agenda, ...formerStep(agenda), outcome: outcomeField(agenda, 'outcome') },
  };
}

function formerStep(agenda: object): { nextSteps?: readonly NextStep[] } {
  const former = fieldOf(agenda, 'nextStep');
  return former === undefined || fieldOf(agenda, 'nextSteps') !== undefined
    ? {}
    : { nextSteps: [shapedAs(noStep, former)] };
}
