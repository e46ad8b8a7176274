import { useCallback, useMemo, useRef, useState } from 'react';
import type { NextStep, Person } from '../../agenda/agenda';
import type { DismissedAdvice } from '../../agenda/choices';
import type { MeetingKind } from '../../agenda/meeting-kind';
import type { Role } from '../../agenda/role';
import type { Template } from '../../agenda/template';
import { type Offer, withOffer } from '../../invite/offer';
import type { Language } from '../../text/language';
import { useAfterPress } from '../../ui/use-after-press';
import type { Edit } from '../edit';
import {
  type Became,
  withAdviceDismissed,
  withDueMoved,
  withNextStepSettled,
  withNotesTo,
  withStepAdded,
  withStepPutBack,
  withStepRemoved,
  withTemplate,
} from '../form-changes';
import type { FormState } from '../form-state';
import type { FormStore } from '../form-store';
import { inviteLanguage } from '../invite-language';
import { stepBox, stepBoxOf } from '../next-steps';
import type { Organisation } from '../organisation';
import { personKey } from '../problems';
import { withRole, withSameReason } from '../roles';

type TextAnswer = 'purpose' | 'goal' | 'reasonForAll' | 'preparation' | 'notes';

const textAnswers: readonly TextAnswer[] = ['purpose', 'goal', 'reasonForAll', 'preparation', 'notes'];

/** The ids of the fields that an edit is about. */
function fieldsOf(edit: Edit): readonly string[] {
  if (edit.answer === 'sameReason') return edit.people.map(personKey);
  if ('at' in edit && edit.at !== undefined) return [stepBox(edit.answer, edit.at)];
  return [edit.answer === 'reason' || edit.answer === 'prepare' ? personKey(edit.person) : edit.answer];
}

/**
 * Typing answers, and which fields the organizer has been at: typed in and left again. A field that had the focus and no text is not
 * begun, for the form itself puts the focus on the purpose.
 */
export function useAnswers(store: FormStore) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const begun = useRef(new Set<string>());
  const afterPress = useAfterPress();
  const write = useCallback(
    (edit: Edit) => {
      for (const id of fieldsOf(edit)) begun.current.add(id);
      store.edit(edit);
    },
    [store],
  );
  const onType = useCallback(
    (id: string, text: string) => {
      const answer = textAnswers.find((known) => known === id);
      if (answer) write({ answer, text });
      const step = stepBoxOf(id);
      if (step && step.box !== 'nextStepOwner') write({ answer: step.box, at: step.at, text });
    },
    [write],
  );
  const onLeave = useCallback(
    (...ids: readonly string[]) => {
      const [first = ''] = ids;
      if (begun.current.has(first)) afterPress(() => setLeft((before) => withIds(before, ids)));
      store.leave(afterPress);
    },
    [store, afterPress],
  );
  return { write, onType, onLeave, left };
}

function withIds(before: ReadonlySet<string>, ids: readonly string[]): ReadonlySet<string> {
  return ids.every((id) => before.has(id)) ? before : new Set([...before, ...ids]);
}

/** The templates of an organisation in a language (src/form/templates-for.ts). */
type TemplatesIn = (organisation: Organisation, language: Language) => readonly Template[];

/** While what shows templates has not come, there are none to choose. */
export const noTemplates: TemplatesIn = () => none;
const none: readonly Template[] = [];

/** What the organizer can do with the form beyond typing. The same object as long as the store is, so that memoised parts stay. */
export function useFormActions(
  store: FormStore,
  organisation: Organisation,
  language: Language,
  templatesIn: TemplatesIn,
) {
  return useMemo(
    () => formActions(store, organisation, language, templatesIn),
    [store, organisation, language, templatesIn],
  );
}

function formActions(
  store: FormStore,
  organisation: Organisation,
  language: Language,
  templatesIn: TemplatesIn,
) {
  const read = (state: FormState) => inviteLanguage(state, organisation, language);
  const { move } = store;
  return {
    dismiss: (code: DismissedAdvice) => store.apply((state) => withAdviceDismissed(state, code)),
    template: (id: string) =>
      store.apply((state) => {
        const templates = templatesIn(organisation, read(state));
        const called = (wanted: string) => templates.find((template) => template.id === wanted) ?? null;
        return withTemplate(state, called(id), called(state.choices.template));
      }),
    kind: (kind: MeetingKind | null) =>
      store.apply((state) => ({ ...state, choices: { ...state.choices, kind } })),
    use: (offers: readonly Offer[]) =>
      store.apply((state) => ({ ...state, form: offers.reduce(withOffer, state.form), result: null })),
    moveDue: (at: number) => store.apply((state) => withDueMoved(state, at)),
    settleNextStep: (at: number, became: Became) =>
      store.apply((state) => withNextStepSettled(state, at, became, read(state))),
    addStep: () => store.apply(withStepAdded),
    removeStep: (at: number) => {
      store.apply((state) => withStepRemoved(state, at));
      store.leave();
    },
    putBackStep: (step: NextStep, at: number) => {
      store.apply((state) => withStepPutBack(state, step, at));
      store.leave();
    },
    role: (people: readonly Person[], role: Role | null) =>
      store.apply((state) => withRole(state, people, role, read(state), organisation.roles)),
    share: (people?: readonly Person[]) => (people ? shareAmong(store, people) : store.shareReason()),
    /** Null where the invite cannot be changed from here. */
    optional: move && ((people: readonly Person[]) => void move(people, 'optional')),
    notes:
      move &&
      (async (people: readonly Person[]) => {
        await move(people, 'off');
        if (store.getState().result?.kind !== 'moved') return;
        store.apply((state) => withNotesTo(state, people, read(state)));
      }),
  };
}

export type FormActions = ReturnType<typeof formActions>;

function shareAmong(store: FormStore, people: readonly Person[]): void {
  store.apply((state) => {
    const form = withSameReason(state.form, people);
    return form
      ? { ...state, form, result: null }
      : { ...state, result: { kind: 'no-reason-to-share' as const } };
  });
}
