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
  {
    key: 'signIn',
    label: 'Signing in',
    hint: 'Once for each permission, from the pane or in a browser tab.',
    choices: [
      ['asks', 'asks for permission'],
      ['declined', 'is declined by the user'],
      ['blocked', 'is blocked by a policy'],
      ['needs-admin', 'needs an administrator first'],
      ['no-cookies', 'finds third-party cookies off'],
      ['no-naa', 'is not possible in the pane (no NAA)'],
    ],
  },
  {
    key: 'graphFault',
    label: 'Graph',
    choices: [
      ['none', 'works'],
      ['offline', 'cannot be reached'],
      ['busy', 'is busy for three calls (429)'],
      ['unavailable', 'is not available (503)'],
      ['signed-out', 'does not take the token (401)'],
      ['forbidden', 'refuses (403)'],
      ['conflict', 'has the invite changed by somebody else, once (412)'],
      ['drop', 'breaks off before a change, once'],
      ['apply-and-drop', 'makes a change and breaks off, once'],
      ['hang', 'never answers'],
    ],
  },
  {
    key: 'graphLatency',
    label: 'Each call to Graph takes',
    choices: [
      ['0', 'no time'],
      ['100', '100 ms'],
      ['1000', '1 second'],
    ],
  },
  {
    key: 'losesMeeting',
    label: 'The online meeting of a body changed through Graph',
    choices: [
      ['no', 'stays where its block does'],
      ['once', 'is lost the first time'],
      ['always', 'is lost'],
    ],
  },
  {
    key: 'policy',
    label: 'Rules of the organisation',
    hint: 'For panes and handlers that are loaded from now on.',
    choices: [
      ['started', 'as started'],
      ['standard', 'those that come with Syfte'],
      ['gentle', 'nobody is stopped, only asked'],
      ['strict', 'updates are stopped too'],
      ['measured', 'attendance reports, and money'],
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
  return { ...settings, [key]: key === 'latency' || key === 'graphLatency' ? Number(text) : text };
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
