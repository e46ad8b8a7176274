import { defaultPolicy, type Policy } from '../../src/policy/policy';

/** The default policy with the rules your test is about. */
export function aPolicy(
  rules: Partial<Omit<Policy, 'required' | 'exempt' | 'reasonsFor' | 'words'>> & {
    required?: Partial<Policy['required']>;
    exempt?: Partial<Policy['exempt']>;
    reasonsFor?: Partial<Policy['reasonsFor']>;
    words?: Partial<Policy['words']>;
  } = {},
): Policy {
  return {
    ...defaultPolicy,
    ...rules,
    required: { ...defaultPolicy.required, ...rules.required },
    exempt: { ...defaultPolicy.exempt, ...rules.exempt },
    reasonsFor: { ...defaultPolicy.reasonsFor, ...rules.reasonsFor },
    words: { ...defaultPolicy.words, ...rules.words },
  };
}
