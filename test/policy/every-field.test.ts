import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { defaultGateRules } from '../../src/policy/gate-rules';
import type { Schema } from '../../tools/policy/expected';
import { schema } from '../../tools/policy/schema-mistakes';

/** Sees to it that each field of the policy has a test of its effect in the gate and in the pane, or a reason why there is none. */

const test = (name: string) => readFileSync(join(__dirname, name), 'utf8');
const gate = test('effects-in-the-gate.test.ts');
const pane = test('effects-in-the-pane.test.tsx');

/** The pane has nothing to show of what happens on Send alone. */
const onSendAlone = ['strictness', 'strictnessWithOutsiders', 'existing', 'onFailure', 'words.stop'];

/** Fields whose effect is not on the organizer's form: the tests that show it. */
const elsewhere: Readonly<Record<string, string>> = {
  'time.history': '../time/suggest-time.test.ts',
  'review.isOn': 'effects-in-my-meetings.test.tsx',
  'review.weeks': 'effects-in-my-meetings.test.tsx',
  meetingHosts: '../targets/meeting-hosts.test.ts',
  attendanceReports: 'effects-in-my-meetings.test.tsx',
};

/** The fields that are set by themselves: objects only hold others, and a text in each language, a role, a kind or a template is one. */
function settings(at: Schema, path = ''): readonly string[] {
  return Object.entries(at.properties ?? {}).flatMap(([name, field]) => {
    const inner = path === '' ? name : `${path}.${name}`;
    const isOne = ['roles', 'time.hour.byKind', 'time.history'].includes(inner) || field.properties?.sv;
    return isOne || !field.properties ? [inner] : settings(field, inner);
  });
}

const all = settings(schema).filter((field) => field !== '$schema');

describe.each(all)('%s', (field) => {
  it('shows in the pane', () => {
    if (onSendAlone.includes(field)) return expect(pane).not.toContain(`'${field}`);
    const text = elsewhere[field] ? test(elsewhere[field]) : pane;
    const name = field === 'time.history' ? 'history' : field;
    expect(text).toMatch(new RegExp(`['" ]?${name.replace(/\./g, '\\.')}[':, ]`));
  });

  it('shows in the gate, where the gate reads it', () => {
    const isRead = Object.hasOwn(defaultGateRules, field.split('.')[0] ?? '');
    if (isRead) expect(gate).toMatch(new RegExp(`['"]${field.replace(/\./g, '\\.')}[':, ]`));
    else expect(gate).not.toContain(`'${field}`);
  });
});
