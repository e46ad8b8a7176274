import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { timeoutOr } from '../../async/timeout';
import type { OutlookUser } from '../../outlook/compose-invite';
import { outlookUser, whenOfficeIsReady } from '../../outlook/office-context';
import { officeReadInvite } from '../../outlook/office-read-invite';
import type { ReadInvite } from '../../outlook/read-invite';
import { policyInForce } from '../../policy/stamped';
import '../../agenda/placeholder-words/all-languages';
import '../../text/all-languages';
import { attendeePaneWords } from '../../text/attendee-pane';
import { languageOf } from '../../text/language';
import { colourPageAsRemembered } from '../../ui/appearance';
import { AttendeePane } from './attendee-pane';
import { isOrganizer } from './reader';
import type { AddStep } from './to-do-button';

// A body that comes within this time, in ms, is worth waiting for: one picture of the agenda instead of two of the pane.
const bodyTimeout = 150;

// A form that takes longer than this, in ms, is not coming: then its organizer reads the agenda as everyone does.
const formTimeout = 8_000;

void start();

async function start(): Promise<void> {
  colourPageAsRemembered();
  await whenOfficeIsReady();
  const invite = officeReadInvite();
  const user = outlookUser();
  const form = organizersForm(invite, user);
  const body = await timeoutOr(invite.bodyHtml(), bodyTimeout, null);
  const language = languageOf(user.locale, policyInForce.languages);
  // Nothing of it is loaded, and nobody signs in, before a reader asks for it.
  const addStep: AddStep = async (step) => (await import('./add-step')).addStepOf(invite, user)(step);
  document.documentElement.lang = language;
  document.title = attendeePaneWords(language).title;
  const root = document.getElementById('root');
  if (!root) return;
  const pane = <AttendeePane invite={invite} me={user} language={language} body={body} addStep={addStep} />;
  createRoot(root).render((await form?.(body)) ?? pane);
}

/**
 * Whoever called the meeting gets the organizer's form, and nobody else's pane loads a byte of it. An item of a shared calendar may be its
 * owner's meeting, which one more call of Office's tells. Null for everyone else.
 */
function organizersForm(
  invite: ReadInvite,
  user: OutlookUser,
): ((body: string | null) => Promise<ReactElement | null>) | null {
  if (!invite.isOnCalendar || !(invite.isShared || isOrganizer(invite, user))) return null;
  const coming = import(/* webpackChunkName: "sent" */ './own-invite/open-own-invite');
  // Heard of when the body is here, which may be after it has failed.
  coming.catch(() => undefined);
  return (body) =>
    timeoutOr(
      coming.then(({ openOwnInvite }) => openOwnInvite(invite, user, body)),
      formTimeout,
      null,
    );
}
