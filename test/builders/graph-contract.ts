import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { Exchange } from '../../sandbox/graph/graph-log';

/** Microsoft's own metadata of the calls that are made, as OpenAPI 3.0, for those who have it. Tests that need it skip without. */
const file = resolve(
  __dirname,
  '../..',
  process.env.SYFTE_GRAPH_OPENAPI ?? '../shared/graph/graph-openapi-slice.json',
);

export const contractMissing = 'skipped: no description of Graph here (SYFTE_GRAPH_OPENAPI)';

/** Whether calls and answers are as Microsoft says that they are. */
export interface GraphContract {
  /** Checks one call with its answer; made for the server's `onExchange`. */
  check(exchange: Exchange): void;
  /** How many calls were checked. */
  checked(): number;
  /** What was not as it is said, each with the call it is about. */
  violations(): readonly string[];
}

interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

interface Operation {
  readonly parameters?: readonly { readonly $ref?: string; readonly name?: string; readonly in?: string }[];
  readonly requestBody?: { readonly content: { readonly 'application/json': { readonly schema: Schema } } };
  readonly responses: Readonly<
    Record<string, { readonly content?: { readonly 'application/json': { readonly schema: Schema } } }>
  >;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly parameters: Readonly<Record<string, { readonly name: string; readonly in: string }>>;
  };
}

/** OpenAPI says `nullable` beside a type or a reference; JSON Schema has null as a type of its own. */
function asJsonSchema(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asJsonSchema);
  if (value === null || typeof value !== 'object') return value;
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, asJsonSchema(inner)]),
  );
  if (nullable !== true) return rest;
  return typeof rest.type === 'string'
    ? { ...rest, type: [rest.type, 'null'] }
    : { anyOf: [rest, { type: 'null' }] };
}

const escaped = (name: string) => encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));
const pointer = (...names: readonly string[]) => `graph#/${names.map(escaped).join('/')}`;

const errorSchema = pointer('components', 'schemas', 'microsoft.graph.ODataErrors.ODataError');

/** What a schema refers to, and what that inherits: every property that there is. */
function propertiesOf(document: Document, schema: Schema | undefined): ReadonlySet<string> {
  if (!schema) return new Set();
  const name = schema.$ref?.split('/').at(-1);
  const inherited = [...(schema.allOf ?? []), ...(name ? [document.components.schemas[name]] : [])];
  return new Set([
    ...Object.keys(schema.properties ?? {}),
    ...inherited.flatMap((one) => [...propertiesOf(document, one)]),
  ]);
}

/** The schema of one thing where an operation answers with one or with many. */
function itemSchema(document: Document, schema: Schema | undefined): Schema | undefined {
  const name = schema?.$ref?.split('/').at(-1);
  const { properties } = (name ? document.components.schemas[name] : schema) ?? {};
  return properties?.value?.items ?? schema;
}

class Contract implements GraphContract {
  private count = 0;
  private readonly found: string[] = [];
  private readonly ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  private readonly compiled = new Map<string, ValidateFunction>();

  constructor(private readonly document: Document) {
    addFormats(this.ajv);
    this.ajv.addSchema(asJsonSchema(document) as object, 'graph');
  }

  checked(): number {
    return this.count;
  }

  violations(): readonly string[] {
    return this.found;
  }

  check({ method, path: address, body, status, answer }: Exchange): void {
    this.count += 1;
    const call = `${method} ${address}`;
    const tell = (what: string) => this.found.push(`${call}: ${what}`);
    const [path = '', query = ''] = address.split('?');
    const template = this.templateOf(path);
    const operation = template && this.document.paths[template]?.[method.toLowerCase()];
    if (!template || !operation) {
      // A call that Graph does not have and says so is as it should be.
      if (status < 400) tell('Graph has no such call');
      return;
    }
    const at = ['paths', template, method.toLowerCase()];
    const own = itemSchema(this.document, operation.responses['200']?.content?.['application/json'].schema);
    const names = propertiesOf(this.document, own);
    if (status >= 400) {
      this.fits(errorSchema, answer, `answer ${status}`, tell);
      return;
    }
    this.queryFits(operation, new URLSearchParams(query), names, tell);
    if (operation.requestBody) {
      const schema = operation.requestBody.content['application/json'].schema;
      const where = [...at, 'requestBody', 'content', 'application/json', 'schema'];
      this.fits(pointer(...where), body, 'request', tell);
      this.isKnown(body, propertiesOf(this.document, schema), 'request', tell);
    }
    const response = operation.responses[String(status)];
    if (!response) tell(`Graph does not answer ${status}`);
    if (!response?.content) return;
    const where = [...at, 'responses', String(status), 'content', 'application/json', 'schema'];
    this.fits(pointer(...where), answer, 'answer', tell);
    const things = (answer as { value?: unknown } | undefined)?.value;
    for (const thing of Array.isArray(things) ? things : [answer]) this.isKnown(thing, names, 'answer', tell);
  }

  /** The path in the document that an address is one of; the one with the fewest gaps where several fit. */
  private templateOf(path: string): string | undefined {
    const parts = path.split('/');
    const fits = (template: string) => {
      const wanted = template.split('/');
      return (
        wanted.length === parts.length &&
        wanted.every((part, at) => part.startsWith('{') || part === parts[at])
      );
    };
    const gaps = (template: string) => template.split('{').length;
    return Object.keys(this.document.paths)
      .filter(fits)
      .sort((one, other) => gaps(one) - gaps(other))[0];
  }

  private fits(schema: string, value: unknown, what: string, tell: (what: string) => void): void {
    const validate = this.compiled.get(schema) ?? this.ajv.compile({ $ref: schema });
    this.compiled.set(schema, validate);
    if (validate(value)) return;
    tell(`${what}: ${this.ajv.errorsText(validate.errors, { dataVar: 'it' })}`);
  }

  private isKnown(
    thing: unknown,
    names: ReadonlySet<string>,
    what: string,
    tell: (what: string) => void,
  ): void {
    if (thing === null || typeof thing !== 'object' || names.size === 0) return;
    // The parameters of actions have a capital in the metadata, and none in Microsoft's pages: Graph takes both.
    const isNamed = (name: string) =>
      names.has(name) || names.has(name.replace(/^./, (first) => first.toUpperCase()));
    for (const name of Object.keys(thing))
      if (!isNamed(name) && !name.includes('@odata.')) tell(`${what}: Graph has no property ${name}`);
  }

  private queryFits(
    { parameters = [] }: Operation,
    query: URLSearchParams,
    names: ReadonlySet<string>,
    tell: (what: string) => void,
  ): void {
    const known = new Set(
      parameters.map(({ $ref, name }) => {
        const shared = this.document.components.parameters[$ref?.split('/').at(-1) ?? ''];
        return name ?? shared?.name;
      }),
    );
    for (const [name, value] of query) {
      if (!known.has(name)) tell(`Graph does not take ${name}`);
      if (name !== '$select') continue;
      for (const property of value.split(','))
        if (!names.has(property.trim())) tell(`Graph has no property ${property} to select`);
    }
  }
}

/** A contract to check calls against; null for those who do not have Microsoft's description. */
export function graphContract(): GraphContract | null {
  return existsSync(file) ? new Contract(JSON.parse(readFileSync(file, 'utf8'))) : null;
}
