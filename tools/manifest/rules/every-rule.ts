import { parseManifest, type Rule } from '../read-manifest';
import { resourceRules } from './resources';
import { runtimeRules } from './runtime';
import { shapeRules } from './shape';

/** The rules that hold for the manifest of any tenant. What only our own promises (Swedish, soft stops) is checked in test/manifest. */
const rules: readonly Rule[] = [...shapeRules, ...resourceRules, ...runtimeRules];

/** What is wrong with the structure of a manifest, in words. @throws Error when it is not well-formed XML */
export function manifestComplaints(manifest: string): readonly string[] {
  const app = parseManifest(manifest);
  return rules.flatMap((rule) => rule.complaints(app));
}
