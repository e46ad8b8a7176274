/** One slip in the manifest, and the rule that has to notice it. */
export interface Mutation {
  readonly what: string;
  readonly rule: string;
  readonly break: (text: string) => string;
}

function swap(from: string | RegExp, to: string): (text: string) => string {
  return (text) => text.replace(from, to);
}

const elsewhere = 'every address is https and on one host';
const order = 'elements stand in the order in which Outlook reads them';
const required = 'a mail add-in has all its required parts';
const identity = 'the id is a GUID and the version has four numbers';
const floor = 'the surfaces and the gate need Mailbox 1.14, and the base asks for less';
const resolved = 'every resid names a resource of the right kind';
const lengths = 'short strings have at most 125 characters, long ones 250, in every language';
const everyLanguage = 'everything that a person reads is in every language';
const first = 'the first task-pane command of each surface opens its pane';
const handled = 'the gate is called on send, on opening and when attendees change';
const sendMode = 'send is stopped softly, and only send has a send mode';
const runtime = 'the events run in the one runtime: a page, and one script for classic Outlook';
const known = 'only send has a send mode, and one that Outlook knows';
const pixels = 'an icon has as many pixels as the manifest claims';

const sendEvent =
  '<LaunchEvent Type="OnAppointmentSend" FunctionName="onAppointmentSend" SendMode="SoftBlock"/>';
const runtimes = /<Runtimes>[\s\S]*<\/Runtimes>/;

function runtimesLast(text: string): string {
  const [block = ''] = runtimes.exec(text) ?? [];
  return text.replace(block, '').replace('</DesktopFormFactor>', `</DesktopFormFactor>${block}`);
}

