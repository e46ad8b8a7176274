import type { Agenda } from '../../src/agenda/agenda';
import { draftKey, parseDraft } from '../../src/agenda/draft';
import type { FormStoreDeps } from '../../src/form/form-context';
import { createFormStore, type FormStore } from '../../src/form/form-store';
import { renderBlock } from '../../src/invite/render-block';
import type { ComposeInvite } from '../../src/outlook/compose-invite';
import { openFormTarget } from '../../src/targets/open-form/open-form-target';
import { manualClock } from './a-clock';
import { anna, bo } from './a-person';
import { aPolicy } from './a-policy';
import { anAgenda, aReason } from './an-agenda';
import { type FakeComposeInvite, fakeComposeInvite, type InviteState } from './fake-compose-invite';

/** A body with this agenda above a line of the organizer's own. */
export const bodyWith = (agenda: Agenda) =>
  `<html><body>${renderBlock(agenda, 'en')}<p>Hello</p></body></html>`;

/** An agenda that answers everything for an invite to Bo Berg. */
export const forBo = anAgenda({ reasons: [aReason(bo, 'Decides on the budget')] });

/** The form of an invite that is open in Outlook. */
export function formStoreOn(invite: ComposeInvite, deps: FormStoreDeps): FormStore {
  return createFormStore(openFormTarget(invite, { ...deps, focusedFor: null }), deps);
}

/** Anna Ek's form of a fake invite; `load` it first. `change` stands in for calls of the invite. */
export function aForm(
  parts: Partial<InviteState> = {},
  change: (invite: FakeComposeInvite) => object = () => ({}),
) {
  const invite = fakeComposeInvite(parts);
  const clock = manualClock();
  const deps = { user: { ...anna, locale: 'en-US' }, policy: aPolicy(), clock };
  const store = formStoreOn(Object.assign(invite, change(invite)), deps);
  const type = (agenda: Agenda) => {
    store.edit({ answer: 'purpose', text: agenda.purpose });
    store.edit({ answer: 'goal', text: agenda.goal });
    for (const { person, why } of agenda.reasons) store.edit({ answer: 'reason', person, text: why });
    store.edit({ answer: 'nextStep', text: agenda.nextSteps[0]?.what ?? '' });
  };
  const draft = () => parseDraft(invite.state.session[draftKey]);
  return { invite, clock, store, type, draft, state: store.getState };
}
