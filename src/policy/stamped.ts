import { defaultPolicy, type Policy } from './policy';

/** The policy in force: the one place where an organisation's own rules are stamped into the built site. */
export const policyInForce: Policy = defaultPolicy;
