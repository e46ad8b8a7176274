import { createHash } from 'node:crypto';
import type { Policy } from '../../src/policy/policy';

/** JSON with the keys of every object in order, so that one policy always gives one text. */
export function orderedJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => (isObject(inner) ? ordered(inner) : inner));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function ordered(value: object): object {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * A name for a policy, the same whatever the order of its fields: it stands in policy.js and in gate.js, so that it can be seen from
 * outside whether both came from the same one.
 */
export function fingerprintOf(policy: Policy): string {
  return createHash('sha256').update(orderedJson(policy)).digest('hex').slice(0, 12);
}

/** Text of a script that may hold any text: it ends no script element, and no line where JavaScript ends one. */
export function inScript(json: string): string {
  return json.replace(/[<\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