export const mutations: readonly Mutation[] = [
  { what: 'runtimes after the form factor', rule: order, break: runtimesLast },
  {
    what: 'a version before the id',
    rule: order,
    break: swap(/(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, '$2$1'),
  },
  { what: 'an unknown element', rule: order, break: swap('<Permissions>', '<Colour/><Permissions>') },
  { what: 'no form settings', rule: required, break: swap(/<FormSettings>[\s\S]*<\/FormSettings>/, '') },
  {
    what: 'no activation rule',
    rule: required,
    break: swap(/<Rule xsi:type="RuleCollection"[\s\S]*?<\/Rule>/, ''),
  },
  { what: 'an id that is no GUID', rule: identity, break: swap(/<Id>.*<\/Id>/, '<Id>syfte</Id>') },
  { what: 'a version of three numbers', rule: identity, break: swap('0.1.0.0', '0.1.0') },
  {
    what: 'a permission for the whole mailbox',
    rule: 'the permission is ReadWriteItem: one invite at a time, never the mailbox',
    break: swap('>ReadWriteItem<', '>ReadWriteMailbox<'),
  },
  {
    what: 'a gate that starts at 1.12',
    rule: floor,
    break: swap(/Name="Mailbox" MinVersion="1.14"/, 'Name="Mailbox" MinVersion="1.12"'),
  },
  {
    what: 'a base as strict as the gate',
    rule: floor,
    break: swap(/Name="Mailbox" MinVersion="1.3"/, 'Name="Mailbox" MinVersion="1.14"'),
  },
  {
    what: 'another domain with a path',
    rule: 'other domains are origins: https, no path, no wildcard',
    break: swap(
      '<Hosts>',
      '<AppDomains><AppDomain>https://login.example/oauth</AppDomain></AppDomains><Hosts>',
    ),
  },
  {
    what: 'two strings with one id',
    rule: 'ids are unique',
    break: swap('String id="Attendee.Label"', 'String id="Organizer.Label"'),
  },
  {
    what: 'two controls with one id',
    rule: 'ids are unique',
    break: swap('id="SyfteAttendeePane"', 'id="SyfteOrganizerPane"'),
  },
  {
    what: 'an id of 33 characters',
    rule: 'ids have at most 32 characters',
    break: (text) => text.replaceAll('Organizer.Description', 'O'.repeat(33)),
  },
  {
    what: 'a resid that names nothing',
    rule: resolved,
    break: swap('resid="Gate.Script"', 'resid="Gate.Skript"'),
  },
  {
    what: 'a label that names a long string',
    rule: resolved,
    break: swap('<Label resid="Group.Label"/>', '<Label resid="Organizer.Description"/>'),
  },
  {
    what: 'a string that nothing uses',
    rule: 'every resource is used',
    break: swap('</bt:ShortStrings>', '<bt:String id="Spare" DefaultValue="Spare"/></bt:ShortStrings>'),
  },
  {
    what: 'a short string of 126 characters',
    rule: lengths,
    break: swap('DefaultValue="Fill in the agenda"', `DefaultValue="${'x'.repeat(126)}"`),
  },
  {
    what: 'a Swedish long string of 251 characters',
    rule: lengths,
    break: swap(/Value="Svara på[^"]*"/, `Value="${'å'.repeat(251)}"`),
  },
  {
    what: 'an empty string',
    rule: lengths,
    break: swap('DefaultValue="Why you are invited"', 'DefaultValue=""'),
  },
  {
    what: 'a tip without Swedish',
    rule: everyLanguage,
    break: swap(/<bt:Override Locale="sv-SE" Value="Läs[^"]*"\/>/, ''),
  },
  {
    what: 'a description in another language only',
    rule: everyLanguage,
    break: swap('<Override Locale="sv-SE" Value="Ingen', '<Override Locale="nn-NO" Value="Ingen'),
  },
  {
    what: 'a button with a sentence on it',
    rule: 'a button has a short label',
    break: swap(
      'id="Organizer.Label" DefaultValue="Agenda"',
      'id="Organizer.Label" DefaultValue="Fill in the agenda now"',
    ),
  },
  {
    what: 'another id on the organizer control',
    rule: first,
    break: swap('id="SyfteOrganizerPane"', 'id="OrganizerPane"'),
  },
  {
    what: 'an organizer control that opens the attendee page',
    rule: first,
    break: swap('<SourceLocation resid="Organizer.Page"/>', '<SourceLocation resid="Attendee.Page"/>'),
  },
  {
    what: 'a missing attendee surface',
    rule: first,
    break: swap('AppointmentAttendeeCommandSurface', 'MessageComposeCommandSurface'),
  },
  {
    what: 'no door to the review beside a message',
    rule: first,
    break: swap('<SourceLocation resid="MyMeetings.Page"/>', '<SourceLocation resid="Attendee.Page"/>'),
  },
  {
    what: 'no shared folders',
    rule: 'delegates and shared calendars are supported',
    break: swap('>true</Supports', '>false</Supports'),
  },
  { what: 'no send event', rule: handled, break: swap(sendEvent, '') },
  {
    what: 'an event with another handler',
    rule: handled,
    break: swap('FunctionName="onAppointmentOrganizer"', 'FunctionName="onOpen"'),
  },
  {
    what: 'an event that nobody handles',
    rule: handled,
    break: swap(
      '</LaunchEvents>',
      '<LaunchEvent Type="OnAppointmentTimeChanged" FunctionName="onTime"/></LaunchEvents>',
    ),
  },
  { what: 'a hard block', rule: sendMode, break: swap('SendMode="SoftBlock"', 'SendMode="Block"') },
  {
    what: 'a send mode that Outlook does not know',
    rule: known,
    break: swap('SendMode="SoftBlock"', 'SendMode="Hard"'),
  },
  { what: 'no send mode', rule: sendMode, break: swap(' SendMode="SoftBlock"', '') },
  {
    what: 'a send mode on another event',
    rule: sendMode,
    break: swap(
      'FunctionName="onAppointmentOrganizer"',
      'FunctionName="onAppointmentOrganizer" SendMode="SoftBlock"',
    ),
  },
  {
    what: 'events in another runtime',
    rule: runtime,
    break: swap(
      '</LaunchEvents>\n              <SourceLocation resid="Gate.Page"/>',
      '</LaunchEvents><SourceLocation resid="Organizer.Page"/>',
    ),
  },
  {
    what: 'no script for classic Outlook',
    rule: runtime,
    break: swap('<Override type="javascript" resid="Gate.Script"/>', ''),
  },
  {
    what: 'two runtimes',
    rule: runtime,
    break: swap('</Runtimes>', '<Runtime resid="Organizer.Page"/></Runtimes>'),
  },
  {
    what: 'an extension point on messages that are written',
    rule: 'nothing but the four known extension points is declared',
    break: swap('AppointmentAttendeeCommandSurface', 'MessageComposeCommandSurface'),
  },
  {
    what: 'a page on another host',
    rule: elsewhere,
    break: swap('https://localhost:3000/gate.js', 'https://example.com/gate.js'),
  },
  {
    what: 'a page without TLS',
    rule: elsewhere,
    break: swap('https://localhost:3000/gate.html', 'http://localhost:3000/gate.html'),
  },
  {
    what: 'a page that is not built',
    rule: 'every address is a page of the build or a file in assets',
    break: swap('/organizer.html', '/organiser.html'),
  },
  {
    what: 'an icon that is not there',
    rule: 'every address is a page of the build or a file in assets',
    break: swap('icon-24.png', 'icon-25.png'),
  },
  {
    what: 'a small icon in a large place',
    rule: pixels,
    break: swap(
      'id="Icon.80" DefaultValue="https://localhost:3000/assets/icon-80.png"',
      'id="Icon.80" DefaultValue="https://localhost:3000/assets/icon-64.png"',
    ),
  },
  { what: 'a store icon of 80 pixels', rule: pixels, break: swap('icon-128.png', 'icon-80.png') },
  { what: 'an icon that is no PNG', rule: pixels, break: swap('icon-64.png', 'icon.svg') },
  {
    what: 'a button without its 32 pixels',
    rule: 'a button has every ribbon size',
    break: swap('<bt:Image size="32" resid="Icon.32"/>', ''),
  },
];
