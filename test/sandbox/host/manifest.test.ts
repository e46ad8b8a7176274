/** @jest-environment jsdom */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseManifest } from '../../../sandbox/host/manifest';

const fixture = readFileSync(resolve(__dirname, '../../fixtures/fixture-addin/manifest.xml'), 'utf8');

describe('the manifest as Outlook reads it', () => {
  it('tells runtime, launch events, buttons and permission, with paths on the own origin', () => {
    expect(parseManifest(fixture, 'en-US')).toEqual({
      id: '11111111-2222-3333-4444-555555555555',
      name: 'Fixture',
      permission: 'ReadWriteItem',
      runtimePage: '/runtime.html',
      supportsSharedFolders: false,
      commands: [
        { id: 'FixturePane', surface: 'organizer', label: 'Fixture pane', page: '/pane.html' },
        { id: 'FixtureReadPane', surface: 'attendee', label: 'Fixture reader', page: '/pane.html' },
        { id: 'FixtureMessagePane', surface: 'message', label: 'Fixture message', page: '/pane.html' },
      ],
      launchEvents: [
        { type: 'OnAppointmentSend', functionName: 'onSend', sendMode: 'SoftBlock' },
        { type: 'OnAppointmentOrganizer', functionName: 'onOpen', sendMode: 'SoftBlock' },
        { type: 'OnAppointmentAttendeesChanged', functionName: 'onAttendees', sendMode: 'SoftBlock' },
      ],
    });
  });

  it('has pages where the manifest says for an Outlook that stands apart', () => {
    const { runtimePage, commands } = parseManifest(fixture, 'en-US', true);
    const pages = [runtimePage, ...commands.map(({ page }) => page)];
    expect(pages).toEqual(
      pages.map(() => expect.stringMatching(/^https:\/\/[^/]+\/(?:runtime|pane)\.html$/)),
    );
  });

  it('speaks the display language where the manifest does', () => {
    const { name, commands } = parseManifest(fixture, 'sv-SE');
    expect([name, ...commands.map(({ label }) => label)]).toEqual([
      'Fixtur',
      'Fixturpanel',
      'Fixture reader',
      'Fixture message',
    ]);
  });

  it('reads other send modes and permissions', () => {
    const other = fixture.replace('"SoftBlock"', '"Block"').replace('ReadWriteItem', 'ReadItem');
    const addIn = parseManifest(other, 'en-US');
    expect([addIn.permission, addIn.launchEvents[0]?.sendMode]).toEqual(['ReadItem', 'Block']);
  });

  it('that is none is said to be none', () => {
    expect(() => parseManifest('<OfficeApp/>', 'en-US')).toThrow('no VersionOverrides');
  });
});
