import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { openCalendar } from '../../graph/open-calendar';
import { signInOfPage } from '../../graph/open-sign-in';
import type { OutlookUser } from '../../outlook/compose-invite';
import { isOutlookHere } from '../../outlook/outlook-here';
import { outlookUser } from '../../outlook/outlook-user';
import { partitionKey } from '../../outlook/partition-key';
import { policyInForce } from '../../policy/stamped';
import { languageOf } from '../../text/language';
import { myMeetingsWords } from '../../text/my-meetings';
import { browserLookMemory } from './look-memory';
import { MyMeetingsPage } from './my-meetings-page';
import { createReviewSession } from './reading/review-session';
import { TurnedOff } from './turned-off';

void start();

/**
 * In Outlook the user is known and reading begins at once. In a browser tab a click begins it: the browser opens the sign-in window only
 * right after one, so what signing in needs is loaded before.
 */
async function start(): Promise<void> {
  const isInOutlook = await isOutlookHere();
  const user: OutlookUser = isInOutlook
    ? outlookUser()
    : { name: '', address: '', locale: navigator.language };
  const language = languageOf(user.locale, policyInForce.languages);
  document.documentElement.lang = language;
  document.title = myMeetingsWords(language).title;
  if (!policyInForce.review.isOn) {
    render(<TurnedOff language={language} />);
    return;
  }
  const calendar = openCalendar({ loginHint: user.address });
  const writing = openCalendar({ loginHint: user.address, isForWriting: true });
  const session = createReviewSession(
    {
      calendar,
      policy: policyInForce,
      now: () => new Date(),
      memory: browserLookMemory(partitionKey()),
    },
    policyInForce.review.weeks,
  );
  if (isInOutlook) void session.read();
  else
    void signInOfPage(user.address)
      .prepare()
      .catch(() => undefined);
  render(
    <MyMeetingsPage
      session={session}
      calendar={calendar}
      writing={writing}
      user={user}
      policy={policyInForce}
    />,
  );
}

function render(page: ReactElement): void {
  const root = document.getElementById('root');
  if (root) createRoot(root).render(page);
}
