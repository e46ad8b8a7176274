import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { systemClock } from '../../async/clock';
import { timeoutOr } from '../../async/timeout';
import type { OutlookUser } from '../../outlook/compose-invite';
import { outlookUser, whenOfficeIsReady } from '../../outlook/office-context';
import { officeReadInvite } from '../../outlook/office-read-invite';
import type { ReadInvite } from '../../outlook/read-invite';
import { attendeePaneWords } from '../../text/attendee-pane';
import { attendeeLaterFile } from '../../text/files/attendee-later';
import { organizerFile } from '../../text/files/organizer';
import { organizerLaterFile } from '../../text/files/organizer-later';
import { meetingHours } from '../../time/meeting-hours';
import { isOnOrSoon, whereInTheAgenda } from '../../time/where-in-the-agenda';
import { colourPageAsRemembered } from '../../ui/appearance';
import { withWords } from '../../ui/load-words';
import { painted } from '../../ui/painted';
import { AttendeePane } from './attendee-pane';
import { loadParts } from './late-parts';
import { isOrganizer } from './reader';
import type { AddStep } from './to-do-button';
import { sayBroken, words } from './words';

// A body that comes within this time, in ms, is worth waiting for: one picture of the agenda instead of two of the pane.
const bodyTimeout = 150;

// Where the meeting is stands on top of the agenda: drawn after it, it would move what is being read. Longer than this, in ms, nobody waits for it.
const partsTimeout = 1_000;

// A form that takes longer than this, in ms, is not coming: then its organizer reads the agenda as everyone does.
const formTimeout = 8_000;

start().catch(sayBroken);

async function start(): Promise<void> {
  colourPageAsRemembered();
  await whenOfficeIsReady();
  const invite = officeReadInvite();
  const user = outlookUser();
  const speaking = words(user.locale);
  const form = organizersForm(invite, user, speaking);
  const [body] = await Promise.all([
    timeoutOr(invite.bodyHtml(), bodyTimeout, null),
    form || !isNear(invite) ? null : timeoutOr(loadParts(speaking), partsTimeout, null),
  ]);
  const language = await speaking;
  if (!language) return;
  // Nothing of it is loaded, and nobody signs in, before a reader asks for it.
  const addStep: AddStep = async (step) => {
    const { addStepOf } = await withWords([attendeeLaterFile], () => import('./add-step'));
    return addStepOf(invite, user)(step);
  };
  document.title = attendeePaneWords(language).title;
  const root = document.getElementById('root');
  if (!root) return;
  const pane = <AttendeePane {...{ invite, language, body, addStep }} me={user} untilDrawn={painted} />;
  createRoot(root, { onUncaughtError: sayBroken }).render((await form?.(body)) ?? pane);
}

/** Whether the meeting goes on, or soon will. */
function isNear(invite: ReadInvite): boolean {
  const hours = meetingHours(invite);
  return hours !== null && isOnOrSoon(whereInTheAgenda([], hours.start, hours.end, systemClock.now()));
}

/**
 * Whoever called the meeting gets the organizer's form, and nobody else's pane loads a byte of it. An item of a shared calendar may be its
 * owner's meeting, which one more call of Office's tells. Null for everyone else.
 */
function organizersForm(
  invite: ReadInvite,
  user: OutlookUser,
  speaking: Promise<unknown>,
): ((body: string | null) => Promise<ReactElement | null>) | null {
  if (!invite.isOnCalendar || !(invite.isShared || isOrganizer(invite, user))) return null;
  const coming = withWords(
    [organizerFile, organizerLaterFile, attendeeLaterFile],
    () => import(/* webpackChunkName: "sent" */ './own-invite/open-own-invite'),
    speaking,
  );
  // Heard of when the body is here, which may be after it has failed.
  coming.catch(() => undefined);
  return (body) =>
    timeoutOr(
      coming.then(({ openOwnInvite }) => openOwnInvite(invite, user, body)),
      formTimeout,
      null,
    );
}
