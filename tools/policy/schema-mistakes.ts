import Ajv, { type ErrorObject } from 'ajv';
import policySchema from '../../docs/policy.schema.json';
import { expected, type Schema } from './expected';
import { below, type Mistake, shown } from './mistake';
import { nearest } from './nearest';

/** The published schema of a policy: what editors complete by is what is checked. */
export const schema: Schema = policySchema;

const ajv = new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true });
ajv.addKeyword('patternErrorMessage');
const validate = ajv.compile(policySchema);

/** Where a value is not as the published schema has it; one mistake for each place. */
export function schemaMistakes(policy: unknown): readonly Mistake[] {
  if (validate(policy)) return [];
  const found = new Map<string, Mistake>();
  // What is there twice, contradictions.ts finds, and every time.
  const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'uniqueItems');
  for (const error of errors) {
    const mistake = mistakeOf(error, policy);
    if (!found.has(mistake.path)) found.set(mistake.path, mistake);
  }
  return [...found.values()];
}

function mistakeOf(error: ErrorObject, policy: unknown): Mistake {
  const path = pathOf(error.instancePath, policy);
  const at = error.parentSchema as Schema;
  const { additionalProperty, missingProperty } = error.params;
  switch (error.keyword) {
    case 'additionalProperties':
      return { path: below(path, additionalProperty), message: noSuchField(additionalProperty, at) };
    case 'required': {
      const field = at.properties?.[missingProperty];
      return {
        path: below(path, missingProperty),
        message: `is missing; expected ${field ? expected(field) : 'it'}`,
      };
    }
    case 'maxItems': {
      const entries = (error.data as readonly unknown[]).length;
      return { path, message: `found ${entries} entries; expected ${expected(at)}` };
    }
    default:
      return { path, message: `found ${shown(error.data)}; expected ${expected(at)}` };
  }
}

/** `/exempt/subjects/2` as `exempt.subjects[2]`. */
function pathOf(pointer: string, policy: unknown): string {
  let [path, value] = ['', policy];
  for (const part of pointer.split('/').slice(1)) {
    const step = part.replace(/~1/g, '/').replace(/~0/g, '~');
    path = below(path, Array.isArray(value) ? Number(step) : step);
    value = (value as Readonly<Record<string, unknown>>)[step];
  }
  return path;
}

function noSuchField(name: string, at: Schema): string {
  const here = Object.keys(at.properties ?? {});
  const elsewhere = [...homesOf(name, at, ''), ...homesOf(name, schema, '')];
  const meant = nearest(name, here) ?? elsewhere[0];
  return meant
    ? `there is no such field; did you mean ${meant}?`
    : `there is no such field; expected ${here.join(', ')}`;
}

/** Where in a policy there is a field of this name: `required.purpose`. */
function homesOf(name: string, { properties = {} }: Schema, path: string): readonly string[] {
  return Object.entries(properties).flatMap(([field, inner]) => [
    ...(field.toLowerCase() === name.toLowerCase() ? [below(path, field)] : []),
    ...homesOf(name, inner, below(path, field)),
  ]);
}
