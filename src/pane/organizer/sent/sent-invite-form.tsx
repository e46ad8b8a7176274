import { type ReactNode, useEffect, useState } from 'react';
import { systemClock } from '../../../async/clock';
import type { FormUser } from '../../../form/form-context';
import { createFormStore } from '../../../form/form-store';
import type { Calendar, CalendarEvent } from '../../../graph/calendar';
import type { Policy } from '../../../policy/policy';
import { createEventTarget, type EventTargetDeps, textsBeside } from '../../../targets/event/event-target';
import { inviteOfEvent } from '../../../targets/event/sent-invite';
import { languageOf } from '../../../text/language';
import { createLastTime } from '../last-time/last-time';
import { lastTimeParts } from '../last-time/last-time-section';
import { prepareToSend } from './prepare-to-send';
import { SentForm } from './sent-form';

interface SentInviteFormProps {
  readonly calendar: Calendar;
  /** What earlier meetings are looked for in, where that takes a lesser permission. @default calendar */
  readonly reading?: Calendar;
  /** With its body. Another event is another form: give it a `key` of its own. */
  readonly event: CalendarEvent;
  readonly user: FormUser;
  /** The same object each time. */
  readonly policy: Policy;
  /** The organizer is done with the form. */
  readonly onClose: () => void;
  /** Above the form: what the invite is, and the way back. */
  readonly children?: ReactNode;
  /** Loads what asking and sending need. @default the question and MSAL */
  readonly prepare?: EventTargetDeps['prepare'];
}

/** A whole pane: the organizer's form over an event of their own calendar, wherever that was found. Answers wait for as long as the page lives. */
export function SentInviteForm(props: SentInviteFormProps) {
  const { policy, user, children } = props;
  const language = languageOf(user.locale, policy.languages);
  const [{ target, store, last }] = useState(() => formOver(props));
  useEffect(() => {
    void store.load();
    return () => store.leave();
  }, [store]);
  return (
    <SentForm
      target={target}
      store={store}
      language={language}
      organisation={policy}
      lastTime={lastTimeParts({ language, lastTime: last, store })}
    >
      {children}
    </SentForm>
  );
}

function formOver(props: SentInviteFormProps) {
  const { calendar, reading = calendar, event, user, policy, onClose, prepare } = props;
  const target = createEventTarget(inviteOfEvent(event), {
    user,
    policy,
    calendar,
    eventId: async () => event.id,
    prepare: prepare ?? (() => prepareToSend(user.address)),
    texts: textsBeside(event.id),
    close: onClose,
  });
  const store = createFormStore(target, { user, policy, clock: systemClock });
  const last = createLastTime({
    target,
    store,
    language: languageOf(user.locale, policy.languages),
    policy,
    calendar: async () => reading,
    now: () => Date.now(),
  });
  return { target, store, last };
}
