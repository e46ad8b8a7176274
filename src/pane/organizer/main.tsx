import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { systemClock } from '../../async/clock';
import { createFormStore } from '../../form/form-store';
import { officeComposeInvite } from '../../outlook/office-compose-invite';
import { outlookUser, whenOfficeIsReady } from '../../outlook/office-context';
import { policyInForce } from '../../policy/stamped';
import { frameStorage } from '../../targets/frame-storage';
import { openFormTarget } from '../../targets/open-form/open-form-target';
import { organizerPaneWords } from '../../text/organizer-pane';
import { colourPageAsRemembered } from '../../ui/appearance';
import { painted } from '../../ui/painted';
import { judgeIn } from '../placeholder-words';
import { lateGraphParts } from './late-parts';
import { onceRead } from './once-read';
import { OrganizerPane } from './organizer-pane';
import { watchFocus } from './watch-focus';
import { sayBroken, words } from './words';

const checkEveryInMs = 3_000;

start().catch(sayBroken);

async function start(): Promise<void> {
  colourPageAsRemembered();
  await whenOfficeIsReady();
  const user = outlookUser();
  const language = await words(user.locale);
  if (!language) return;
  document.title = organizerPaneWords(language).title;
  const untilJudging = () => judgeIn([language]);
  const deps = {
    user,
    policy: policyInForce,
    clock: systemClock,
    storage: frameStorage(),
    untilJudging,
    untilDrawn: painted,
  };
  const target = openFormTarget(officeComposeInvite(), { ...deps, focusedFor: watchFocus() });
  const store = createFormStore(target, deps);
  // The gate can send the organizer to a pane that is already open; it gets the focus then. Not every change of an invite has an event. A form that is
  // just being drawn takes the focus itself: what was read a moment ago is not read again for that, ahead of the first picture.
  void store.drawn.then(() => window.addEventListener('focus', () => void store.refresh()));
  setInterval(() => {
    // The organizer may be at work in the body: a block that is deleted there must not be called ready.
    if (!document.hidden && !document.hasFocus()) void store.checkBody();
  }, checkEveryInMs);
  window.addEventListener('pagehide', store.hide);
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) store.hide();
  });
  const root = document.getElementById('root');
  if (!root) return;
  const loading = store.load();
  await onceRead(store);
  // At once, and not when the page has nothing else to do: what waits for the form to be on the screen counts from here.
  flushSync(() =>
    createRoot(root, { onUncaughtError: sayBroken }).render(
      <OrganizerPane
        store={store}
        language={language}
        organisation={policyInForce}
        {...lateGraphParts({ target, store, user, language })}
      />,
    ),
  );
  await loading;
  // The gate judges in every language of the policy. Nobody waits for those that the reader does not write in, and an empty form for none.
  await judgeIn([language, ...policyInForce.languages]);
  store.judge();
}
