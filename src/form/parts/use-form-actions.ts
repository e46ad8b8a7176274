import { useMemo } from 'react';
import type { Person } from '../../agenda/agenda';
import type { Said } from '../../agenda/choices';
import type { MeetingKind } from '../../agenda/meeting-kind';
import type { Role } from '../../agenda/role';
import { type Offer, withOffer } from '../../invite/offer';
import type { Language } from '../../text/language';
import { withTemplate } from '../choose-template';
import { withRole, withSameReason } from '../give-role';
import type { Organisation } from '../organisation';
import type { OrganizerSession } from '../organizer-session';
import type { PaneState } from '../pane-state';
import { withDueMoved } from '../past-due';
import { type Became, withNextStepSettled } from '../previous-next-step';
import { withSaid } from '../said';
import { withNotesTo } from '../send-notes';
import { inviteLanguage, templatesFor } from '../templates-for';

/** What the organizer can do with the form beyond typing. The same object as long as the session is, so that memoised parts stay. */
export function useFormActions(session: OrganizerSession, organisation: Organisation, language: Language) {
  return useMemo(() => formActions(session, organisation, language), [session, organisation, language]);
}

function formActions(session: OrganizerSession, organisation: Organisation, language: Language) {
  const read = (state: PaneState) => inviteLanguage(state, organisation, language);
  const said = (code: Said) => session.apply((state) => withSaid(state, code));
  return {
    said,
    template: (id: string) =>
      session.apply((state) => {
        const templates = templatesFor(organisation, read(state));
        const called = (wanted: string) => templates.find((template) => template.id === wanted) ?? null;
        return withTemplate(state, called(id), called(state.choices.template));
      }),
    kind: (kind: MeetingKind | null) =>
      session.apply((state) => ({ ...state, choices: { ...state.choices, kind } })),
    use: (offers: readonly Offer[]) =>
      session.apply((state) => ({ ...state, form: offers.reduce(withOffer, state.form), outcome: null })),
    moveDue: () => session.apply(withDueMoved),
    settleNextStep: (became: Became) =>
      session.apply((state) => withNextStepSettled(state, became, read(state))),
    role: (people: readonly Person[], role: Role | null) =>
      session.apply((state) => withRole(state, people, role, read(state), organisation.roles)),
    share: (people?: readonly Person[]) => (people ? shareAmong(session, people) : session.shareReason()),
    optional: (people: readonly Person[]) => void session.move(people, 'optional'),
    notes: async (people: readonly Person[]) => {
      await session.move(people, 'off');
      if (session.getState().outcome?.kind !== 'moved') return;
      session.apply((state) => withNotesTo(state, people, read(state)));
    },
  };
}

export type FormActions = ReturnType<typeof formActions>;

function shareAmong(session: OrganizerSession, people: readonly Person[]): void {
  session.apply((state) => {
    const form = withSameReason(state.form, people);
    return form
      ? { ...state, form, outcome: null }
      : { ...state, outcome: { kind: 'no-reason-to-share' as const } };
  });
}
