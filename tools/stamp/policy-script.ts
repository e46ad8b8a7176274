import type { Stamp } from '../../src/policy/stamped';
import { fingerprintOf, inScript, orderedJson } from './stamp-json';

/** What policy.js says: the stamp for the pages, and the fingerprint of its policy. */
export type PolicyScriptContent = Stamp & { readonly fingerprint: string };

const opening = 'globalThis.syfteStamp=';

/** The text of policy.js, which every page loads before its bundle (docs/decisions/0007-one-stamp.md). The same stamp gives the same text. */
export function policyScript({ policy, signIn, graph }: Stamp): string {
  const content: PolicyScriptContent = { policy, signIn, graph, fingerprint: fingerprintOf(policy) };
  return `${opening}${inScript(orderedJson(content))};\n`;
}

/** What a policy.js says; null for text that `policyScript` did not write. */
export function readPolicyScript(text: string): PolicyScriptContent | null {
  if (!text.startsWith(opening)) return null;
  try {
    const said: unknown = JSON.parse(text.slice(opening.length).trimEnd().replace(/;$/, ''));
    const isOurs =
      typeof said === 'object' &&
      said !== null &&
      'fingerprint' in said &&
      typeof said.fingerprint === 'string' &&
      'graph' in said &&
      typeof said.graph === 'string';
    return isOurs ? (said as PolicyScriptContent) : null;
  } catch {
    return null;
  }
}
