import { createRoot } from 'react-dom/client';
import { officeReadInvite } from '../../outlook/office-read-invite';
import { outlookUser } from '../../outlook/outlook-user';
import { whenOfficeIsReady } from '../../outlook/when-office-is-ready';
import { attendeePaneWords } from '../../text/attendee-pane';
import { languageOf } from '../../text/language';
import { AttendeePane } from './attendee-pane';
import { soonOrNull } from './soon-or-null';

void start();

async function start(): Promise<void> {
  await whenOfficeIsReady();
  const invite = officeReadInvite();
  const body = await soonOrNull(invite.bodyHtml());
  const user = outlookUser();
  const language = languageOf(user.locale);
  document.documentElement.lang = language;
  document.title = attendeePaneWords(language).title;
  const root = document.getElementById('root');
  if (!root) return;
  createRoot(root).render(<AttendeePane invite={invite} me={user} language={language} body={body} />);
}
