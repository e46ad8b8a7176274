import { defaultStamp } from '../../src/policy/stamped';
import { policyScript } from './policy-script';

/** policy.js as built, for webpack.config.js: the default policy, and nobody registered an app. */
export const defaultPolicyScript: string = policyScript(defaultStamp);
