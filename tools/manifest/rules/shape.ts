import type { Element } from '@xmldom/xmldom';
import { all, attribute, child, kind, overrides, type Rule, text } from '../read-manifest';

/**
 * Outlook refuses a manifest whose elements stand in another order
 * (learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering).
 */
const orders: readonly { readonly of: string; readonly kinds?: readonly string[]; readonly names: string }[] =
  [
    {
      of: 'OfficeApp',
      names:
        'Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements FormSettings Permissions Rule DisableEntityHighlighting VersionOverrides',
    },
    {
      of: 'VersionOverrides',
      names:
        'Description Requirements Hosts Resources WebApplicationInfo EquivalentAddins ExtendedPermissions VersionOverrides',
    },
    { of: 'Host', kinds: ['MailHost'], names: 'Runtimes DesktopFormFactor MobileFormFactor' },
    { of: 'DesktopFormFactor', names: 'SupportsSharedFolders FunctionFile ExtensionPoint' },
    { of: 'ExtensionPoint', kinds: ['LaunchEvent'], names: 'LaunchEvents SourceLocation' },
    { of: 'Group', names: 'Label Control' },
    { of: 'Control', names: 'Label Supertip Icon Action' },
    { of: 'Supertip', names: 'Title Description' },
    { of: 'Resources', names: 'Images Urls ShortStrings LongStrings' },
  ];

function outOfOrder(element: Element, names: readonly string[]): readonly string[] {
  const places = [...element.children].map((one) => names.indexOf(one.localName ?? ''));
  return [...element.children]
    .filter((_, i) => places[i] === -1 || (places[i] ?? 0) < (places[i - 1] ?? 0))
    .map((one) => `${one.localName} stands in the wrong place in ${element.localName}`);
}

const order: Rule = {
  name: 'elements stand in the order in which Outlook reads them',
  complaints: (app) =>
    orders.flatMap(({ of, kinds, names }) =>
      [app, ...all(app, '*')]
        .filter((element) => element.localName === of && (!kinds || kinds.includes(kind(element))))
        .flatMap((element) => outOfOrder(element, names.split(' '))),
    ),
};

const required: Rule = {
  name: 'a mail add-in has all its required parts',
  complaints: (app) => {
    const paths = [
      ...[
        'Id',
        'Version',
        'ProviderName',
        'DefaultLocale',
        'DisplayName',
        'Description',
        'Permissions',
        'Rule',
      ],
      ...['IconUrl', 'HighResolutionIconUrl', 'Hosts/Host', 'Requirements/Sets/Set'],
      'FormSettings/Form/DesktopSettings/SourceLocation',
      'VersionOverrides/VersionOverrides/Hosts/Host/DesktopFormFactor',
    ];
    return paths.filter((path) => !child(app, ...path.split('/'))).map((path) => `${path} is missing`);
  },
};

const identity: Rule = {
  name: 'the id is a GUID and the version has four numbers',
  complaints: (app) => [
    ...(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text(child(app, 'Id'))) ? [] : ['Id is no GUID']),
    ...(/^\d+(\.\d+){3}$/.test(text(child(app, 'Version'))) ? [] : ['Version is not four numbers']),
  ],
};

const permission: Rule = {
  name: 'the permission is ReadWriteItem: one invite at a time, never the mailbox',
  complaints: (app) =>
    text(child(app, 'Permissions')) === 'ReadWriteItem' ? [] : ['Permissions is not ReadWriteItem'],
};

function mailbox(of: Element | undefined): number {
  const set = child(of, 'Requirements', 'Sets', 'Set');
  const [major = 0, minor = 0] = attribute(set, 'MinVersion').split('.').map(Number);
  return attribute(set, 'Name') === 'Mailbox' ? major * 100 + minor : 0;
}

const floor: Rule = {
  name: 'the surfaces and the gate need Mailbox 1.14, and the base asks for less',
  complaints: (app) => [
    ...(mailbox(overrides(app)) === 114 ? [] : ['VersionOverrides does not ask for Mailbox 1.14']),
    ...(mailbox(app) >= 101 && mailbox(app) < 114
      ? []
      : ['the base asks for no Mailbox set, or for one too high']),
  ],
};

const appDomains: Rule = {
  name: 'other domains are origins: https, no path, no wildcard',
  complaints: (app) =>
    all(app, 'AppDomain')
      .map(text)
      .filter((domain) => !/^https:\/\/[a-z0-9.-]+(:\d+)?$/.test(domain))
      .map((domain) => `${domain} is no origin`),
};

export const shapeRules: readonly Rule[] = [order, required, identity, permission, floor, appDomains];
