import { defaultGateRules, type GateRules } from '../../src/policy/gate-rules';
import type { Policy } from '../../src/policy/policy';
import { withPacks } from './gate-packs';
import { fingerprintOf, inScript, orderedJson } from './stamp-json';

/** The stamp in a gate.js. */
export interface GateStamp {
  readonly syfteGateRules: GateRules;
  /** Of the whole policy, the same as in policy.js. */
  readonly fingerprint: string;
}

/** The literal of `src/policy/gate-rules-in-force.ts`, in whatever quotes a compiler or an earlier stamping left it. */
const literal = /(["'`])\{\\?"syfteGateRules\\?":(?:\\[\s\S]|(?!\1)[^\\])*\1/g;

/**
 * gate.js with the rules of a policy in it and the packs of its languages; all else stays byte for byte, so a gate may be stamped again, for as many
 * languages or fewer.
 * @throws Error when the text has not exactly one place for them: then it is no gate.js of this version; or lacks a language
 */
export function stampGate(whole: string, policy: Policy): string {
  placeIn(whole);
  const gateJs = withPacks(whole, policy.languages);
  const { index, length } = placeIn(gateJs);
  const stamp: GateStamp = { syfteGateRules: gateRulesOf(policy), fingerprint: fingerprintOf(policy) };
  // The rules come first: by them the literal is known.
  const json = `{"syfteGateRules":${orderedJson(stamp.syfteGateRules)},"fingerprint":"${stamp.fingerprint}"}`;
  return gateJs.slice(0, index) + inQuotes(json) + gateJs.slice(index + length);
}

/** What is stamped in a gate.js: null where nothing is, so the default policy rules. Throws as `stampGate` does. */
export function readGateStamp(gateJs: string): GateStamp | null {
  const { index, length } = placeIn(gateJs);
  const stamp: GateStamp = JSON.parse(unquoted(gateJs.slice(index + 1, index + length - 1)));
  return stamp.syfteGateRules === null ? null : stamp;
}

function placeIn(gateJs: string): { readonly index: number; readonly length: number } {
  const found = [...gateJs.matchAll(literal)];
  const [place] = found;
  if (found.length !== 1 || !place)
    throw new Error(
      `gate.js has ${found.length} places for the policy instead of one: it is no built gate.js.`,
    );
  return { index: place.index, length: place[0].length };
}

/** Only what the gate reads: everything else of a policy is for the pages. */
function gateRulesOf(policy: Policy): GateRules {
  const names = Object.keys(defaultGateRules) as (keyof GateRules)[];
  return Object.fromEntries(names.map((name) => [name, policy[name]])) as unknown as GateRules;
}

/** Every backslash twice, then what ends scripts and lines: those escapes are the JavaScript's, the others JSON's. */
function inQuotes(json: string): string {
  return `'${inScript(json.replace(/[\\']/g, '\\$&'))}'`;
}

function unquoted(text: string): string {
  const signs = (_all: string, sign: string, code?: string) =>
    code ? String.fromCharCode(Number.parseInt(code, 16)) : sign;
  return text.replace(/\\(u([0-9a-f]{4})|[\s\S])/g, signs);
}
