import type { Element } from '@xmldom/xmldom';
import { all, attribute, kind, type Rule } from '../../../tools/manifest/read-manifest';

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

const surfaceless: Rule = {
  name: 'nothing but the four known extension points is declared',
  complaints: (app) =>
    all(app, 'ExtensionPoint')
      .map(kind)
      .filter(
        (one) =>
          !/^(LaunchEvent|Appointment(Organizer|Attendee)CommandSurface|MessageReadCommandSurface)$/.test(
            one,
          ),
      )
      .map((one) => `${one} is declared`),
};

export const eventRules: readonly Rule[] = [handled, sendMode, surfaceless];
