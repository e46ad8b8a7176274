import { Button, Select } from '@fluentui/react-components';
import type { Contact } from '../mailbox/contact';
import { people } from '../mailbox/directory';
import { Coin } from './coin';
import type { Settings } from './settings';
import { SettingsPanel } from './settings-panel';
import { useWords } from './use-words';

interface Props {
  readonly user: Contact;
  /** Whether a window is open: then nobody else sits down. */
  readonly isBusy: boolean;
  onUser(user: Contact): void;
  readonly settings: Settings;
  onSettings(settings: Settings): void;
  /** Starts the guided try, or goes on with it. */
  onTry(): void;
}

/** The bar at the top: what this is, who is at the keyboard, the settings. */
export function TopBar({ user, isBusy, onUser, settings, onSettings, onTry }: Props) {
  const { shell: words, try: guided } = useWords();
  return (
    <header className="top">
      <strong>{words.product}</strong>
      <span className="quiet">{words.tagline}</span>
      <span className="space" />
      <span className="keyboard">
        {words.atTheKeyboard}
        <Select
          size="small"
          aria-label={words.atTheKeyboard}
          data-press="keyboard"
          disabled={isBusy}
          value={user.address}
          onChange={(_event, { value }) => {
            const next = people.find(({ address }) => address === value);
            if (next) onUser(next);
          }}
        >
          {people.map(({ name, address }) => (
            <option key={address} value={address}>
              {name}
            </option>
          ))}
        </Select>
        <Coin name={user.name} />
      </span>
      <Button data-press="try" appearance="transparent" className="on-brand" onClick={onTry}>
        {guided.title}
      </Button>
      <SettingsPanel settings={settings} onChange={onSettings} />
    </header>
  );
}
