import { describe, expect, it } from '@jest/globals';
import { parseManifest, type Rule } from '../../tools/manifest/read-manifest';
import { resourceRules } from '../../tools/manifest/rules/resources';
import { runtimeRules } from '../../tools/manifest/rules/runtime';
import { shapeRules } from '../../tools/manifest/rules/shape';
import { mutations } from './mutations';
import { eventRules } from './rules/events';
import { fileRules } from './rules/files';
import { surfaceRules } from './rules/surfaces';
import { wordRules } from './rules/words';
import { manifestText } from './the-manifest';

const rules: readonly Rule[] = [
  ...shapeRules,
  ...resourceRules,
  ...wordRules,
  ...surfaceRules,
  ...eventRules,
  ...runtimeRules,
  ...fileRules,
];

/** The names of the rules that complain about a manifest. */
function broken(text: string): readonly string[] {
  const app = parseManifest(text);
  return rules.filter((rule) => rule.complaints(app).length > 0).map((rule) => rule.name);
}

describe('manifest.xml', () => {
  it.each(rules.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
    expect(rule.complaints(parseManifest(manifestText))).toEqual([]);
  });

  it('has at most 256 KB', () => {
    expect(Buffer.byteLength(manifestText)).toBeLessThanOrEqual(256 * 1024);
  });

  it('is refused when it is not well-formed', () => {
    expect(() => parseManifest(manifestText.replace('</Hosts>', ''))).toThrow('Not well-formed');
  });
});

describe('the rules', () => {
  it.each(mutations.map((mutation) => [mutation.what, mutation] as const))('notice %s', (_, mutation) => {
    const text = mutation.break(manifestText);
    expect(text).not.toBe(manifestText);
    expect(broken(text)).toContain(mutation.rule);
  });

  it('are each shown to fail', () => {
    expect(new Set(mutations.map((mutation) => mutation.rule))).toEqual(
      new Set(rules.map((rule) => rule.name)),
    );
  });
});
