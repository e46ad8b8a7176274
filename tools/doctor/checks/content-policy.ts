import type { Stamp } from '../../../src/policy/stamped';
import type { Cloud } from '../../hosting/clouds';
import { emptyStyle, pageStyleHash, scriptSources } from '../../hosting/headers';
import { error, type Finding, warning } from '../finding';

/** The sources of each directive. */
type Directives = ReadonlyMap<string, readonly string[]>;

function directivesOf(policy: string): Directives {
  const rules = policy.split(/[;,]/).map((rule) => rule.trim().split(/\s+/));
  return new Map(rules.map(([name = '', ...sources]) => [name.toLowerCase(), sources]));
}

/** What holds for a directive: its own sources, or those of default-src (for frame-src, of child-src first). frame-ancestors has no such fallback. */
function sourcesOf(directives: Directives, name: string): readonly string[] | null {
  const own = directives.get(name) ?? (name === 'frame-src' ? directives.get('child-src') : undefined);
  return own ?? (name === 'frame-ancestors' ? null : (directives.get('default-src') ?? null));
}

/** Who may frame a page by name: the host itself, and Outlook. */
function otherSitesIn(ancestors: readonly string[], cloud: Cloud, origin: string): readonly string[] {
  const known = ["'self'", "'none'", origin, ...cloud.outlook];
  return ancestors.filter((one) => !known.includes(one.toLowerCase().replace(/\/$/, '')));
}

const again = 'Serve the site with the files that configure wrote to hosting/.';

/** Whether a source lets in what another one names: the same, its whole host, or a folder that it is in (CSP 3, 6.7.2.8: a path ending in `/`). */
function covers(source: string, wanted: string): boolean {
  if (source === wanted) return true;
  if (!URL.canParse(source) || !URL.canParse(wanted)) return false;
  const [one, other] = [new URL(source), new URL(wanted)];
  return one.origin === other.origin && one.pathname.endsWith('/') && other.pathname.startsWith(one.pathname);
}

/** Sources that a directive lacks. Nothing is lacking where the directive does not limit anything. */
function lacking(directives: Directives, name: string, wanted: readonly string[]): readonly string[] {
  const sources = sourcesOf(directives, name);
  return sources === null || sources.includes('*')
    ? []
    : wanted.filter((one) => !sources.some((source) => covers(source, one)));
}

function lacks(where: string, name: string, sources: readonly string[], so: string): readonly Finding[] {
  return sources.length === 0
    ? []
    : [error(where, `The content policy has no ${sources.join(' ')} in ${name}: ${so}.`, again)];
}

function isWide(where: string, directives: Directives): readonly Finding[] {
  const anything = (name: string, pattern: RegExp) =>
    (sourcesOf(directives, name) ?? ['everything'])
      .filter((source) => pattern.test(source))
      .map((source) => `${source} in ${name}`);
  const wide = [
    ...['script-src', 'style-src'].flatMap((name) =>
      anything(name, /^(?:'unsafe-.*|\*|data:|blob:|https?:(?:\/\/\*)?|everything)$/),
    ),
    ...anything('connect-src', /^(?:\*|https?:(?:\/\/\*)?|everything)$/),
  ];
  return wide.length === 0
    ? []
    : [
        error(
          where,
          `The content policy allows ${wide.join(', ')}: a script that got into a page would run, and could send away what it reads.`,
          again,
        ),
      ];
}

function ancestorFindings(
  where: string,
  ancestors: readonly string[] | null,
  cloud: Cloud,
): readonly Finding[] {
  if (ancestors === null)
    return [
      error(
        where,
        'The content policy has no frame-ancestors: any site may show the page in a frame.',
        again,
      ),
    ];
  const otherSites = otherSitesIn(ancestors, cloud, new URL(where).origin);
  const wide = error(
    where,
    `The content policy has ${otherSites.join(' ')} in frame-ancestors: sites that are not Outlook may show the page in a frame and lead clicks onto it.`,
    again,
  );
  const isAnybody = ancestors.some((one) => one === '*' || /^https:(?:\/\/\*)?$/i.test(one));
  const missing = isAnybody ? [] : cloud.outlook.filter((one) => !ancestors.includes(one));
  return [
    ...lacks(where, 'frame-ancestors', missing, 'Outlook on the web shows an empty pane'),
    ...(otherSites.length > 0 ? [wide] : []),
  ];
}

/** Where a site signs in; null where nobody registered an app, or where what the site says of it is no address. */
function loginOf(stamp: Stamp | null): string | null {
  const authority = stamp?.signIn?.authority;
  return authority !== undefined && URL.canParse(authority) ? new URL(authority).origin : null;
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
  const login = loginOf(stamp);
  const services = login === null || stamp === null ? [] : [stamp.graph, login];
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
    ...ancestorFindings(where, ancestors, cloud),
    ...lacks(
      where,
      'script-src',
      lacking(directives, 'script-src', ["'self'", ...scriptSources(cloud)]),
      'office.js does not load',
    ),
    ...lacks(
      where,
      'style-src',
      lacking(directives, 'style-src', ["'self'", emptyStyle, pageStyleHash]),
      'the pane has no colours and no layout',
    ),
    ...lacks(where, 'img-src', lacking(directives, 'img-src', ["'self'"]), 'the pane has no icons'),
    ...lacks(
      where,
      'frame-src',
      lacking(directives, 'frame-src', login === null ? [] : [login]),
      'a sign-in cannot be renewed out of sight, and people are asked again and again',
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
