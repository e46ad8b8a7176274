import type { Permission } from './world';

export type SendMode = 'PromptUser' | 'SoftBlock' | 'Block';

type Surface = 'organizer' | 'attendee' | 'message';

/** A button of the add-in. */
export interface Command {
  readonly id: string;
  readonly surface: Surface;
  readonly label: string;
  /** Path of the pane it opens; null for a button that runs a function. */
  readonly page: string | null;
}

export interface LaunchEvent {
  readonly type: string;
  readonly functionName: string;
  readonly sendMode: SendMode;
}

/**
 * What the local Outlook reads from an add-in-only manifest. Pages are paths on the own origin, whatever host the manifest names: the server
 * beside it serves the add-in too. An Outlook that stands apart from the add-in, as Microsoft's does, has them where the manifest says.
 */
export interface AddIn {
  readonly id: string;
  readonly name: string;
  readonly permission: Permission;
  readonly runtimePage: string | null;
  /** Whether it is there beside items of a calendar that somebody shares. */
  readonly supportsSharedFolders: boolean;
  readonly commands: readonly Command[];
  readonly launchEvents: readonly LaunchEvent[];
}

const surfaces: Readonly<Record<string, Surface>> = {
  AppointmentOrganizerCommandSurface: 'organizer',
  AppointmentAttendeeCommandSurface: 'attendee',
  MessageReadCommandSurface: 'message',
};

const all = (root: Element | Document, name: string) => [...root.getElementsByTagNameNS('*', name)];
const first = (root: Element | Document, name: string) => all(root, name)[0];
const typeOf = (element: Element) =>
  element.getAttribute('xsi:type') ??
  element.getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'type') ??
  '';

/** A localised value: the override for this locale, or the default. */
function localised(element: Element | undefined, locale: string): string {
  if (!element) return '';
  const override = all(element, 'Override').find((one) => one.getAttribute('Locale') === locale);
  return (override ?? element).getAttribute(override ? 'Value' : 'DefaultValue') ?? '';
}

function placeOf(address: string, standsApart: boolean): string {
  const { href, pathname, search } = new URL(address, 'https://localhost');
  return standsApart ? href : pathname + search;
}

function permissionIn(manifest: Document): Permission {
  const text = first(manifest, 'Permissions')?.textContent?.trim();
  return text === 'ReadItem' || text === 'ReadWriteMailbox' ? text : 'ReadWriteItem';
}

/** VersionOverrides nest; Outlook reads the innermost that it knows, V1.1 here. */
function overridesIn(manifest: Document): Element | undefined {
  const overrides = all(manifest, 'VersionOverrides');
  return overrides.find((one) => typeOf(one) === 'VersionOverridesV1_1') ?? overrides[0];
}

function sendModeOf(event: Element): SendMode {
  const mode = event.getAttribute('SendMode');
  return mode === 'PromptUser' || mode === 'Block' ? mode : 'SoftBlock';
}

/** Reads a manifest as Outlook does for one display language. @throws Error when it is not XML or has no VersionOverrides. */
export function parseManifest(xml: string, locale: string, standsApart = false): AddIn {
  const manifest = new DOMParser().parseFromString(xml, 'application/xml');
  const overrides = overridesIn(manifest);
  if (!overrides) throw new Error('The manifest has no VersionOverrides that Outlook could read.');
  const byId = new Map(
    ['Url', 'String'].flatMap((kind) =>
      all(overrides, kind).map((one) => [one.getAttribute('id') ?? '', one] as const),
    ),
  );
  const resource = (element: Element | undefined) =>
    localised(byId.get(element?.getAttribute('resid') ?? ''), locale);
  const pageOf = (element: Element | undefined) => (element ? placeOf(resource(element), standsApart) : null);
  const commands = all(overrides, 'ExtensionPoint').flatMap((point) => {
    const surface = surfaces[typeOf(point)];
    if (!surface) return [];
    return all(point, 'Control').map((control) => ({
      id: control.getAttribute('id') ?? '',
      surface,
      label: resource(first(control, 'Label')),
      page: pageOf(first(control, 'SourceLocation')),
    }));
  });
  return {
    id: first(manifest, 'Id')?.textContent?.trim() ?? '',
    name: localised(first(manifest, 'DisplayName'), locale),
    permission: permissionIn(manifest),
    runtimePage: pageOf(first(overrides, 'Runtime')),
    supportsSharedFolders: first(overrides, 'SupportsSharedFolders')?.textContent?.trim() === 'true',
    commands,
    launchEvents: all(overrides, 'LaunchEvent').map((event) => ({
      type: event.getAttribute('Type') ?? '',
      functionName: event.getAttribute('FunctionName') ?? '',
      sendMode: sendModeOf(event),
    })),
  };
}
