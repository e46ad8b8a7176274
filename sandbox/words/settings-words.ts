import type { Settings } from '../outlook/settings';

type Choices<Key extends keyof Settings> = Readonly<Record<`${Settings[Key] & (string | number)}`, string>>;

/** The settings of this Outlook: what each is called, and each of its values by the value. */
export interface SettingsWords {
  readonly open: string;
  readonly title: string;
  readonly done: string;
  readonly labels: Readonly<Record<keyof Settings, string>>;
  readonly hints: Readonly<Record<'theme' | 'signIn' | 'policy', string>>;
  readonly everyCall: string;
  readonly rewriting: Choices<'rewriting'>;
  readonly theme: Choices<'theme'>;
  readonly sendMode: Choices<'sendMode'>;
  readonly latency: Choices<'graphLatency'>;
  readonly fault: Choices<'fault'>;
  readonly readsLateBy: Choices<'readsLateBy'>;
  readonly lostWords: Choices<'dropsWords'>;
  readonly addInTimeout: Choices<'addInTimeout'>;
  readonly runtime: Choices<'runtime'>;
  readonly organizerListed: Choices<'organizerListed'>;
  readonly refusesTime: Choices<'refusesTime'>;
  readonly losesPictures: Choices<'losesPictures'>;
  readonly signIn: Choices<'signIn'>;
  readonly graphFault: Choices<'graphFault'>;
  readonly losesMeeting: Choices<'losesMeeting'>;
  readonly policy: Choices<'policy'>;
}
