import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { closePane, outlookUser, whenOfficeIsReady } from '../../outlook/office-context';
import {
  newMeetingTakesHtml,
  officeReadMail,
  openNewMeeting,
  type ReadMail,
} from '../../outlook/office-mail';
import { policyInForce, signInInForce } from '../../policy/stamped';
import { planWords } from '../../text/plan';
import { colourPageAsRemembered } from '../../ui/appearance';
import { PaneNotice } from '../../ui/pane-notice';
import { PanePage } from '../../ui/pane-page';
import { judgeIn } from '../placeholder-words';
import { loadCreate } from './creating/create-part';
import { openPlan } from './open-plan';
import { PlanPane } from './plan-pane';
import { sayBroken, words } from './words';

start().catch(sayBroken);

async function start(): Promise<void> {
  colourPageAsRemembered();
  await whenOfficeIsReady();
  const user = outlookUser();
  const language = await words(user.locale);
  if (!language) return;
  const { title, noMail } = planWords(language);
  document.title = title;
  const mail = openMail();
  if (!mail) {
    return render(
      <PanePage language={language}>
        <h1>{title}</h1>
        <PaneNotice kind="warning" text={noMail} />
      </PanePage>,
    );
  }
  const plan = openPlan(mail, {
    user,
    policy: policyInForce,
    untilJudging: () => judgeIn([language]),
    now: () => Date.now(),
    openForm: openNewMeeting,
    takesHtml: newMeetingTakesHtml(),
    close: closePane,
    create: signInInForce && {
      prepare: async () => (await loadCreate()).prepareToCreate(user.address),
      transactionId: `syfte:${crypto.randomUUID()}`,
    },
  });
  window.addEventListener('pagehide', plan.store.hide);
  render(<PlanPane {...plan} />);
  await plan.store.load();
  // As the gate judges: in every language of the policy, once the form is there.
  await judgeIn([language, ...policyInForce.languages]);
  plan.store.judge();
}

function openMail(): ReadMail | null {
  try {
    return officeReadMail();
  } catch {
    return null;
  }
}

function render(page: ReactElement): void {
  const root = document.getElementById('root');
  if (root) createRoot(root, { onUncaughtError: sayBroken }).render(page);
}
