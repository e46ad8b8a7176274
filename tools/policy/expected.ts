import { either } from './mistake';

/** The parts of JSON Schema that docs/policy.schema.json uses. */
export interface Schema {
  readonly $id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  /** As VS Code says it where a pattern does not fit; here it is what the pattern expects. */
  readonly patternErrorMessage?: string;
}

/** What a schema takes, in words. */
export function expected(schema: Schema): string {
  if (schema.enum) return either(schema.enum.map((value) => JSON.stringify(value)));
  const types = [schema.type ?? []].flat();
  if (types.includes('string') && types.includes('object'))
    return `${text(schema)}, or one for each language: { "en": "…", "sv": "…" }`;
  const kinds = types.filter((type) => type !== 'null').map((type) => ofType(type, schema));
  return [...(types.includes('null') ? ['null'] : []), ...kinds].join(', or ');
}

function ofType(type: string, schema: Schema): string {
  switch (type) {
    case 'boolean':
      return 'true or false';
    case 'integer':
      return `a whole number ${range(schema)}`;
    case 'number':
      return `a number ${range(schema)}`;
    case 'string':
      return schema.patternErrorMessage ?? text(schema);
    case 'array':
      return list(schema);
    default:
      return object(schema);
  }
}

function range({ minimum, maximum, exclusiveMinimum }: Schema): string {
  return exclusiveMinimum === undefined
    ? `from ${minimum} to ${maximum}`
    : `above ${exclusiveMinimum}, at most ${maximum}`;
}

function text({ minLength = 0, maxLength }: Schema): string {
  if (maxLength === undefined) return 'a text';
  return minLength > 0
    ? `a text of ${minLength} to ${maxLength} characters`
    : `a text of at most ${maxLength} characters`;
}

function list({ minItems = 0, maxItems }: Schema): string {
  if (minItems > 0) return 'a list in [ ] with at least one entry';
  return maxItems === undefined ? 'a list in [ ]' : `a list in [ ] with at most ${maxItems} entries`;
}

function object({ properties = {}, required }: Schema): string {
  const fields = required ?? Object.keys(properties);
  const some = fields.length > 6 ? [...fields.slice(0, 5), '…'] : fields;
  return `an object in { } with ${some.join(', ')}`;
}
