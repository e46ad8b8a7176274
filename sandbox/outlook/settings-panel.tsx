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

type Choice = readonly [value: string, label: string];

interface ChoiceSetting {
  readonly key: keyof Settings;
  readonly label: string;
  readonly hint?: string;
  readonly choices: readonly Choice[];
}

const choiceSettings: readonly ChoiceSetting[] = [
  {
    key: 'rewriting',
    label: 'HTML is rewritten as',
    choices: [
      ['web', 'web and new Outlook'],
      ['classic', 'classic Outlook (Word)'],
      ['none', 'nobody: bytes as they came'],
    ],
  },
  {
    key: 'locale',
    label: 'Display language',
    choices: [
      ['en-US', 'English'],
      ['sv-SE', 'Svenska'],
    ],
  },
  {
    key: 'theme',
    label: 'Theme',
    hint: 'Outlook does not tell event-based add-ins its theme: the pane follows the system.',
    choices: [
      ['system', 'as the system'],
      ['light', 'light'],
      ['dark', 'dark'],
    ],
  },
  {
    key: 'sendMode',
    label: 'Send mode',
    choices: [
      ['manifest', 'as in the manifest'],
      ['PromptUser', 'prompt user'],
      ['SoftBlock', 'soft block'],
      ['Block', 'block'],
    ],
  },
  {
    key: 'latency',
    label: 'Each Office call takes',
    choices: [
      ['0', 'no time'],
      ['100', '100 ms'],
      ['1000', '1 second'],
    ],
  },
  {
    key: 'fault',
    label: 'Fault',
    choices: [
      ['none', 'none'],
      ['offline', 'the add-in cannot be reached'],
      ['hang', 'Office calls are never answered'],
      ['hang-body', 'reading the body is never answered'],
      ['fail', 'Office calls fail'],
      ['twice', 'Office calls are answered twice'],
    ],
  },
  {
    key: 'patience',
    label: 'Patience with a slow add-in',
    choices: [
      ['real', '5 s, then 5 min, as Outlook'],
      ['fast', '0.5 s, then 3 s'],
    ],
  },
  {
    key: 'runtime',
    label: 'Page of the launch events',
    choices: [
      ['fresh', 'fresh for each event'],
      ['kept', 'kept while the form is open'],
    ],
  },
  {
    key: 'organizerListed',
    label: 'Organizer among the required attendees',
    choices: [
      ['never', 'never'],
      ['editing', 'when editing (web)'],
      ['always', 'always (classic)'],
    ],
  },
  {
    key: 'refusesTime',
    label: 'A new time from an add-in',
    choices: [
      ['no', 'is taken'],
      ['once', 'is not taken the first time, with no error (Mac)'],
      ['silently', 'is never taken, with no error (Mac)'],
      ['error', 'is an error for a series (classic)'],
    ],
  },
  {
    key: 'losesPictures',
    label: 'Pictures in a replaced body',
    choices: [
      ['no', 'stay'],
      ['once', 'are lost the first time'],
      ['always', 'are lost'],
    ],
  },
];

const switches: readonly (readonly [key: keyof Settings, label: string])[] = [
  ['lateSession', 'Session data is null for two seconds (Mac)'],
  ['lateBody', 'A replaced body is read back late (new Mac)'],
  ['flipsZone', 'A new end puts the invite into UTC (web)'],
  ['cancelAsks', 'Cancelling asks the add-in (classic)'],
];

/** A setting as text from a list, in the type it is kept in. */
function changed(settings: Settings, key: keyof Settings, text: string): Settings {
  return { ...settings, [key]: key === 'latency' ? Number(text) : text };
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
