import type { ReactElement } from 'react';
import { canonicalAddress } from '../../../agenda/canonical';
import { systemClock } from '../../../async/clock';
import { createFormStore } from '../../../form/form-store';
import { openCalendar } from '../../../graph/graph-calendar';
import type { OutlookUser } from '../../../outlook/compose-invite';
import { closePane } from '../../../outlook/office-context';
import { officeSentItem } from '../../../outlook/office-read-invite';
import type { ReadInvite } from '../../../outlook/read-invite';
import { policyInForce } from '../../../policy/stamped';
import { createEventTarget, textsBeside } from '../../../targets/event/event-target';
import { inviteOfItem } from '../../../targets/event/sent-invite';
import { attendeeLaterFile } from '../../../text/files/attendee-later';
import { languageOf } from '../../../text/language';
import { withWords } from '../../../ui/load-words';
import { calendarParts } from '../../organizer/calendar-parts';
import { prepareToSend } from '../../organizer/sent/prepare-to-send';
import { SharedForm } from '../../organizer/sent/sent-form';
import { judgeIn } from '../../placeholder-words';
import { isOrganizer } from '../reader';
import { MeetingNow } from './meeting-now';
import { OwnForm } from './own-form';

/**
 * The organizer's form beside an invite of their own that is open for reading, filled from its body before anybody signs in. Null when the
 * invite turns out to be somebody else's: an item of a shared calendar whose owner did not call the meeting.
 */
export async function openOwnInvite(
  invite: ReadInvite,
  user: OutlookUser,
  body: string | null,
): Promise<ReactElement | null> {
  const item = officeSentItem();
  const owner = invite.isShared ? await item.owner().catch(() => '') : '';
  const isTheirs = owner !== '' && canonicalAddress(owner) === canonicalAddress(invite.organizer.address);
  if (!isOrganizer(invite, user) && !isTheirs) return null;
  const language = languageOf(user.locale, policyInForce.languages);
  const calendar = openCalendar({ loginHint: user.address, isForWriting: true });
  const sent = inviteOfItem({ ...invite, bodyHtml: readOnceBefore(body, invite) }, item);
  const target = createEventTarget(sent, {
    user,
    policy: policyInForce,
    calendar,
    eventId: () => calendar.idOf(invite.id),
    prepare: () => prepareToSend(user.address),
    texts: textsBeside(invite.id),
    close: closePane,
  });
  const store = createFormStore(target, { user, policy: policyInForce, clock: systemClock });
  // Not for the focus that the form takes itself as it is drawn: what was read a moment ago is not read again for that.
  void store.drawn.then(() => window.addEventListener('focus', () => void store.refresh()));
  window.addEventListener('pagehide', store.hide);
  // The form judges answers: in the reader's language at first, and then as the gate does, in every language of the policy.
  await judgeIn([language]);
  void store.load();
  void judgeIn(policyInForce.languages).then(store.judge);
  const form = { store, language, organisation: policyInForce };
  return invite.isShared ? (
    <SharedForm {...form} owner={isTheirs ? invite.organizer.name || owner : owner}>
      <MeetingNow store={store} language={language} />
    </SharedForm>
  ) : (
    <OwnForm
      target={target}
      {...form}
      {...calendarParts({ target, store, user, language })}
      me={user}
      addStep={async (step) =>
        (await withWords([attendeeLaterFile], () => import('../add-step'))).addStepOf(invite, user)(step)
      }
    />
  );
}

/** The body that was read before the form was there is not asked for again; after that, Outlook is. */
function readOnceBefore(body: string | null, invite: ReadInvite): () => Promise<string> {
  let first = body;
  return async () => {
    const known = first;
    first = null;
    return known ?? invite.bodyHtml();
  };
}
