import {
  all,
  attribute,
  child,
  extensionPoint,
  kind,
  overrides,
  type Rule,
  resource,
} from '../../../tools/manifest/read-manifest';

/** Each surface with the control that opens its pane. The gate names the organizer's when it stops an invite. */
const panes = [
  { surface: 'AppointmentOrganizerCommandSurface', control: 'SyfteOrganizerPane', page: '/organizer.html' },
  { surface: 'AppointmentAttendeeCommandSurface', control: 'SyfteAttendeePane', page: '/attendee.html' },
  { surface: 'MessageReadCommandSurface', control: 'SyfteMyMeetings', page: '/my-meetings.html' },
];

const firstCommand: Rule = {
  name: 'the first task-pane command of each surface opens its pane',
  complaints: (app) =>
    panes.flatMap(({ surface, control, page }) => {
      const point = extensionPoint(app, surface);
      if (!point) return [`${surface} is missing`];
      const first = all(point, 'Control').find((one) =>
        all(one, 'Action').some((action) => kind(action) === 'ShowTaskpane'),
      );
      const location = resource(app, attribute(child(first, 'Action', 'SourceLocation'), 'resid'));
      return [
        ...(attribute(first, 'id') === control
          ? []
          : [`${surface} starts with ${attribute(first, 'id') ?? 'nothing'}, not ${control}`]),
        ...(attribute(location, 'DefaultValue').endsWith(page) ? [] : [`${control} does not open ${page}`]),
      ];
    }),
};

const sharedFolders: Rule = {
  name: 'delegates and shared calendars are supported',
  complaints: (app) =>
    child(overrides(app), 'Hosts', 'Host', 'DesktopFormFactor', 'SupportsSharedFolders')?.textContent ===
    'true'
      ? []
      : ['SupportsSharedFolders is not true'],
};

export const surfaceRules: readonly Rule[] = [firstCommand, sharedFolders];
