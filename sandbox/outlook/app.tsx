import { FluentProvider, Select, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Form } from '../host/form';
import type { AddIn } from '../host/manifest';
import type { LogLine } from '../host/surroundings';
import type { Contact } from '../mailbox/contact';
import { people } from '../mailbox/directory';
import type { Invite } from '../mailbox/invite';
import { nextOccurrenceOf } from '../mailbox/occurrence';
import { CalendarPage } from './calendar-page';
import { ComposeWindow } from './compose-window';
import { mailboxClient } from './mailbox-client';
import { formOf, newForm } from './new-form';
import { type OpenForm, openForm } from './open-form';
import { ProtocolLog } from './protocol-log';
import { ReadWindow } from './read-window';
import { rememberedSettings, rememberSettings, type Settings } from './settings';
import { SettingsPanel } from './settings-panel';
import { useAddIn } from './use-add-in';
import { useIsDark } from './use-is-dark';
import { useLog } from './use-log';

const anna = people[0] ?? { name: 'Anna Ek', address: 'anna.ek@contoso.example', kind: 'person' };

function TopBar(props: {
  user: Contact;
  isBusy: boolean;
  onUser(user: Contact): void;
  settings: Settings;
  onSettings(settings: Settings): void;
}) {
  return (
    <header className="top">
      <strong>Local Outlook</strong>
      <span className="quiet">a stand-in for trying Syfte · nothing leaves this computer</span>
      <span className="space" />
      <span className="keyboard">
        Who is at the keyboard
        <Select
          size="small"
          aria-label="Who is at the keyboard"
          disabled={props.isBusy}
          value={props.user.address}
          onChange={(_event, { value }) => {
            const user = people.find(({ address }) => address === value);
            if (user) props.onUser(user);
          }}
        >
          {people.map(({ name, address }) => (
            <option key={address} value={address}>
              {name}
            </option>
          ))}
        </Select>
      </span>
      <SettingsPanel settings={props.settings} onChange={props.onSettings} />
    </header>
  );
}

function useSettings(): readonly [Settings, () => Settings, (settings: Settings) => void] {
  const [settings, setSettings] = useState(rememberedSettings);
  const latest = useRef(settings);
  latest.current = settings;
  const change = useCallback((next: Settings) => {
    rememberSettings(next);
    setSettings(next);
  }, []);
  return [settings, useCallback(() => latest.current, []), change];
}

function useCalendar(user: Contact, isShown: boolean) {
  const [invites, setInvites] = useState<readonly Invite[]>([]);
  const refresh = useCallback(() => mailboxClient.invitesOf(user.address).then(setInvites), [user]);
  useEffect(() => {
    if (isShown) void refresh();
  }, [refresh, isShown]);
  return { invites, refresh };
}

function useWindow(
  user: Contact,
  addIn: AddIn | string | null,
  settings: () => Settings,
  log: (line: LogLine) => void,
) {
  const [open, setOpen] = useState<OpenForm | null>(null);
  const show = (form: Form, isQuick = false) => {
    if (typeof addIn !== 'object' || addIn === null) return;
    const onClosed = () => setOpen(null);
    setOpen(openForm(form, { addIn, user, isQuick, mailbox: mailboxClient, settings, log, onClosed }));
  };
  const openNew = (isQuick: boolean) => show(newForm(user, Date.now()), isQuick);
  const openInvite = (invite: Invite | null, mode: Form['mode']) =>
    invite && show(formOf(invite, mode, Date.now()));
  return { open, openNew, openInvite };
}

/** The whole local Outlook: a calendar, or one window in front of it. */
export function App() {
  const [settings, latest, setSettings] = useSettings();
  const [user, setUser] = useState<Contact>(anna);
  const [lines, log] = useLog();
  const addIn = useAddIn(settings.locale);
  const { open, openNew, openInvite } = useWindow(user, addIn, latest, log);
  const { invites, refresh } = useCalendar(user, open === null);
  const isDark = useIsDark(settings.theme);
  const window = { locale: settings.locale, isDark, isOffline: settings.fault === 'offline' };
  const Window = open?.form.get().mode === 'read' ? ReadWindow : ComposeWindow;
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme}>
      <div className={isDark ? 'app dark' : 'app'}>
        <TopBar
          user={user}
          isBusy={open !== null}
          onUser={setUser}
          settings={settings}
          onSettings={setSettings}
        />
        {typeof addIn === 'string' && <p role="alert">{addIn}</p>}
        {open ? (
          <Window open={open} {...window} />
        ) : (
          addIn && (
            <CalendarPage
              user={user}
              invites={invites}
              onNew={openNew}
              onOpen={openInvite}
              onOccurrence={(series) => openInvite(nextOccurrenceOf(series, invites, Date.now()), 'compose')}
              onRemove={({ id }) => void mailboxClient.remove(id).then(refresh)}
            />
          )
        )}
        <ProtocolLog lines={lines} />
      </div>
    </FluentProvider>
  );
}
