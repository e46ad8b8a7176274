import type { Element } from '@xmldom/xmldom';
import { all, attribute, child, overrides, type Rule, resource } from '../read-manifest';

/** What an element with a resid points at (learn.microsoft.com/javascript/api/manifest/resources). */
const kinds: Readonly<Record<string, string>> = {
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
  Image: 'Images',
  SourceLocation: 'Urls',
  Runtime: 'Urls',
  Override: 'Urls',
};

function pointers(app: Element): readonly Element[] {
  return all(app, '*').filter((element) => element.hasAttribute('resid'));
}

function defined(app: Element): readonly Element[] {
  const resources = child(overrides(app), 'Resources');
  return resources ? all(resources, '*').filter((element) => element.hasAttribute('id')) : [];
}

function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, i) => values.indexOf(value) !== i))];
}

const unique: Rule = {
  name: 'ids are unique',
  complaints: (app) =>
    repeated(
      all(app, '*')
        .filter((element) => element.hasAttribute('id') && element.localName !== 'OfficeTab')
        .map((element) => attribute(element, 'id')),
    ).map((id) => `${id} is used twice`),
};

const short: Rule = {
  name: 'ids have at most 32 characters',
  complaints: (app) =>
    [...all(app, '*')]
      .flatMap((element) => [attribute(element, 'id'), attribute(element, 'resid')])
      .filter((id) => id.length > 32)
      .map((id) => `${id} has ${id.length} characters`),
};

const resolved: Rule = {
  name: 'every resid names a resource of the right kind',
  complaints: (app) =>
    pointers(app).flatMap((element) => {
      const id = attribute(element, 'resid');
      const found = resource(app, id)?.parentElement?.localName;
      return found === kinds[element.localName ?? '']
        ? []
        : [`${element.localName} ${id} finds ${found ?? 'nothing'}`];
    }),
};

const used: Rule = {
  name: 'every resource is used',
  complaints: (app) => {
    const wanted = new Set(pointers(app).map((element) => attribute(element, 'resid')));
    return defined(app)
      .filter((element) => !wanted.has(attribute(element, 'id')))
      .map((element) => `${attribute(element, 'id')} is used nowhere`);
  },
};

export const resourceRules: readonly Rule[] = [unique, short, resolved, used];
