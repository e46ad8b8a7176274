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
import { useWords } from './use-words';

/** A setting as text from a list, in the type it is kept in. */
function changed(settings: Settings, key: keyof Settings, text: string): Settings {
  return { ...settings, [key]: typeof settings[key] === 'number' ? Number(text) : text };
}

interface Props {
  readonly settings: Settings;
  onChange(settings: Settings): void;
}

function Choices({ settings, onChange }: Props) {
  return choiceSettings(useWords().settings).map(({ key, label, hint, choices }) => (
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
  const { labels } = useWords().settings;
  return switches.map((key) => (
    <Checkbox
      key={key}
      label={labels[key]}
      checked={settings[key] === true}
      onChange={(_event, { checked }) => onChange({ ...settings, [key]: checked === true })}
    />
  ));
}

/** What can be set about this Outlook. */
export function SettingsPanel(props: Props) {
  const words = useWords().settings;
  return (
    <Dialog>
      <DialogTrigger disableButtonEnhancement>
        <Button appearance="transparent" className="on-brand">
          {words.open}
        </Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent className="settings">
            <Choices {...props} />
            <Switches {...props} />
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary">{words.done}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
