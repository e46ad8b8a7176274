import type { GivenPolicy } from './complete-policy';
import { completeSupport, policyLanguages } from './own-words';
import type { Policy } from './policy';

/** What every page goes by before it knows more of the policy. */
export interface PagePolicy extends Pick<Policy, 'languages' | 'support'> {
  readonly hasReview: boolean;
}

/**
 * What a page asks of a policy for its frame and its language. An attendee's page asks no more of it at first, and so begins without what makes all of a policy
 * whole (`policyInForce`), its templates and roles included. A field left out is as in `defaultPolicy`.
 */
export function pagePolicyOf({ languages, support, review }: GivenPolicy): PagePolicy {
  return {
    languages: languages ?? policyLanguages,
    support: completeSupport(support),
    hasReview: review?.isOn ?? true,
  };
}

const stamp = (globalThis as { syfteStamp?: { readonly policy?: GivenPolicy } }).syfteStamp;

/** Of the policy in force in the pages (src/policy/stamped.ts). */
export const pagePolicy: PagePolicy = pagePolicyOf(stamp?.policy ?? {});
