import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Form } from '../host/form';
import type { AddIn } from '../host/manifest';
import type { LogLine } from '../host/surroundings';
import type { Contact } from '../mailbox/contact';
import { people } from '../mailbox/directory';
import type { Invite, SentMail } from '../mailbox/invite';
import { nextOccurrenceOf } from '../mailbox/occurrence';
import type { Locale } from '../words/locale';
import { wordsOf } from '../words/words-of';
import { CalendarPage } from './calendar-page';
import { ComposeWindow } from './compose-window';
import { ConsentDialog } from './consent-dialog';
import { type Folder, Folders } from './folders';
import { InboxPage } from './inbox-page';
import { mailboxClient } from './mailbox-client';
import { MessageWindow } from './message-window';
import { formOf, formOfMail, newForm, newFormAsked } from './new-form';
import { type OpenForm, openForm } from './open-form';
import { ProtocolLog } from './protocol-log';
import { ReadWindow } from './read-window';
import type { Settings } from './settings';
import { TopBar } from './top-bar';
import { TryCard } from './try/try-card';
import { useSeen } from './try/use-seen';
import { useTry } from './try/use-try';
import { whereToPress } from './try/where';
import { useAddIn } from './use-add-in';
import { useCalendar } from './use-calendar';
import { useFocusBack } from './use-focus';
import { useInviteInAddress } from './use-invite-in-address';
import { useIsDark } from './use-is-dark';
import { useLog } from './use-log';
import { useSettings } from './use-settings';
import { useSignIn } from './use-sign-in';
import { LocaleContext } from './use-words';

const anna = people[0] ?? { name: 'Anna Ek', address: 'anna.ek@contoso.example', kind: 'person' };

/** Beside an item that somebody shares, only an add-in that says so is there. */
function addInBeside(addIn: AddIn, { sharedBy }: Form): AddIn {
  return sharedBy === null || addIn.supportsSharedFolders
    ? addIn
    : { ...addIn, commands: [], launchEvents: [] };
}

function useWindow(
  user: Contact,
  calendarOf: Contact,
  addIn: AddIn | string | null,
  settings: () => Settings,
  log: (line: LogLine) => void,
) {
  const [windows, setWindows] = useState<readonly OpenForm[]>([]);
  const sharedBy = calendarOf.address === user.address ? null : calendarOf;
  const show = (form: Form, isQuick = false, as = user) => {
    if (typeof addIn !== 'object' || addIn === null) return;
    const opened: OpenForm = openForm(form, {
      addIn: addInBeside(addIn, form),
      user: as,
      isQuick,
      mailbox: mailboxClient,
      settings,
      log,
      openNew: (asked) => show(newFormAsked(as, Date.now(), asked), false, as),
      onClosed: () => setWindows((before) => before.filter((one) => one !== opened)),
    });
    setWindows((before) => [...before, opened]);
  };
  const openNew = (isQuick: boolean) => show(newForm(calendarOf, Date.now(), sharedBy), isQuick);
  const openInvite = (invite: Invite | null, mode: Form['mode'], as?: Contact) =>
    invite && show(formOf(invite, mode, Date.now(), as ? null : sharedBy), false, as);
  const openMail = (mail: SentMail) => show(formOfMail(mail, Date.now()));
  return { windows, openNew, openInvite, openMail };
}

/** The server says so, to whoever has started it with `npm start`. */
const isTryOffered = document.documentElement.dataset.offersTry !== undefined;

function windowFor({ mail, mode }: Form) {
  if (mail) return MessageWindow;
  return mode === 'read' ? ReadWindow : ComposeWindow;
}

/** What the page itself says of its language, and its title. */
function useOnThePage(locale: Locale) {
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = `${wordsOf(locale).shell.product} – Syfte`;
  }, [locale]);
}

/** The whole local Outlook: a calendar or an inbox, or one window in front of it. */
export function App() {
  const [settings, latest, setSettings] = useSettings();
  const [user, setUser] = useState<Contact>(anna);
  const [calendarOf, setCalendarOf] = useState<Contact>(anna);
  const sitDown = (person: Contact) => {
    setUser(person);
    setCalendarOf(person);
  };
  const { shown, log } = useLog();
  const addIn = useAddIn(settings.locale);
  const { windows, openNew, openInvite, openMail } = useWindow(user, calendarOf, addIn, latest, log);
  const isOpen = windows.length > 0;
  const { invites, mails, isFresh, refresh } = useCalendar(user, calendarOf, !isOpen);
  useFocusBack(isOpen, isFresh);
  const [folder, setFolder] = useState<Folder>('calendar');
  const asked = useSignIn(user, log);
  useInviteInAddress(typeof addIn === 'object' && addIn !== null, (owner, invite) => {
    sitDown(owner);
    openInvite(invite, 'read', owner);
  });
  const isDark = useIsDark(settings.theme);
  const window = { isDark, isOffline: settings.fault === 'offline' };
  useOnThePage(settings.locale);
  const seen = useSeen(windows.at(-1), user, invites, isFresh);
  const { progress, start, leave } = useTry(seen);
  return (
    <LocaleContext value={settings.locale}>
      <FluentProvider theme={isDark ? webDarkTheme : webLightTheme}>
        <div className={isDark ? 'app dark' : 'app'}>
          <TopBar
            user={user}
            isBusy={isOpen}
            onUser={sitDown}
            settings={settings}
            onSettings={setSettings}
            onTry={start}
          />
          <TryCard
            progress={progress}
            isOffered={isTryOffered}
            press={whereToPress(progress, seen, seen.isPaneOpen)}
            start={start}
            leave={leave}
          />
          {typeof addIn === 'string' && <p role="alert">{addIn}</p>}
          {/* One behind another keeps its pane, and what is typed in it. */}
          {windows.map((open, at) => {
            const Window = windowFor(open.form.get());
            return (
              <div key={open.key} className="layer" hidden={at < windows.length - 1}>
                <Window open={open} {...window} />
              </div>
            );
          })}
          {!isOpen && (
            <Folders
              shown={folder}
              user={user}
              owner={calendarOf}
              onShow={setFolder}
              onOwner={setCalendarOf}
            />
          )}
          {!isOpen && folder === 'inbox' && <InboxPage user={user} mails={mails} onOpen={openMail} />}
          {!isOpen && folder === 'calendar' && addIn && (
            <CalendarPage
              owner={calendarOf}
              isOwn={calendarOf.address === user.address}
              invites={invites}
              isFresh={isFresh}
              onNew={openNew}
              onOpen={openInvite}
              onOccurrence={(series, mode) => openInvite(nextOccurrenceOf(series, invites, Date.now()), mode)}
              onRemove={({ id }) => void mailboxClient.remove(id).then(refresh)}
            />
          )}
          <ConsentDialog asked={asked} name={typeof addIn === 'object' && addIn ? addIn.name : ''} />
          <ProtocolLog log={shown} />
        </div>
      </FluentProvider>
    </LocaleContext>
  );
}
