import { defaultGateRules, type GateRules } from './gate-rules';

/**
 * The gate's part of the policy in force. The literal is the one that `tools/stamp/stamp-gate.ts` replaces in the built gate.js
 * (docs/decisions/0007-one-stamp.md): text that is parsed stays one literal, whatever a minifier makes of the code around it.
 */
const stamp: { readonly syfteGateRules: GateRules | null } = JSON.parse('{"syfteGateRules":null}');

export const gateRulesInForce: GateRules = stamp.syfteGateRules ?? defaultGateRules;
