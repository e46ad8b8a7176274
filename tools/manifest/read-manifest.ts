import { DOMParser, type Element } from '@xmldom/xmldom';

/** A rule of ours about the manifest: a name that is a fact, and what breaks it in words ([] for nothing). */
export interface Rule {
  readonly name: string;
  readonly complaints: (app: Element) => readonly string[];
}

/** @throws Error when the text is not well-formed XML */
export function parseManifest(text: string): Element {
  const onError = (level: string, message: string) => {
    // A warning is about what XML allows and nobody wrote on purpose, for instance an attribute without quotes.
    throw new Error(`Not well-formed (${level}): ${message}`);
  };
  const { documentElement } = new DOMParser({ onError }).parseFromString(text, 'application/xml');
  if (!documentElement) throw new Error('Not well-formed: there is nothing in it.');
  return documentElement;
}

/** All elements below of one name, whatever their namespace. */
export function all(from: Element, name: string): readonly Element[] {
  return [...from.getElementsByTagNameNS('*', name)];
}

/** Children of one name, in order. */
export function children(of: Element | undefined, name: string): readonly Element[] {
  return [...(of?.children ?? [])].filter((child) => child.localName === name);
}

/** One step down for each name; undefined where there is none. */
export function child(of: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>((from, name) => children(from, name)[0], of);
}

export function attribute(of: Element | undefined, name: string): string {
  return of?.getAttribute(name) ?? '';
}

/** The last part of xsi:type, with which the schema tells elements of one name apart. */
export function kind(of: Element): string {
  return of.getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'type') ?? '';
}

export function text(of: Element | undefined): string {
  return (of?.textContent ?? '').trim();
}

/** The VersionOverrides that clients of today read: 1.1, inside 1.0. */
export function overrides(app: Element): Element | undefined {
  return child(app, 'VersionOverrides', 'VersionOverrides');
}

/** The extension point of a kind: LaunchEvent, AppointmentOrganizerCommandSurface, … */
export function extensionPoint(app: Element, wanted: string): Element | undefined {
  return all(app, 'ExtensionPoint').find((point) => kind(point) === wanted);
}

/** A resource (image, URL, string) by its id. */
export function resource(app: Element, id: string): Element | undefined {
  const resources = child(overrides(app), 'Resources');
  return (
    resources &&
    ['Image', 'Url', 'String']
      .flatMap((name) => all(resources, name))
      .find((one) => attribute(one, 'id') === id)
  );
}
