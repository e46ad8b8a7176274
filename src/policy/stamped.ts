import { defaultGateRules, type GateRules } from './gate-rules';
import { defaultPolicy, type Policy } from './policy';

/** The policy in force: this file is the one place where an organisation's own rules are stamped into the built site. */
export const policyInForce: Policy = defaultPolicy;

/** The gate's part of it. */
export const gateRulesInForce: GateRules = defaultGateRules;
