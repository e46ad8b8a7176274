import type { ReactElement } from 'react';
import { canonicalAddress } from '../../../agenda/canonical';
import { systemClock } from '../../../async/clock';
import { openCalendar } from '../../../graph/graph-calendar';
import type { OutlookUser } from '../../../outlook/compose-invite';
import { closePane } from '../../../outlook/office-context';
import { officeSentItem } from '../../../outlook/office-read-invite';
import type { ReadInvite } from '../../../outlook/read-invite';
import { policyInForce } from '../../../policy/stamped';
import { keptBeside } from '../../../targets/event/kept-beside';
import { createSentInvite } from '../../../targets/event/sent-invite';
import { createSentSession } from '../../../targets/event/sent-session';
import { sourceOfItem } from '../../../targets/event/sent-source';
import { languageOf } from '../../../text/language';
import { graphParts } from '../../organizer/graph-parts';
import { prepareToSend } from '../../organizer/sent/prepare-to-send';
import { SentForm } from '../../organizer/sent/sent-form';
import { SharedForm } from '../../organizer/sent/shared-form';
import { isOrganizer } from '../reader';
import { MeetingNow } from './meeting-now';
import { MyNextStep } from './my-next-step';

/**
 * The organizer's form beside an invite of their own that is open for reading, filled from its body before anybody signs in. Null when the
 * invite turns out to be somebody else's: an item of a shared calendar whose owner did not call the meeting.
 */
export async function openSent(
  invite: ReadInvite,
  user: OutlookUser,
  body: string | null,
): Promise<ReactElement | null> {
  const item = officeSentItem();
  const owner = invite.isShared ? await item.owner().catch(() => '') : '';
  const isTheirs = owner !== '' && canonicalAddress(owner) === canonicalAddress(invite.organizer.address);
  if (!isOrganizer(invite, user) && !isTheirs) return null;
  const language = languageOf(user.locale, policyInForce.languages);
  const source = sourceOfItem({ ...invite, bodyHtml: readOnceBefore(body, invite) }, item);
  const calendar = openCalendar({ loginHint: user.address, isForWriting: true });
  const sentInvite = createSentInvite(source, keptBeside(invite.id), closePane);
  const sent = createSentSession(sentInvite, {
    user,
    policy: policyInForce,
    clock: systemClock,
    calendar,
    eventId: () => calendar.idOf(invite.id),
    prepare: () => prepareToSend(user.address),
  });
  window.addEventListener('focus', () => void sent.form.refresh());
  window.addEventListener('pagehide', () => sent.form.leave());
  void sent.form.load();
  const parts = graphParts({ invite: sentInvite, session: sent.form, user, language });
  const now = <MeetingNow session={sent.form} hours={sentInvite.hours} language={language} />;
  return invite.isShared ? (
    <SharedForm
      session={sent.form}
      language={language}
      organisation={policyInForce}
      owner={isTheirs ? invite.organizer.name || owner : owner}
    >
      {now}
    </SharedForm>
  ) : (
    <SentForm sent={sent} language={language} organisation={policyInForce} {...parts}>
      {now}
      <MyNextStep
        session={sent.form}
        me={user}
        language={language}
        addStep={async (step) => (await import('../add-step')).addStepOf(invite, user)(step)}
      />
    </SentForm>
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
