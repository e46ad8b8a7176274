import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import { completeWords } from '../../../src/policy/own-words';
import { defaultPolicy } from '../../../src/policy/policy';
import { defaultStamp } from '../../../src/policy/stamped';
import { policyScript, readPolicyScript } from '../../../tools/stamp/policy-script';
import { readGateStamp, stampGate } from '../../../tools/stamp/stamp-gate';
import { aPolicy } from '../../builders/a-policy';
import { everyPack } from '../../builders/gate-packs';

/** As a minifier and a compiler without one leave the literal. */
const built = `${everyPack}(()=>{const e='{"other":null}',t=JSON.parse('{"syfteGateRules":null}');globalThis.rules=t.syfteGateRules??null})();`;
const unminified = built.replace(`'{"syfteGateRules":null}'`, String.raw`"{\"syfteGateRules\":null}"`);

function rulesSeenBy(gateJs: string): unknown {
  const context = createContext({});
  runInContext(gateJs, context);
  return JSON.parse(JSON.stringify(context.rules));
}

const hostile = aPolicy({
  strictness: 'ask',
  exempt: { subjects: ['^\\[private\\]', "\\bO'Brien\\b", '</script>', '\u2028'] },
  words: { stop: completeWords({ en: `It's \\ "quoted" \`so\``, sv: '\u0001 $&' }) },
});

describe.each([
  ['minified', built],
  ['as compiled', unminified],
])('gate.js, %s', (_how, gateJs) => {
  it('carries the rules of a policy, whatever text is in them', () => {
    const stamped = stampGate(gateJs, hostile);
    const { strictness, exempt, words } = hostile;
    expect(rulesSeenBy(stamped)).toMatchObject({ strictness, exempt, words });
    expect(stamped).not.toMatch(/<\/script|[\u2028\u2029]/);
  });

  it('carries nothing of a policy that only pages read', () => {
    expect(stampGate(gateJs, defaultPolicy)).not.toMatch(/review|templates|hourlyRate/);
  });

  it('differs in the stamp alone between two policies', () => {
    const [one, other] = [defaultPolicy, hostile].map((policy) => stampGate(gateJs, policy));
    const start = gateJs.slice(0, gateJs.search(/['"]\{\\?"syfteGateRules/));
    const end = gateJs.slice(gateJs.indexOf(');globalThis'));
    for (const stamped of [one, other]) {
      expect(stamped?.startsWith(start)).toBe(true);
      expect(stamped?.endsWith(end)).toBe(true);
    }
    expect(one).not.toBe(other);
  });

  it('can be stamped again', () => {
    expect(stampGate(stampGate(gateJs, hostile), defaultPolicy)).toBe(stampGate(gateJs, defaultPolicy));
    expect(stampGate(stampGate(gateJs, hostile), hostile)).toBe(stampGate(gateJs, hostile));
  });

  it('says from outside which policy it has: none, or the one of policy.js', () => {
    expect(readGateStamp(gateJs)).toBeNull();
    const stamp = readGateStamp(stampGate(gateJs, hostile));
    expect(stamp?.syfteGateRules).toMatchObject({ exempt: hostile.exempt, words: hostile.words });
    const page = readPolicyScript(policyScript({ ...defaultStamp, policy: hostile }));
    expect(stamp?.fingerprint).toBe(page?.fingerprint);
  });
});

it.each([
  ['nothing of ours', 'alert(1)', '0 places'],
  ['two gates in one', built + built, '2 places'],
])('is refused where it is %s', (_what, text, message) => {
  expect(() => stampGate(text, defaultPolicy)).toThrow(message);
  expect(() => readGateStamp(text)).toThrow(message);
});
