import type { PlannedKind } from '../graph/faults';
import type { Fault } from '../host/faults';
import type { SendMode } from '../host/manifest';
import type { Quirks } from '../host/world';
import type { DroppedWords } from '../rewriting/drop-words';
import type { Rewriting } from '../rewriting/rewriting';
import type { ExamplePolicy } from '../server/example-policies';
import type { SignInMode } from '../sign-in/sign-in';
import { type Locale, localeFor } from '../words/locale';

/** What can be set about this Outlook. Kept by the browser. */
export interface Settings extends Quirks {
  readonly rewriting: Rewriting;
  readonly locale: Locale;
  readonly theme: 'system' | 'light' | 'dark';
  /** Milliseconds per Office call. */
  readonly latency: number;
  readonly sendMode: 'manifest' | SendMode;
  readonly fault: Fault;
  /** Which Office call the fault is about, by its name (`body.getAsync`), or all of them. */
  readonly faultyCall: string;
  /** Real: 5 s until "taking longer", 5 min until the end. Fast: 0.5 s and 3 s. */
  readonly addInTimeout: 'real' | 'fast';
  /** Whether the page of the launch events lives for one event or as long as the form. */
  readonly runtime: 'fresh' | 'kept';
  /** Classic Outlook asks the gate about cancellations too (OfficeDev/office-js#4932). */
  readonly cancelAsks: boolean;
  /** Milliseconds on the way to Graph and back. */
  readonly graphLatency: 0 | 100 | 1000;
  /** What happens to calls to Graph (server-settings.ts says how often). */
  readonly graphFault:
    | 'none'
    | 'offline'
    | 'busy'
    | 'unavailable'
    | 'signed-out'
    | 'forbidden'
    | 'conflict'
    | 'batch-part'
    | Exclude<PlannedKind, 'status'>;
  /** Whether a body changed through Graph costs the online meeting although its block is in it. */
  readonly losesMeeting: 'no' | 'once' | 'always';
  /** Which of the organizer's own words a body changed through Graph costs. */
  readonly graphDropsWords: DroppedWords;
  readonly signIn: SignInMode;
  /** The rules of which organisation are stamped into the site; `started` those that the server was started with. */
  readonly policy: 'started' | ExamplePolicy;
}

export const defaultSettings: Settings = {
  rewriting: 'web',
  locale: 'en-US',
  theme: 'system',
  latency: 0,
  sendMode: 'manifest',
  fault: 'none',
  faultyCall: 'all',
  addInTimeout: 'real',
  runtime: 'fresh',
  cancelAsks: false,
  lateSession: false,
  lateBody: false,
  organizerListed: 'editing',
  refusesTime: 'no',
  flipsZone: false,
  losesPictures: 'no',
  dropsWords: 'no',
  dropsApostrophes: false,
  readsLateBy: 0,
  graphLatency: 0,
  graphFault: 'none',
  losesMeeting: 'no',
  graphDropsWords: 'no',
  signIn: 'asks',
  policy: 'started',
};

/** Where the browser keeps them: every tab of this Outlook hears of a change there. */
export const settingsKey = 'local-outlook.settings';

/** What was chosen in this browser; what was not is the default, and the display language that of the browser. */
export function rememberedSettings(): Settings {
  const unchosen = { ...defaultSettings, locale: localeFor(navigator.languages) };
  try {
    return { ...unchosen, ...JSON.parse(localStorage.getItem(settingsKey) ?? '{}') };
  } catch {
    return unchosen;
  }
}

export function rememberSettings(settings: Settings): void {
  localStorage.setItem(settingsKey, JSON.stringify(settings));
}

/** Milliseconds until "taking longer than expected", and until Outlook gives up. Real ones from Outlook's documentation. */
export function addInTimeouts(settings: Settings): { readonly longer: number; readonly giveUp: number } {
  return settings.addInTimeout === 'fast' ? { longer: 500, giveUp: 3000 } : { longer: 5000, giveUp: 300_000 };
}
