import { officeNames } from '../host/execute';
import type { Settings } from './settings';

/** A value, and what it is called. */
type Choice = readonly [value: string, label: string];

/** A setting with a list to choose from. */
interface ChoiceSetting {
  readonly key: keyof Settings;
  readonly label: string;
  readonly hint?: string;
  readonly choices: readonly Choice[];
}

const wordsLost: readonly Choice[] = [
  ['no', 'stay'],
  ['first', 'are lost: the first line'],
  ['last', 'are lost: the last line'],
  ['lists', 'are lost: lists'],
  ['links', 'are lost: links'],
  ['bold', 'are lost: bold text'],
  ['all', 'are lost: all'],
];

export const choiceSettings: readonly ChoiceSetting[] = [
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
      ['fail', 'Office calls fail'],
      ['fail-once', 'Office calls fail the first time (Mac)'],
      ['throw', 'Office calls throw'],
      ['hang', 'Office calls are never answered'],
      ['lost', 'Office calls are carried out and never answered'],
      ['late', 'Office calls are answered after 15 seconds'],
      ['twice', 'Office calls are answered twice'],
      ['ignore', 'Office calls say yes and do nothing'],
      ['item-gone', 'the item is gone when Office calls are answered'],
      ['answer-number', 'Office calls answer with a number'],
      ['answer-null', 'Office calls answer with null'],
      ['answer-object', 'Office calls answer with an object'],
      ['answer-empty', 'Office calls answer with an empty text'],
      ['answer-array', 'Office calls answer with an array of anything'],
    ],
  },
  {
    key: 'faultyCall',
    label: 'The fault is about',
    choices: [['all', 'every Office call'], ...officeNames.map((name) => [name, name] as const)],
  },
  {
    key: 'readsLateBy',
    label: 'Reading the body lacks',
    choices: [
      ['0', 'nothing'],
      ['1000', 'what was typed in the last second'],
      ['2000', 'what was typed in the last two seconds'],
    ],
  },
  {
    key: 'dropsWords',
    label: 'Words of the organizer in a replaced body',
    choices: wordsLost,
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
      ['apply-and-hang', 'makes a change and never answers, once'],
      ['truncated', 'breaks off in the middle of answers'],
      ['html', 'is answered for by a web page (200)'],
      ['no-etag', 'leaves versions out of its answers'],
      ['partial', 'leaves the body out of what is read'],
      ['stale', 'answers as it did before, once'],
      ['changed', 'has the invite written into by somebody else, once'],
      ['deleted', 'has the invite deleted by somebody else, once'],
      ['claimed', 'says that it made a change and did not, once'],
      ['circular', 'names the first page as the next one'],
      ['zone', 'does not know the time zone of meetings'],
      ['batch-part', 'refuses one event among many, once (403)'],
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
    key: 'graphDropsWords',
    label: 'Words of the organizer in a body changed through Graph',
    choices: wordsLost,
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

export const switches: readonly (readonly [key: keyof Settings, label: string])[] = [
  ['lateSession', 'Session data is null for two seconds (Mac)'],
  ['lateBody', 'A replaced body is read back late (new Mac)'],
  ['dropsApostrophes', 'Setting attendees loses addresses with an apostrophe'],
  ['flipsZone', 'A new end puts the invite into UTC (web)'],
  ['cancelAsks', 'Cancelling asks the add-in (classic)'],
];
