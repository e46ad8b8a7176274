import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { openCalendar } from '../../graph/graph-calendar';
import { signInOfPage } from '../../graph/open-sign-in';
import type { OutlookUser } from '../../outlook/compose-invite';
import { isOutlookHere, outlookUser, partitionKey } from '../../outlook/office-context';
import { policyInForce } from '../../policy/stamped';
import type { Language } from '../../text/language';
import { myMeetingsWords } from '../../text/my-meetings';
import { colourPageAsRemembered } from '../../ui/appearance';
import { PanePage } from '../../ui/pane-page';
import { judgeIn } from '../placeholder-words';
import { firstDayOfWeek } from './items/week-group';
import { browserVisitMemory } from './last-visit';
import { MyMeetingsPage } from './my-meetings-page';
import { createMyMeetingsStore } from './my-meetings-store';
import { browserVerdictMemory, judgedByOf } from './verdict-memory';
import { browserSwitchMemory } from './week-task/switch-memory';
import { sayBroken, words } from './words';

start().catch(sayBroken);

/**
 * In Outlook the user is known and reading begins at once. In a browser tab a click begins it: the browser opens the sign-in window only
 * right after one. What signing in needs is loaded before, beside what judges.
 */
async function start(): Promise<void> {
  colourPageAsRemembered();
  // What is judged is remembered: in every language of the policy, before the first meeting is.
  const judging = judgeIn(policyInForce.languages);
  const isInOutlook = await isOutlookHere();
  const user: OutlookUser = isInOutlook
    ? outlookUser()
    : { name: '', address: '', locale: navigator.language };
  const language = await words(user.locale);
  if (!language) return;
  document.title = myMeetingsWords(language).title;
  if (!policyInForce.review.isOn) {
    render(<TurnedOff language={language} />);
    return;
  }
  const calendar = openCalendar({ loginHint: user.address });
  const writing = openCalendar({ loginHint: user.address, isForWriting: true });
  const store = createMyMeetingsStore(
    {
      calendar,
      policy: policyInForce,
      now: () => new Date(),
      firstDayOfWeek: firstDayOfWeek(user.locale),
      memory: browserVisitMemory(partitionKey()),
      verdicts: browserVerdictMemory(partitionKey(), judgedByOf(policyInForce, document.scripts)),
    },
    policyInForce.review.weeks,
  );
  void signInOfPage(user.address)
    .prepare()
    .catch(() => undefined);
  if (isInOutlook) void judging.then(() => store.read());
  render(
    <MyMeetingsPage
      store={store}
      calendar={calendar}
      writing={writing}
      user={user}
      policy={policyInForce}
      taskMemory={browserSwitchMemory(partitionKey())}
    />,
  );
}

function render(page: ReactElement): void {
  const root = document.getElementById('root');
  if (root) createRoot(root, { onUncaughtError: sayBroken }).render(page);
}

/** What stands here where the organisation has turned it off: the manifest's button to it is the same everywhere. */
function TurnedOff({ language }: { readonly language: Language }) {
  const { title, off } = myMeetingsWords(language);
  return (
    <PanePage language={language}>
      <h1>{title}</h1>
      <p>{off}</p>
    </PanePage>
  );
}
