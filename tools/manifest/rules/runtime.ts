import type { Element } from '@xmldom/xmldom';
import {
  all,
  attribute,
  child,
  children,
  extensionPoint,
  overrides,
  type Rule,
  resource,
} from '../read-manifest';

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

/** What Outlook knows as a send mode (learn.microsoft.com/javascript/api/manifest/launchevent). */
const sendModes = ['PromptUser', 'SoftBlock', 'Block'];

const sendMode: Rule = {
  name: 'only send has a send mode, and one that Outlook knows',
  complaints: (app) =>
    all(app, 'LaunchEvent')
      .filter((event) => {
        const mode = attribute(event, 'SendMode');
        return attribute(event, 'Type') === 'OnAppointmentSend' ? !sendModes.includes(mode) : mode !== '';
      })
      .map((event) => `${attribute(event, 'Type')} has SendMode "${attribute(event, 'SendMode')}"`),
};

export const runtimeRules: readonly Rule[] = [runtime, sendMode];
