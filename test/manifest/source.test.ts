import { describe, expect, it } from '@jest/globals';
import { officeNotice, organizerPaneCommand } from '../../src/outlook/office-notice';
import { all, attribute, extensionPoint, parseManifest, resource } from '../../tools/manifest/read-manifest';
import { manifestText } from './the-manifest';

const app = parseManifest(manifestText);

/** Loads the gate as classic Outlook does, and notes what it associates at the top level. */
async function associated(): Promise<readonly string[]> {
  const names: string[] = [];
  Object.assign(globalThis, { Office: { actions: { associate: (name: string) => names.push(name) } } });
  await import('../../src/gate/gate');
  return names;
}

describe('the manifest and the source agree on', () => {
  it('the names of the event handlers', async () => {
    const declared = all(app, 'LaunchEvent').map((event) => attribute(event, 'FunctionName'));
    expect([...(await associated())].sort()).toEqual([...declared].sort());
  });

  it('the command that opens the organizer pane', () => {
    const point = extensionPoint(app, 'AppointmentOrganizerCommandSurface');
    expect(point && all(point, 'Control').map((control) => attribute(control, 'id'))).toEqual([
      organizerPaneCommand,
    ]);
  });

  it('the icon of a notice', () => {
    const { icon } = officeNotice({ kind: 'information', message: 'Ready' });
    expect(resource(app, icon ?? '')?.localName).toBe('Image');
  });
});
