import { defaultPolicy, type Policy } from '../../src/policy/policy';

/** The default policy with the rules your test is about. */
export function aPolicy(
  rules: Partial<Omit<Policy, 'required' | 'exempt'>> & {
    required?: Partial<Policy['required']>;
    exempt?: Partial<Policy['exempt']>;
  } = {},
): Policy {
  return {
    ...defaultPolicy,
    ...rules,
    required: { ...defaultPolicy.required, ...rules.required },
    exempt: { ...defaultPolicy.exempt, ...rules.exempt },
  };
}
