import type { Agenda } from '../../src/agenda/agenda';
import { draftKey, parseDraft } from '../../src/agenda/draft';
import { createOrganizerSession } from '../../src/form/organizer-session';
import { renderBlock } from '../../src/invite/render-block';
import { manualClock } from '../builders/a-clock';
import { anna, bo } from '../builders/a-person';
import { aPolicy } from '../builders/a-policy';
import { anAgenda, aReason } from '../builders/an-agenda';
import { fakeComposeInvite, type InviteState } from '../builders/fake-compose-invite';

/** A body with this agenda above a line of the organizer's own. */
export const bodyWith = (agenda: Agenda) =>
  `<html><body>${renderBlock(agenda, 'en')}<p>Hello</p></body></html>`;

/** An agenda that answers everything for an invite to Bo Berg. */
export const forBo = anAgenda({ reasons: [aReason(bo, 'Decides on the budget')] });

/** A session of Anna Ek's on a fake invite; `load` it first. */
export function aSession(parts: Partial<InviteState> = {}) {
  const invite = fakeComposeInvite(parts);
  const clock = manualClock();
  const user = { ...anna, locale: 'en-US' };
  const session = createOrganizerSession(invite, { user, policy: aPolicy(), clock });
  const draft = () => parseDraft(invite.state.session[draftKey]);
  return { invite, clock, session, draft, state: () => session.getState() };
}
