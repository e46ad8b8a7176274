import { officeNames } from '../host/execute';
import type { SettingsWords } from '../words/settings-words';
import { locales } from '../words/words-of';
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

/** The settings with a list, from top to bottom, in one language. */
export function choiceSettings(words: SettingsWords): readonly ChoiceSetting[] {
  const { labels, hints } = words;
  const setting = (
    key: keyof Settings,
    named: Readonly<Record<string, string>>,
    hint?: string,
  ): ChoiceSetting => ({
    key,
    label: labels[key],
    choices: Object.entries(named),
    ...(hint !== undefined && { hint }),
  });
  return [
    setting('rewriting', words.rewriting),
    { key: 'locale', label: labels.locale, choices: locales.map(([locale, name]) => [locale, name]) },
    setting('theme', words.theme, hints.theme),
    setting('sendMode', words.sendMode),
    setting('latency', words.latency),
    setting('fault', words.fault),
    {
      key: 'faultyCall',
      label: labels.faultyCall,
      choices: [['all', words.everyCall], ...officeNames.map((name) => [name, name] as const)],
    },
    setting('readsLateBy', words.readsLateBy),
    setting('dropsWords', words.lostWords),
    setting('addInTimeout', words.addInTimeout),
    setting('runtime', words.runtime),
    setting('organizerListed', words.organizerListed),
    setting('refusesTime', words.refusesTime),
    setting('losesPictures', words.losesPictures),
    setting('signIn', words.signIn, hints.signIn),
    setting('graphFault', words.graphFault),
    setting('graphLatency', words.latency),
    setting('losesMeeting', words.losesMeeting),
    setting('graphDropsWords', words.lostWords),
    setting('policy', words.policy, hints.policy),
  ];
}

/** The settings that are on or off. */
export const switches = [
  'lateSession',
  'lateBody',
  'dropsApostrophes',
  'flipsZone',
  'cancelAsks',
] as const satisfies readonly (keyof Settings)[];
