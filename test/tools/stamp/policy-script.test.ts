import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import { completeWords } from '../../../src/policy/own-words';
import { defaultPolicy } from '../../../src/policy/policy';
import { defaultStamp, type Stamp } from '../../../src/policy/stamped';
import { policyScript, readPolicyScript } from '../../../tools/stamp/policy-script';
import { aPolicy } from '../../builders/a-policy';

/** What a page finds after it has loaded the script, as plain data of this realm. */
function seenByAPage(script: string): unknown {
  const context = createContext({});
  runInContext(script, context);
  return JSON.parse(JSON.stringify(context.syfteStamp));
}

const hostile = aPolicy({
  words: {
    stop: completeWords({
      en: `</script><script>alert(1)</script>`,
      sv: `it's "\\" \u2028 \u2029 <!-- \u0001`,
    }),
  },
  exempt: { subjects: ['^\\[private\\]', "\\bO'Brien\\b"] },
});

describe('policy.js', () => {
  it('sets the stamp before anything else runs', () => {
    const stamp: Stamp = {
      policy: aPolicy({ domains: ['contoso.example'] }),
      signIn: { clientId: '00000000-0000-4000-8000-000000000001', authority: 'https://login.example/common' },
      graph: 'https://localhost:3000/graph',
    };
    expect(seenByAPage(policyScript(stamp))).toMatchObject(stamp);
  });

  it('says any text, and ends no script element and no line with it', () => {
    const script = policyScript({ ...defaultStamp, policy: hostile });
    expect(seenByAPage(script)).toMatchObject({ policy: hostile });
    expect(script).not.toMatch(/<|[\u2028\u2029]|\n./);
  });

  it('is the same text for the same policy, in whatever order its fields stand', () => {
    const turned = Object.fromEntries(
      Object.entries(defaultPolicy).reverse(),
    ) as unknown as typeof defaultPolicy;
    expect(policyScript({ ...defaultStamp, policy: turned })).toBe(policyScript(defaultStamp));
  });

  it('is read back from outside, with the fingerprint of its policy', () => {
    const [one, other] = [hostile, defaultPolicy].map((policy) =>
      readPolicyScript(policyScript({ ...defaultStamp, policy })),
    );
    expect(one).toMatchObject({
      policy: hostile,
      signIn: null,
      fingerprint: expect.stringMatching(/^[0-9a-f]{12}$/),
    });
    expect(one?.fingerprint).not.toBe(other?.fingerprint);
  });

  it.each(['', 'globalThis.syfteStamp={', '<!doctype html>', 'var syfteStamp = {};'])('is not %j', (text) => {
    expect(readPolicyScript(text)).toBeNull();
  });
});
