import type { Stamp } from '../../src/policy/stamped';
import type { Cloud } from '../hosting/clouds';
import { emptyStyle, scriptOrigins } from '../hosting/headers';
import { error, type Finding, warning } from './finding';

/** The sources of each directive. */
type Directives = ReadonlyMap<string, readonly string[]>;

function directivesOf(policy: string): Directives {
  const rules = policy.split(/[;,]/).map((rule) => rule.trim().split(/\s+/));
  return new Map(rules.map(([name = '', ...sources]) => [name.toLowerCase(), sources]));
}

/** What holds for a directive: its own sources, or those of default-src. frame-ancestors has no such fallback. */
function sourcesOf(directives: Directives, name: string): readonly string[] | null {
  const own = directives.get(name);
  return own ?? (name === 'frame-ancestors' ? null : (directives.get('default-src') ?? null));
}

const again = 'Serve the site with the files that configure wrote to hosting/.';

/** Sources that a directive lacks. Nothing is lacking where the directive does not limit anything. */
function lacking(directives: Directives, name: string, wanted: readonly string[]): readonly string[] {
  const sources = sourcesOf(directives, name);
  return sources === null || sources.includes('*') ? [] : wanted.filter((one) => !sources.includes(one));
}

function lacks(where: string, name: string, sources: readonly string[], so: string): readonly Finding[] {
  return sources.length === 0
    ? []
    : [error(where, `The content policy has no ${sources.join(' ')} in ${name}: ${so}.`, again)];
}

function isWide(where: string, directives: Directives): readonly Finding[] {
  const wide = ['script-src', 'style-src'].flatMap((name) =>
    (sourcesOf(directives, name) ?? ['everything'])
      .filter((source) => /^(?:'unsafe-.*|\*|data:|https?:|everything)$/.test(source))
      .map((source) => `${source} in ${name}`),
  );
  return wide.length === 0
    ? []
    : [
        error(
          where,
          `The content policy allows ${wide.join(', ')}: a script that got into a page would run.`,
          again,
        ),
      ];
}

/** What is wrong with the headers that decide who may frame a page and what it may load. */
export function policyFindings(
  where: string,
  headers: Readonly<Record<string, string>>,
  cloud: Cloud,
  stamp: Stamp | null,
): readonly Finding[] {
  const enforced = headers['content-security-policy'];
  const reported = headers['content-security-policy-report-only'];
  const policy = enforced ?? reported;
  if (policy === undefined) return [error(where, 'The page has no content policy.', again)];
  const directives = directivesOf(policy);
  const services = stamp?.signIn ? [stamp.graph, new URL(stamp.signIn.authority).origin] : [];
  const ancestors = sourcesOf(directives, 'frame-ancestors');
  return [
    ...(enforced === undefined
      ? [
          warning(
            where,
            'The content policy only reports: nothing is stopped yet.',
            'After the first week serve the variant that is enforced.',
          ),
        ]
      : []),
    ...(ancestors === null
      ? [
          error(
            where,
            'The content policy has no frame-ancestors: any site may show the page in a frame.',
            again,
          ),
        ]
      : lacks(
          where,
          'frame-ancestors',
          cloud.outlook.filter((one) => !ancestors.includes(one)),
          'Outlook on the web shows an empty pane',
        )),
    ...lacks(
      where,
      'script-src',
      lacking(directives, 'script-src', ["'self'", ...scriptOrigins(cloud)]),
      'office.js does not load',
    ),
    ...lacks(
      where,
      'style-src',
      lacking(directives, 'style-src', ["'self'", emptyStyle]),
      'the pane has no colours and no layout',
    ),
    ...lacks(
      where,
      'connect-src',
      lacking(directives, 'connect-src', services),
      'nobody can sign in, and My meetings reads nothing',
    ),
    ...isWide(where, directives),
  ];
}
