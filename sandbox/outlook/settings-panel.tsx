import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  Field,
  Select,
} from '@fluentui/react-components';
import type { Settings } from './settings';
import { choiceSettings, switches } from './settings-list';

/** A setting as text from a list, in the type it is kept in. */
function changed(settings: Settings, key: keyof Settings, text: string): Settings {
  return { ...settings, [key]: typeof settings[key] === 'number' ? Number(text) : text };
}

interface Props {
  readonly settings: Settings;
  onChange(settings: Settings): void;
}

function Choices({ settings, onChange }: Props) {
  return choiceSettings.map(({ key, label, hint, choices }) => (
    <Field key={key} label={label} {...(hint !== undefined && { hint })}>
      <Select
        value={String(settings[key])}
        onChange={(_event, { value }) => onChange(changed(settings, key, value))}
      >
        {choices.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  ));
}

function Switches({ settings, onChange }: Props) {
  return switches.map(([key, label]) => (
    <Checkbox
      key={key}
      label={label}
      checked={settings[key] === true}
      onChange={(_event, { checked }) => onChange({ ...settings, [key]: checked === true })}
    />
  ));
}

/** What can be set about this Outlook. */
export function SettingsPanel(props: Props) {
  return (
    <Dialog>
      <DialogTrigger disableButtonEnhancement>
        <Button appearance="transparent" className="on-brand">
          Settings
        </Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Settings of the local Outlook</DialogTitle>
          <DialogContent className="settings">
            <Choices {...props} />
            <Switches {...props} />
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary">Done</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
