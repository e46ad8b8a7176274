import type { Role } from '../agenda/role';
import type { LightRules, RequiredAnswers } from './gate-rules';
import { completeTemplate, type GivenTemplate } from './own-template';
import { completeSupport, completeWords, type GivenWords } from './own-words';
import { defaultPolicy, historySettings, type OwnRole, type Policy } from './policy';

type Given<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { readonly [field in keyof T]?: Given<T[field]> }
    : T;

/** A policy as an administrator writes it: whatever is left out is as in `defaultPolicy`, however deep. */
export interface GivenPolicy
  extends Given<Omit<Policy, 'templates' | 'words' | 'support' | 'roles' | 'time' | 'light'>> {
  /** For editors, which complete the fields by it. */
  readonly $schema?: string;
  readonly templates?: readonly GivenTemplate[];
  readonly words?: { readonly stop?: GivenWords; readonly empty?: readonly string[] };
  readonly light?: {
    readonly people: number;
    readonly minutes: number;
    readonly required: Partial<RequiredAnswers>;
  } | null;
  readonly support?: { readonly text: GivenWords; readonly link: string } | null;
  readonly roles?: { readonly [role in Role]?: { readonly [words in keyof OwnRole]?: GivenWords } };
  readonly time?: Given<Omit<Policy['time'], 'hourlyRate'>> & {
    readonly hourlyRate?: Policy['time']['hourlyRate'];
  };
}

/** The whole policy. Takes what `checkPolicy` (tools/policy) let through; a whole policy comes out as it went in. */
export function completePolicy(given: GivenPolicy): Policy {
  const { templates, words, support, roles, time, light, ...rest } = given;
  const whole = merged<Policy>(defaultPolicy, { ...rest, time });
  const history = merged(
    historySettings[time?.history?.setting ?? defaultPolicy.time.history.setting],
    time?.history,
  );
  const byKind = { ...defaultPolicy.time.hour.byKind, ...time?.hour?.byKind };
  return {
    ...whole,
    templates: (templates ?? []).map(completeTemplate),
    words: { stop: completeWords(words?.stop), empty: (words?.empty ?? []).map(asCompared) },
    light: light ? completeLight(light) : null,
    support: completeSupport(support),
    roles: completeRoles(roles),
    time: { ...whole.time, history, hour: { ...whole.time.hour, byKind } },
  };
}

/** The fields of `whole`, each as given where it is. A list is one value: it replaces the list by default. */
function merged<T extends object>(whole: T, given: unknown): T {
  const own = isObject(given) ? given : {};
  const fields = Object.entries(whole).map(([name, value]: [string, unknown]) => {
    const theirs = own[name];
    if (theirs === undefined) return [name, value];
    return [name, isObject(value) ? merged(value, theirs) : theirs];
  });
  return Object.fromEntries(fields) as T;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An answer that is not named is not needed: whoever writes `light` says what is. */
function completeLight({ people, minutes, required }: NonNullable<GivenPolicy['light']>): LightRules {
  const { purpose = false, reasons = false, goal = false, nextStep = false } = required;
  return { people, minutes, required: { purpose, reasons, goal, nextStep } };
}

function completeRoles(roles: GivenPolicy['roles'] = {}): Policy['roles'] {
  const whole = Object.entries(roles).map(([role, { name, sentence, lead }]) => [
    role,
    { name: completeWords(name), sentence: completeWords(sentence), lead: completeWords(lead) },
  ]);
  return Object.fromEntries(whole);
}

/** As answers are compared (src/agenda/placeholder.ts). */
function asCompared(word: string): string {
  return word.normalize('NFKC').toLowerCase().normalize('NFC');
}
