import {
  all,
  attribute,
  child,
  children,
  extensionPoint,
  kind,
  overrides,
  type Rule,
  resource,
} from '../read-manifest';

const events: Readonly<Record<string, string>> = {
  OnAppointmentSend: 'onAppointmentSend',
  OnAppointmentOrganizer: 'onAppointmentOrganizer',
  OnAppointmentAttendeesChanged: 'onAppointmentAttendeesChanged',
};

function launchEvents(app: Element): readonly Element[] {
  return all(app, 'LaunchEvent');
}

const handled: Rule = {
  name: 'the gate is called on send, on opening and when attendees change',
  complaints: (app) => {
    const found = new Map(
      launchEvents(app).map((one) => [attribute(one, 'Type'), attribute(one, 'FunctionName')]),
    );
    const names = [...new Set([...Object.keys(events), ...found.keys()])];
    return names
      .filter((name) => events[name] !== found.get(name))
      .map((name) => `${name} calls ${found.get(name) ?? 'nothing'}`);
  },
};

/** SoftBlock stops as hard as Block while the add-in runs, and lets mail leave when it cannot be loaded. */
const sendMode: Rule = {
  name: 'send is stopped softly, and only send has a send mode',
  complaints: (app) =>
    launchEvents(app)
      .filter(
        (one) =>
          attribute(one, 'SendMode') !== (attribute(one, 'Type') === 'OnAppointmentSend' ? 'SoftBlock' : ''),
      )
      .map((one) => `${attribute(one, 'Type')} has SendMode "${attribute(one, 'SendMode')}"`),
};

const runtime: Rule = {
  name: 'the events run in the one runtime: a page, and one script for classic Outlook',
  complaints: (app) => {
    const runtimes = children(child(overrides(app), 'Hosts', 'Host', 'Runtimes'), 'Runtime');
    const [first] = runtimes;
    const location = child(extensionPoint(app, 'LaunchEvent'), 'SourceLocation');
    const script = children(first, 'Override').find((one) => attribute(one, 'type') === 'javascript');
    const url = (of: Element | undefined) => attribute(resource(app, attribute(of, 'resid')), 'DefaultValue');
    return [
      ...(runtimes.length === 1 ? [] : [`${runtimes.length} runtimes`]),
      ...(attribute(first, 'resid') === attribute(location, 'resid')
        ? []
        : ['the events name another runtime']),
      ...(url(first).endsWith('/gate.html') ? [] : ['the runtime is not gate.html']),
      ...(url(script).endsWith('/gate.js') ? [] : ['classic Outlook does not get gate.js']),
    ];
  },
};

const surfaceless: Rule = {
  name: 'nothing but the three known extension points is declared',
  complaints: (app) =>
    all(app, 'ExtensionPoint')
      .map(kind)
      .filter((one) => !/^(LaunchEvent|Appointment(Organizer|Attendee)CommandSurface)$/.test(one))
      .map((one) => `${one} is declared`),
};

export const eventRules: readonly Rule[] = [handled, sendMode, runtime, surfaceless];
