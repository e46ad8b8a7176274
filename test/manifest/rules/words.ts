import type { Element } from '@xmldom/xmldom';
import { locales } from '../../../tools/configure/options';
import { all, attribute, child, children, overrides, type Rule } from '../../../tools/manifest/read-manifest';

/** Everything in the manifest that a person reads, with how long it may be. */
function words(
  app: Element,
): readonly { readonly name: string; readonly element: Element; readonly limit: number }[] {
  const resources = child(overrides(app), 'Resources');
  const strings = (parent: string, limit: number) =>
    children(child(resources, parent), 'String').map((element) => ({
      name: attribute(element, 'id'),
      element,
      limit,
    }));
  const base = ['DisplayName', 'Description'].flatMap((name) =>
    children(app, name).map((element) => ({ name, element, limit: name === 'DisplayName' ? 125 : 250 })),
  );
  return [...base, ...strings('ShortStrings', 125), ...strings('LongStrings', 250)];
}

const limits: Rule = {
  name: 'short strings have at most 125 characters, long ones 250, in every language',
  complaints: (app) =>
    words(app).flatMap(({ name, element, limit }) =>
      [attribute(element, 'DefaultValue'), ...all(element, 'Override').map((one) => attribute(one, 'Value'))]
        .filter((value) => value.length === 0 || value.length > limit)
        .map((value) => `${name} has ${value.length} characters, 1 to ${limit} are allowed`),
    ),
};

const everyLanguage: Rule = {
  name: 'everything that a person reads is in every language',
  complaints: (app) =>
    words(app).flatMap(({ name, element }) => {
      const given = all(element, 'Override').map((one) => attribute(one, 'Locale'));
      return Object.values(locales)
        .slice(1)
        .filter((locale) => !given.includes(locale))
        .map((locale) => `${name} has no ${locale}`);
    }),
};

/** A ribbon cuts a button's label at about two short words; some languages have none so short. */
const labels: Rule = {
  name: 'a button has a short label',
  complaints: (app) =>
    words(app)
      .filter(
        ({ name, element }) =>
          name.endsWith('.Label') &&
          (attribute(element, 'DefaultValue').length > 16 ||
            all(element, 'Override').some((one) => attribute(one, 'Value').length > 21)),
      )
      .map(({ name }) => `${name} is long for a button`),
};

export const wordRules: readonly Rule[] = [limits, everyLanguage, labels];
