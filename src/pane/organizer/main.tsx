import { createRoot } from 'react-dom/client';
import { systemClock } from '../../async/clock';
import { createOrganizerSession } from '../../form/organizer-session';
import { officeComposeInvite } from '../../outlook/office-compose-invite';
import { outlookUser, whenOfficeIsReady } from '../../outlook/office-context';
import { policyInForce } from '../../policy/stamped';
import { languageOf } from '../../text/language';
import { organizerPaneWords } from '../../text/organizer-pane';
import { graphParts } from './graph-parts';
import { OrganizerPane } from './organizer-pane';

const lookEveryInMs = 3_000;

void start();

async function start(): Promise<void> {
  await whenOfficeIsReady();
  const user = outlookUser();
  const language = languageOf(user.locale, policyInForce.languages);
  document.documentElement.lang = language;
  document.title = organizerPaneWords(language).title;
  const invite = officeComposeInvite();
  const session = createOrganizerSession(invite, {
    user,
    policy: policyInForce,
    clock: systemClock,
  });
  // The gate can send the organizer to a pane that is already open; it gets the focus then. Not every change of an invite has an event.
  window.addEventListener('focus', () => void session.refresh());
  setInterval(() => {
    // The organizer may be at work in the body: a block that is deleted there must not be called ready.
    if (!document.hidden && !document.hasFocus()) void session.lookAtBody();
  }, lookEveryInMs);
  window.addEventListener('pagehide', () => session.leave());
  const root = document.getElementById('root');
  if (!root) return;
  createRoot(root).render(
    <OrganizerPane
      session={session}
      language={language}
      organisation={policyInForce}
      {...graphParts({ invite, session, user, language })}
    />,
  );
  await session.load();
}
