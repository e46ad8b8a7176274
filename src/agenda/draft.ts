import type { Agenda } from './agenda';
import { fieldOf, objectsField, parseObject, personField, textField } from './json-fields';

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

/**
 * The draft that session data holds, or null when it holds none. Any string is taken: a field of the wrong type reads as not
 * answered yet, so that one broken field does not cost the others.
 */
export function parseDraft(text: string | undefined): Draft | null {
  const draft = parseObject(text);
  const agenda = fieldOf(draft, 'agenda');
  if (typeof agenda !== 'object' || agenda === null || Array.isArray(agenda)) return null;
  return { agenda: agendaFrom(agenda), from: textField(draft, 'from') };
}

function agendaFrom(value: object): Agenda {
  const nextStep = fieldOf(value, 'nextStep');
  return {
    purpose: textField(value, 'purpose'),
    goal: textField(value, 'goal'),
    topics: objectsField(value, 'topics').map((topic) => ({
      title: textField(topic, 'title'),
      minutes: minutesFrom(fieldOf(topic, 'minutes')),
      lead: textField(topic, 'lead'),
    })),
    reasons: objectsField(value, 'reasons').map((reason) => ({
      person: personField(reason, 'person'),
      why: textField(reason, 'why'),
      prepare: textField(reason, 'prepare'),
    })),
    reasonForAll: textField(value, 'reasonForAll'),
    preparation: textField(value, 'preparation'),
    nextStep: {
      what: textField(nextStep, 'what'),
      owner: personField(nextStep, 'owner'),
      due: textField(nextStep, 'due'),
    },
    notes: textField(value, 'notes'),
  };
}

/** Any number a pane could have kept; what is no length of a meeting is sorted out by `canonicalAgenda`. */
function minutesFrom(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
