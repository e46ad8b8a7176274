import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { meetingKinds } from '../../../src/agenda/meeting-kind';
import { roles } from '../../../src/agenda/role';
import { shippedTemplates } from '../../../src/agenda/templates/shipped-templates';
import { defaultPolicy } from '../../../src/policy/policy';
import { languages } from '../../../src/text/language';
import { templatesWords } from '../../../src/text/templates/templates-words';
import { checkPolicy } from '../../../tools/policy/check-policy';
import type { Schema } from '../../../tools/policy/expected';
import { schema } from '../../../tools/policy/schema-mistakes';

/** The policy that the defaults of the schema add up to. */
function defaultOf(at: Schema): unknown {
  if ('default' in at) return at.default;
  if (!at.properties) return undefined;
  const fields = Object.entries(at.properties).map(([name, inner]) => [name, defaultOf(inner)]);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

/** Every field with the path to it. */
function fieldsOf(at: Schema, path = ''): readonly (readonly [path: string, field: Schema])[] {
  const inner = Object.entries(at.properties ?? {}).flatMap(
    ([name, field]): ReturnType<typeof fieldsOf> => [
      [`${path}.${name}`, field],
      ...fieldsOf(field, `${path}.${name}`),
    ],
  );
  return [...inner, ...(at.items ? fieldsOf(at.items, `${path}[]`) : [])];
}

const fields = fieldsOf(schema);
const at = (path: string) => fields.find(([known]) => known === path)?.[1];

describe('the published schema', () => {
  it('has the fields of a policy and no others, with the defaults of the code', () => {
    expect(defaultOf(schema)).toEqual({ ...defaultPolicy, words: { stop: '', empty: [] } });
    expect(at('.words.stop')?.properties).toHaveProperty('sv');
    const named = Object.keys(schema.properties ?? {}).filter((name) => name !== '$schema');
    expect(named.sort()).toEqual(Object.keys(defaultPolicy).sort());
  });

  it('knows the languages, kinds, roles and ids of the code', () => {
    expect(at('.languages')?.items?.enum).toEqual(languages);
    expect(at('.blockLanguage')?.enum).toEqual(['organizer', ...languages]);
    expect(at('.templates[].kind')?.enum).toEqual(meetingKinds);
    expect(Object.keys(at('.time.hour.byKind')?.properties ?? {})).toEqual(meetingKinds);
    expect(Object.keys(at('.roles')?.properties ?? {})).toEqual(roles);
    for (const { id } of shippedTemplates(templatesWords('en')))
      expect(at('.templates[].id')?.description).toContain(id);
  });

  it.each(fields)('%s is named and described for an editor', (path, field) => {
    expect(field.title).toBeTruthy();
    const isSaidByItself =
      /\.(?:da|de|en|es|fi|fr|nb|sv|amount|title|minutes)$|\.byKind\.|\.words$|\.hints\.|\.roles\./.test(
        path,
      );
    if (!isSaidByItself) expect(field.description).toBeTruthy();
  });

  it('has examples that it takes itself', () => {
    const taken = fields.flatMap(([path, field]) =>
      (field.examples ?? []).map((example) => [path, example] as const),
    );
    expect(taken.length).toBeGreaterThan(10);
    const wrong = taken.filter(
      ([path, example]) => 'mistakes' in checkPolicy(JSON.stringify(policyWith(path, example))),
    );
    expect(wrong).toEqual([]);
  });
});

/** A policy with one value at a path of the schema, and around it what that place needs. */
function policyWith(path: string, value: unknown): unknown {
  const [first = '', ...rest] = path.split('.').slice(1);
  if (first === '') return value;
  const needed: Readonly<Record<string, object>> = {
    'templates[]': { id: 'a', kind: 'plan', name: 'A' },
    'topics[]': { title: 'x', minutes: 5 },
    support: { text: 'Help', link: 'https://contoso.example/help' },
    hourlyRate: { amount: 1, currency: 'SEK' },
  };
  const inner = policyWith(`.${rest.join('.')}`, value);
  const whole = rest.length > 0 ? { ...needed[first], ...(inner as object) } : inner;
  return first.endsWith('[]') ? { [first.slice(0, -2)]: [whole] } : { [first]: whole };
}

describe('docs/policy.md', () => {
  const guide = readFileSync(join(__dirname, '../../../docs/policy.md'), 'utf8');

  it.each(fields.map(([path]) => path.slice(1).replace(/\[\]/g, '')))('documents %s', (path) => {
    // Languages of words, words of roles and kinds of meetings are documented together.
    const documented = path
      .replace(/\.(?:da|de|en|es|fi|fr|nb|sv)$/, '')
      .replace(/^(roles|time\.hour\.byKind)\..*/, '$1');
    expect(guide).toContain(`\`${documented}\``);
  });

  it('has examples that are policies without mistakes', () => {
    const examples = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) => json);
    expect(examples.length).toBeGreaterThan(2);
    for (const json of examples) expect(checkPolicy(json)).toHaveProperty('policy');
  });
});
