import { type ReactNode, useEffect, useState } from 'react';
import { systemClock } from '../../../async/clock';
import type { Calendar, CalendarEvent } from '../../../graph/calendar';
import type { OutlookUser } from '../../../outlook/compose-invite';
import type { Policy } from '../../../policy/policy';
import { keptBeside } from '../../../targets/event/kept-beside';
import { createSentInvite } from '../../../targets/event/sent-invite';
import { createSentSession, type SentDeps } from '../../../targets/event/sent-session';
import { sourceOfEvent } from '../../../targets/event/sent-source';
import { languageOf } from '../../../text/language';
import { createLastTime } from '../last-time/last-time';
import { prepareToSend } from './prepare-to-send';
import { SentForm } from './sent-form';

interface SentInviteFormProps {
  readonly calendar: Calendar;
  /** What earlier meetings are looked for in, where that takes a lesser permission. @default calendar */
  readonly reading?: Calendar;
  /** With its body. Another event is another form: give it a `key` of its own. */
  readonly event: CalendarEvent;
  readonly user: OutlookUser;
  /** The same object each time. */
  readonly policy: Policy;
  /** The organizer is done with the form. */
  readonly onClose: () => void;
  /** Above the form: what the invite is, and the way back. */
  readonly children?: ReactNode;
  /** Loads what asking and sending need. @default the question and MSAL */
  readonly prepare?: SentDeps['prepare'];
}

/** A whole pane: the organizer's form over an event of their own calendar, wherever that was found. Answers wait for as long as the page lives. */
export function SentInviteForm(props: SentInviteFormProps) {
  const { policy, user, children } = props;
  const [{ sent, lastTime }] = useState(() => formOver(props));
  useEffect(() => {
    void sent.form.load();
    return () => sent.form.leave();
  }, [sent]);
  return (
    <SentForm
      sent={sent}
      language={languageOf(user.locale, policy.languages)}
      organisation={policy}
      lastTime={lastTime}
    >
      {children}
    </SentForm>
  );
}

function formOver({
  calendar,
  reading = calendar,
  event,
  user,
  policy,
  onClose,
  prepare,
}: SentInviteFormProps) {
  const invite = createSentInvite(sourceOfEvent(event), keptBeside(event.id), onClose);
  const sent = createSentSession(invite, {
    user,
    policy,
    clock: systemClock,
    calendar,
    eventId: async () => event.id,
    prepare: prepare ?? (() => prepareToSend(user.address)),
  });
  const lastTime = createLastTime({
    invite,
    session: sent.form,
    language: languageOf(user.locale, policy.languages),
    policy,
    calendar: async () => reading,
    now: () => Date.now(),
  });
  return { sent, lastTime };
}
